// <organization-settings>: what is set here and what comes from above, saving only what changed, giving back with undo, a code that is
// never shown, and sites that can be removed and put back.
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Administrators } from '../../contract/accounts/administrators.ts';
import type { ChangeSettings } from '../../contract/settings/settings.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import type { OrganizationSettingsElement } from '../../widget/organization-settings/organization-settings.ts';
import { originOf } from '../../widget/organization-settings/settings-origins.ts';
import { cleanUp } from './support/clean-up.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/organization-settings/organization-settings-define.ts';
import { buildSession } from './support/build-people.ts';
import { buildSettings, federation, setting } from './support/build-settings.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const administrators: Administrators = {
  items: [{ email: 'dana@cal-south.example', roles: ['owner'], since: '2026-01-01T00:00:00Z' }],
  invitations: [],
  history: [],
  roles: ['owner', 'registrar', 'coordinator', 'assignor', 'reviewer'],
};

const open = async (settings = buildSettings(), lang = 'en') => {
  server.on('getSettings', settings);
  sessionToken.hold('tls_one');
  const page = await fixture<OrganizationSettingsElement>(
    html`<organization-settings lang=${lang}></organization-settings>`,
  );
  await appears(page, 'section');
  const panel = (name: string) => part(page, `settings-${name}`)!;
  await waitUntil(() => part(panel('rules'), 'fieldset') && part(panel('origins'), 'form'), 'no panel came');
  return { page, panel };
};

const type = (host: Element, selector: string, text: string): void => {
  const field = part<HTMLInputElement>(host, selector)!;
  field.value = text;
  field.dispatchEvent(new Event('input'));
};

const sent = (): ChangeSettings => server.calls('changeSettings').at(-1)?.body as ChangeSettings;

