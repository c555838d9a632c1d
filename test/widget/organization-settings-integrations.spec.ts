// The settings' panels about other systems: webhooks out, API keys, sources, and what came in.
import { aTimeout, expect, fixture, fixtureCleanup } from '@open-wc/testing';
import type { Webhook, WebhookDelivery } from '../../contract/webhooks-out/webhook.ts';
import { define } from '../../widget/internal/define.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import { SettingsApiKeysElement } from '../../widget/organization-settings/settings-api-keys.ts';
import { SettingsArrivalsElement } from '../../widget/organization-settings/settings-arrivals.ts';
import { SettingsSourcesElement } from '../../widget/organization-settings/settings-sources.ts';
import { SettingsWebhooksElement } from '../../widget/organization-settings/settings-webhooks.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

define('settings-webhooks', SettingsWebhooksElement);
define('settings-api-keys', SettingsApiKeysElement);
define('settings-sources', SettingsSourcesElement);
define('settings-arrivals', SettingsArrivalsElement);

let server: ServerDouble;

const webhook: Webhook = {
  id: 'hook-1',
  url: 'https://league.example/touchline',
  types: ['status.changed'],
  createdAt: '2026-08-01T10:00:00Z',
  failingSince: null,
  disabledAt: null,
  disabledBecause: null,
};
const delivery: WebhookDelivery = {
  id: 'msg_1',
  type: 'status.changed',
  createdAt: '2026-08-02T10:00:00Z',
  deliveredAt: null,
  dueAt: '2026-08-02T11:00:00Z',
  attempts: 2,
  lastStatus: 500,
  lastAnswer: 'out of order',
  body: { type: 'status.changed', timestamp: '2026-08-02T10:00:00Z', data: { memberId: 'member-1' } },
};
const key = {
  id: 'key-1',
  name: 'Club web site',
  scopes: ['people:read' as const],
  hint: 'x9Yz',
  createdAt: '2026-08-01T10:00:00Z',
  createdBy: 'dana@cal-south.example',
  makerLeft: false,
  lastUsedAt: null,
};
const arrival = {
  source: 'safesport-webhook' as const,
  messageId: 'msg_1',
  receivedAt: '2026-08-02T10:00:00Z',
  status: 'not-understood' as const,
  outcome: 'Which course is it?',
  attempts: 0,
  body: '{"type": "training.completed"}',
};
const absorb = {
  header: 'x-portal-key',
  mapping: {
    completionId: '',
    courseCode: '',
    courseTitle: 'CourseName',
    completedOn: 'DateCompleted',
    firstName: 'User.First',
    lastName: 'User.Last',
    birthDate: '',
    gender: '',
    email: 'User.Email',
  },
  changedAt: '2026-08-01T10:00:00Z',
  changedBy: 'dana@cal-south.example',
};
const source = { address: 'https://touchline.example/v1/webhooks/x', oldUntil: null, changedAt: null, changedBy: null };

const open = async <E extends HTMLElement>(tag: string, lang = 'en', ready = 'form'): Promise<E> => {
  const panel = await fixture<E>(`<${tag} organization="cal-south" lang="${lang}"></${tag}>`);
  await appears(panel, ready);
  return panel;
};
const must = <E extends HTMLElement>(within: Element, selector: string): E => {
  const found = part<E>(within, selector);
  if (!found) throw new Error(`Nothing like ${selector}`);
  return found;
};
const type = (within: HTMLElement, selector: string, value: string) => {
  const field = must<HTMLInputElement>(within, selector);
  field.value = value;
};

