// The settings panel for U.S. Soccer: agreeing, turning on, progress and its list, trouble, turning off.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { UssfAccess } from '../../contract/ussf/ussf.ts';
import { define } from '../../widget/internal/define.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import { SettingsUssfElement } from '../../widget/organization-settings/settings-ussf.ts';
import { UssfOfficialsElement } from '../../widget/organization-settings/ussf-officials.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

define('ussf-officials', UssfOfficialsElement);
define('settings-ussf', SettingsUssfElement);
let server: ServerDouble;

const none = { officials: 0, waiting: 0, found: 0, 'not-found': 0, several: 0, minor: 0, failed: 0 };
const build = (over: Partial<UssfAccess> = {}): UssfAccess => ({
  plan: 'league',
  consentText: { en: 'We ask U.S. Soccer for certificates.', es: 'Pedimos certificados a U.S. Soccer.' },
  enabled: false,
  consent: null,
  hasCredentials: false,
  hasWebhookSecret: false,
  publicLookUp: false,
  webhookHeader: 'x-ussf-secret',
  webhookUrl: 'https://touchline.example/v1/webhooks/ussf/cal-south',
  progress: none,
  pause: null,
  ...over,
});
const on = (over: Partial<UssfAccess> = {}) =>
  build({
    enabled: true,
    hasCredentials: true,
    consent: { wording: '2026-11', by: 'office@cal-south.example', at: '2026-11-22T08:00:00.000Z' },
    progress: { ...none, officials: 5, found: 4, 'not-found': 1 },
    ...over,
  });

const open = async (access: UssfAccess, lang = 'en') => {
  server.on('getUssfAccess', access);
  const element = await fixture<SettingsUssfElement>(
    html`<settings-ussf organization="cal-south" lang=${lang}></settings-ussf>`,
  );
  await appears(element, 'strong');
  return element;
};
const field = (element: HTMLElement, name: string): HTMLInputElement => {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (!input) throw new Error(`No field ${name}`);
  return input;
};

describe('settings-ussf', () => {
  beforeEach(() => {
    server = new ServerDouble();
    sessionToken.hold('tls_one');
  });
  afterEach(() => cleanUp(server));

  it('is accessible off, with its form, on, and while turning off, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      const off = await open(build(), lang);
      await expect(off).to.be.accessible();
      button(off, lang === 'en' ? 'Enable Access' : 'Activar').click();
      await appears(off, 'form');
      await expect(off).to.be.accessible();
      const pause = { trouble: 'busy' as const, until: '2026-11-22T09:00:00.000Z', since: '2026-11-22T08:00:00.000Z' };
      const turnedOn = await open(on({ pause }), lang);
      await expect(turnedOn).to.be.accessible();
      button(turnedOn, lang === 'en' ? 'Turn off' : 'Desactivar').click();
      await appears(turnedOn, 'form');
      await expect(turnedOn).to.be.accessible();
      fixtureCleanup();
    }
  });

  it('asks for consent and for a way, then turns on and shows how far it is', async () => {
    server.on('enableUssf', on());
    const element = await open(build());
    button(element, 'Enable Access').click();
    await says(element, 'We ask U.S. Soccer for certificates.');
    button(element, 'Turn on').click();
    await says(element, 'Check the box to continue');
    field(element, 'consent').checked = true;
    button(element, 'Turn on').click();
    await says(element, 'Enter client ID and secret');
    field(element, 'clientId').value = 'cal-south';
    field(element, 'clientSecret').value = 'a partner secret of some length';
    button(element, 'Turn on').click();
    await says(element, '5 of 5 officials looked up');
    expect(server.asked.find(({ name }) => name === 'enableUssf')?.body).to.deep.include({
      consent: '2026-11',
      language: 'en',
      clientId: 'cal-south',
      publicLookUp: false,
      webhookSecret: null,
    });
  });

  it('tells a Recreational plan that it is not included', async () => {
    const element = await open(build({ plan: 'recreational' }));
    expect(textOf(element)).to.contain('Your plan is Recreational').and.not.to.contain('Enable Access');
  });

  it('lists who was not found', async () => {
    const person = { memberId: 'm1', firstName: 'Bo', lastName: 'Berg', organization: 'Big Bear', lookedAt: null };
    server.on('getUssfOfficials', { items: [{ ...person, state: 'not-found', certifications: 0 }], cursor: null });
    const element = await open(on());
    const list = element.shadowRoot?.querySelector('ussf-officials');
    if (!list) throw new Error('No list');
    await appears(list, 'button');
    button(list, 'Not found: 1').click();
    await says(list, 'Bo Berg');
  });

  it('says that U.S. Soccer does not answer and that we try again', async () => {
    const pause = {
      trouble: 'unreachable' as const,
      until: '2026-11-22T09:00:00.000Z',
      since: '2026-11-22T08:00:00.000Z',
    };
    expect(textOf(await open(on({ pause })))).to.contain('U.S. Soccer isn’t responding. We try again after');
  });

  it('tests the connection and says what is wrong', async () => {
    server.on('testUssf', { works: false, trouble: 'refused' });
    const element = await open(on());
    button(element, 'Test connection').click();
    await says(element, 'doesn’t accept the client ID and secret');
  });

  it('turns off, with the data deleted where that is chosen', async () => {
    server.on('disableUssf', build());
    const element = await open(on());
    button(element, 'Turn off').click();
    await appears(element, '[value=remove]');
    element.shadowRoot?.querySelector<HTMLInputElement>('[value=remove]')?.click();
    button(element, 'Turn off now').click();
    await says(element, 'Access is turned off');
    expect(server.asked.at(-1)?.body).to.deep.equal({ data: 'remove' });
  });
});