describe('organization-settings', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getSession', buildSession({ roles: ['owner'] }))
      .on('getOrigins', { items: [{ origin: 'https://league.example', organization: federation, here: true }] })
      .on('getAdministrators', administrators)
      .on('getSessions', { items: [] })
      .on('getDigestPreference', { how: 'weekly' })
      .on('addOrigin', undefined)
      .on('removeOrigin', undefined);
  });
  afterEach(() => cleanUp(server));

  it('is accessible signed out and open, in both languages', async () => {
    const signedOut = await fixture<OrganizationSettingsElement>(
      html`<organization-settings lang="en"></organization-settings>`,
    );
    await appears(signedOut, 'touchline-sign-in');
    await expect(signedOut).to.be.accessible();
    for (const lang of ['en', 'es']) {
      const { page } = await open(buildSettings(), lang);
      await expect(page).to.be.accessible();
      fixtureCleanup();
    }
  });

  it('says of each setting where it comes from', async () => {
    const { panel } = await open(
      buildSettings({
        handOff: setting('https://a.example/', {
          here: true,
          changedBy: 'x@y.example',
          changedAt: '2026-08-01T10:00:00Z',
        }),
      }),
    );
    const said = (key: string) => part(panel('rules'), `[data-setting=${key}]`)?.textContent ?? '';
    expect(said('handOff')).to.contain('Set here').and.to.contain('x@y.example');
    expect(said('handOff')).to.contain('Use the setting of U.S. Soccer');
    expect(said('lateMatch')).to.contain('Set by U.S. Soccer');
    expect(said('expiringDays')).to.contain('Default');
  });

  it('saves only what was changed', async () => {
    const { panel } = await open();
    server.on('changeSettings', buildSettings({ expiringDays: setting(45, { here: true }) }));
    type(panel('rules'), '[data-setting=expiringDays] input', '45');
    button(panel('rules'), 'Save').click();
    await says(panel('rules'), 'Saved.');
    expect(sent()).to.deep.equal({ expiringDays: { value: 45 } });
  });

  it('takes a day of every year from two lists, and never one that no month has', async () => {
    const { page, panel } = await open();
    server.on('changeSettings', buildSettings());
    const list = (which: string) =>
      part<HTMLSelectElement>(panel('rules'), `[data-setting=seasonEndsOn] select[aria-label$="${which}"]`)!;
    const choose = async (which: string, value: string) => {
      list(which).value = value;
      list(which).dispatchEvent(new Event('change'));
      await page.updateComplete;
      await (panel('rules') as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    };
    expect(list('Day').disabled).to.equal(true);
    await choose('Month', '1');
    await choose('Day', '31');
    await choose('Month', '2');
    expect(list('Day').value).to.equal('29');
    button(panel('rules'), 'Save').click();
    await says(panel('rules'), 'Saved.');
    expect(sent()).to.deep.equal({ seasonEndsOn: { value: '02-29' } });
  });

  it('changes the plan, and whether referees renew through OMS', async () => {
    const { panel } = await open();
    server.on('changeSettings', buildSettings());
    for (const [key, value] of [
      ['plan', 'recreational'],
      ['renewsByOms', 'yes'],
    ] as const) {
      const select = part<HTMLSelectElement>(panel('rules'), `[data-setting=${key}] select`)!;
      select.value = value;
      select.dispatchEvent(new Event('change'));
    }
    button(panel('rules'), 'Save').click();
    await says(panel('rules'), 'Saved.');
    expect(sent()).to.deep.equal({ plan: { value: 'recreational' }, renewsByOms: { value: true } });
  });

  it('asks a licence of a level, points at a line without one, and takes a line away', async () => {
    const { panel } = await open();
    server.on('changeSettings', buildSettings());
    const rules = panel('rules');
    const lines = () => [...part(rules, '[data-setting=refereeLevels]')!.querySelectorAll('.line')];
    button(rules, 'Add a level').click();
    await waitUntil(() => lines().length === 1);
    button(rules, 'Add a level').click();
    await waitUntil(() => lines().length === 2);
    button(rules, 'Save').click();
    await says(rules, 'Fix the marked fields');
    type(rules, '[data-setting=refereeLevels] input', 'U19 Premier');
    await aTimeout(0);
    const license = lines()[0]!.querySelector('select')!;
    license.value = 'referee_7';
    license.dispatchEvent(new Event('change'));
    await aTimeout(0);
    lines()[1]!.querySelector('button')!.click();
    await waitUntil(() => lines().length === 1);
    button(rules, 'Save').click();
    await says(rules, 'Saved.');
    expect(sent()).to.deep.equal({ refereeLevels: { value: [{ level: 'U19 Premier', license: 'referee_7' }] } });
  });

  it('points at what cannot be saved and sends nothing', async () => {
    const { panel } = await open();
    type(panel('rules'), '[data-setting=handOff] input', 'http://elsewhere');
    button(panel('rules'), 'Save').click();
    await says(panel('rules'), 'Fix the marked fields');
    expect(panel('rules').shadowRoot?.activeElement?.closest('fieldset')?.getAttribute('data-setting')).to.equal(
      'handOff',
    );
    expect(server.calls('changeSettings')).to.have.length(0);
  });

  it('gives a setting back, and takes that back', async () => {
    const { panel } = await open(buildSettings({ lateMatch: setting('approve', { here: true }) }));
    server.on('changeSettings', buildSettings());
    part<HTMLButtonElement>(panel('rules'), '[data-setting=lateMatch] button')?.click();
    await says(panel('rules'), 'Now using the inherited setting.');
    expect(sent()).to.deep.equal({ lateMatch: null });
    button(panel('rules'), 'Undo').click();
    await says(panel('rules'), 'Change undone.');
    expect(sent()).to.deep.equal({ lateMatch: { value: 'approve' } });
  });

  it('shows rules below an association without a way to change them', async () => {
    const rules = buildSettings({ lateMatch: setting('offer', { mayChange: false }) });
    const { panel } = await open(rules);
    const field = part<HTMLFieldSetElement>(panel('rules'), '[data-setting=lateMatch]');
    expect(field?.disabled).to.equal(true);
    expect(field?.textContent).to.contain('Set by Cal South; you can’t change it here.');
  });

  it('takes an access code of any shape, without spaces, and never shows one', async () => {
    const { panel } = await open();
    const code = panel('access-code');
    expect(textOf(code)).to.contain('dana@cal-south.example');
    type(code, 'input', 'too short');
    button(code, 'Save code').click();
    await says(code, 'doesn’t look like an access code');
    expect(server.calls('changeSettings')).to.have.length(0);
    server.on('changeSettings', buildSettings());
    type(code, 'input', 'TEST-CODE-4X4Z-ONLY');
    button(code, 'Save code').click();
    await says(code, 'used from now on');
    expect(part<HTMLInputElement>(code, 'input')?.value).to.equal('');
    expect(textOf(code)).not.to.contain('TEST-CODE');
  });

  it('asks before the access code is removed', async () => {
    const { panel } = await open();
    const code = panel('access-code');
    button(code, 'Remove code').click();
    await says(code, 'Coaches will need to ask you');
    expect(server.calls('changeSettings')).to.have.length(0);
    server.on('changeSettings', buildSettings({}, { accessCode: { set: false, changedBy: null, changedAt: null } }));
    button(code, 'Remove. ').click();
    await says(code, 'Access code removed.');
  });

  it('removes a site, and puts it back', async () => {
    const { panel } = await open();
    const origins = panel('origins');
    button(origins, 'Remove').click();
    await says(origins, 'https://league.example was removed.');
    button(origins, 'Undo').click();
    await says(origins, 'Change undone.');
    expect(server.calls('addOrigin')[0]?.body).to.deep.equal({ origin: 'https://league.example' });
  });

  it('takes the address of a page for its site, and refuses what no browser may register', async () => {
    expect(originOf('https://League.example/safesport?x=1')).to.equal('https://league.example');
    expect(originOf('league.example')).to.equal('https://league.example');
    expect(originOf('http://localhost:4000/')).to.equal('http://localhost:4000');
    for (const bad of ['http://league.example', 'https://intranet', 'ftp://a.example', ''])
      expect(originOf(bad)).to.equal(null);
  });

  it('says who may change settings, when one may not, and when the server is away', async () => {
    server.on('getSession', buildSession({ roles: ['registrar'] }));
    sessionToken.hold('tls_one');
    const page = await fixture<OrganizationSettingsElement>(
      html`<organization-settings lang="en"></organization-settings>`,
    );
    await says(page, 'you don’t own any organization');
    server.on('getSession', buildSession({ roles: ['owner'] })).down('getSettings');
    button(page, 'Try again').click();
    await says(page, 'We can’t connect right now');
  });
});