describe('settings about other systems', () => {
  beforeEach(() => {
    sessionToken.hold('tls_one');
    server = new ServerDouble()
      .on('getWebhooks', { items: [webhook] })
      .on('getWebhookDeliveries', { items: [delivery] })
      .on('replayWebhook', { replayed: 1 })
      .on('removeWebhook', undefined)
      .on('createWebhook', { webhook, secret: 'whsec_shown_once' })
      .on('testWebhook', { ...delivery, type: 'test', lastStatus: 204, lastAnswer: '' })
      .on('getApiKeys', { keys: [key] })
      .on('createApiKey', { key, secret: 'tlk_shown_once' })
      .on('revokeApiKey', undefined)
      .on('getSources', {
        sources: [
          { ...source, source: 'safesport', set: true },
          { ...source, source: 'absorb', set: false },
          { ...source, source: 'checkr', set: false },
        ],
      })
      .on('setSourceSecret', undefined)
      .on('getAbsorb', absorb)
      .on('setAbsorb', absorb)
      .on('tryAbsorb', {
        understood: false,
        values: { firstName: 'Ana' },
        problems: [{ field: 'lastName', path: 'User.Last', problem: 'nothing-there' }],
      })
      .refuse('getPolling', 404, 'not-found')
      .on('getArrivals', { items: [arrival], cursor: null })
      .on('replayArrivals', { replayed: 1 });
  });
  afterEach(() => cleanUp(server));

  it('are accessible in both languages', async () => {
    for (const lang of ['en', 'es']) {
      const hooks = await open<HTMLElement>('settings-webhooks', lang);
      button(hooks, lang === 'en' ? 'Deliveries' : 'Envíos').click();
      await appears(hooks, 'details');
      await expect(hooks).to.be.accessible();
      for (const tag of ['settings-api-keys', 'settings-sources', 'settings-arrivals']) {
        const panel = await open<HTMLElement>(tag, lang);
        await expect(panel).to.be.accessible();
      }
      fixtureCleanup();
    }
  });

  it('show a webhook’s secret once, and what came of a test', async () => {
    const panel = await open<HTMLElement>('settings-webhooks');
    type(panel, 'input[name=url]', 'https://league.example/touchline');
    button(panel, 'Add').click();
    await appears(panel, '.secret');
    expect(must<HTMLInputElement>(panel, '.secret').value).to.equal('whsec_shown_once');
    button(panel, 'Send test').click();
    await says(panel, 'The test arrived');
  });

  it('say why an address cannot be used and keep what was typed', async () => {
    server.refuse('createWebhook', 422, 'not-the-schema');
    const panel = await open<HTMLElement>('settings-webhooks');
    type(panel, 'input[name=url]', 'http://10.0.0.1');
    button(panel, 'Add').click();
    await says(panel, 'must begin with https');
    expect(must<HTMLInputElement>(panel, 'input[name=url]').value).to.equal('http://10.0.0.1');
  });

  it('show what was sent and send it again', async () => {
    const panel = await open<HTMLElement>('settings-webhooks');
    button(panel, 'Deliveries').click();
    await says(panel, 'tried 2 times');
    expect(textOf(panel)).to.contain('answered 500');
    button(panel, 'Send again').click();
    await says(panel, 'Sending it again');
  });

  it('ask before a webhook is removed', async () => {
    const panel = await open<HTMLElement>('settings-webhooks');
    button(panel, 'Remove').click();
    await says(panel, 'Remove');
    expect(server.asked.some(({ name }) => name === 'removeWebhook')).to.equal(false);
    button(panel, 'Remove').click();
    await says(panel, 'Nothing is sent there');
  });

  it('make a key only with a name and something it may do', async () => {
    const panel = await open<HTMLElement>('settings-api-keys');
    button(panel, 'Create key').click();
    await says(panel, 'check at least one');
    type(panel, 'input[name=name]', 'Club web site');
    must<HTMLInputElement>(panel, 'input[value="people:read"]').click();
    button(panel, 'Create key').click();
    await appears(panel, '.secret');
    const asked = server.asked.find(({ name }) => name === 'createApiKey');
    expect(asked?.body).to.deep.equal({ name: 'Club web site', scopes: ['people:read'] });
  });

  it('take a secret in and never show one', async () => {
    const panel = await open<HTMLElement>('settings-sources');
    type(panel, 'input[name=secret]', 'whsec_something');
    button(panel, 'Save secret').click();
    await says(panel, 'isn’t shown again');
    expect(must<HTMLInputElement>(panel, 'input[name=secret]').value).to.equal('');
  });

  it('try a mapping out on a sample before it is saved', async () => {
    const panel = await open<HTMLElement>('settings-sources');
    await appears(panel, 'settings-absorb');
    const form = must<HTMLElement>(panel, 'settings-absorb');
    await appears(form, 'textarea');
    button(form, 'Try it out').click();
    await says(form, 'isn’t JSON');
    type(form, 'textarea', '{"User": {"First": "Ana"}}');
    button(form, 'Try it out').click();
    await says(form, 'First name: Ana');
    expect(textOf(form)).to.contain('Last name: there is nothing at this path');
  });

  it('show what came in, filtered, and work on it again', async () => {
    const panel = await open<HTMLElement>('settings-arrivals');
    expect(textOf(panel)).to.contain('Unrecognized').and.to.contain('Which course is it?');
    button(panel, 'Process again').click();
    await says(panel, 'Processing 1 message again');
    const select = must<HTMLSelectElement>(panel, 'select');
    select.value = 'gave-up';
    select.dispatchEvent(new Event('change'));
    await aTimeout(0);
    expect(server.asked.at(-1)?.url.searchParams.get('status')).to.equal('gave-up');
    button(panel, 'Process these again').click();
    await says(panel, 'Choose both times');
  });
});
