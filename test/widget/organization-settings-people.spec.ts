// The settings' panels about people: administrators by invitation, and one's own sign-ins.
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Administrators } from '../../contract/accounts/administrators.ts';
import { define } from '../../widget/internal/define.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import { SettingsAccountElement } from '../../widget/organization-settings/settings-account.ts';
import { SettingsAdministratorsElement } from '../../widget/organization-settings/settings-administrators.ts';
import { buildSession } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

define('settings-account', SettingsAccountElement);
define('settings-administrators', SettingsAdministratorsElement);

let server: ServerDouble;

const build = (over: Partial<Administrators> = {}): Administrators => ({
  items: [
    { email: 'dana@cal-south.example', roles: ['owner'], since: '2026-01-01T00:00:00Z' },
    { email: 'rey@cal-south.example', roles: ['registrar'], since: '2026-02-01T00:00:00Z' },
  ],
  invitations: [
    {
      id: 'one',
      email: 'new@example.org',
      role: 'reviewer',
      invitedBy: 'dana@cal-south.example',
      expiresAt: '2026-12-01T00:00:00Z',
    },
  ],
  history: [
    {
      email: 'rey@cal-south.example',
      roles: ['registrar'],
      changedBy: 'dana@cal-south.example',
      changedAt: '2026-02-01T00:00:00Z',
    },
    {
      email: 'old@cal-south.example',
      roles: [],
      changedBy: 'dana@cal-south.example',
      changedAt: '2026-02-01T00:00:00Z',
    },
  ],
  roles: ['owner', 'registrar', 'reviewer'],
  ...over,
});

const openAdministrators = async (lang = 'en') => {
  server.on('getAdministrators', build());
  const panel = await fixture<SettingsAdministratorsElement>(
    html`<settings-administrators organization="cal-south" lang=${lang}></settings-administrators>`,
  );
  await appears(panel, 'form');
  return panel;
};

const PHONE =
  'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Mobile Safari/537.36';
const openAccount = async (lang = 'en') => {
  const session = { signedInAt: '2026-08-01T10:00:00Z', expiresAt: '2026-08-01T22:00:00Z' };
  server.on('getSessions', {
    items: [
      { ...session, id: 'here', device: null, current: true },
      { ...session, id: 'phone', device: PHONE, current: false },
    ],
  });
  const panel = await fixture<SettingsAccountElement>(html`<settings-account lang=${lang}></settings-account>`);
  await appears(panel, 'li');
  return panel;
};

describe('settings about people', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getSession', buildSession())
      .on('withdrawInvitation', undefined)
      .on('endSession', undefined)
      .on('endSessions', undefined);
    sessionToken.hold('tls_one');
  });
  afterEach(() => cleanUp(server));

  it('are accessible, also while roles are changed, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      const panel = await openAdministrators(lang);
      await expect(panel).to.be.accessible();
      part<HTMLButtonElement>(panel, 'li button')?.click();
      await appears(panel, 'fieldset');
      await expect(panel).to.be.accessible();
      await expect(await openAccount(lang)).to.be.accessible();
      fixtureCleanup();
    }
  });

  it('send an invitation to an address, with the role chosen', async () => {
    const panel = await openAdministrators();
    server.on('inviteAdministrator', build());
    button(panel, 'Send invitation').click();
    await says(panel, 'Enter an email address');
    expect(server.calls('inviteAdministrator')).to.have.length(0);
    part<HTMLInputElement>(panel, 'input[name=email]')!.value = 'pat@example.org';
    part<HTMLSelectElement>(panel, 'select')!.value = 'reviewer';
    button(panel, 'Send invitation').click();
    await says(panel, 'We’re emailing an invitation');
    expect(server.calls('inviteAdministrator')[0]?.body).to.deep.equal({ email: 'pat@example.org', role: 'reviewer' });
  });

  it('withdraw an invitation', async () => {
    const panel = await openAdministrators();
    server.on('getAdministrators', build({ invitations: [] }));
    button(panel, 'Cancel invitation').click();
    await says(panel, 'The invitation of new@example.org was canceled.');
    expect(textOf(panel)).not.to.contain('Invited');
  });

  it('change roles, want at least one, and say why the last owner stays', async () => {
    const panel = await openAdministrators();
    part<HTMLButtonElement>(panel, 'li button')?.click();
    const owner = await appears<HTMLInputElement>(panel, 'input[type=checkbox]');
    owner.click();
    await panel.updateComplete;
    button(panel, 'Save').click();
    await says(panel, 'Choose at least one role');
    server.refuse('changeAdministrator', 403, 'not-allowed');
    button(panel, 'Remove dana@cal-south.example').click();
    await says(panel, 'Every organization needs an owner');
    server.on('changeAdministrator', build());
    owner.click();
    await panel.updateComplete;
    button(panel, 'Save').click();
    await says(panel, 'The roles of dana@cal-south.example were changed.');
  });

  it('list one’s devices by names people know, and end one or all', async () => {
    const panel = await openAccount();
    expect(textOf(panel)).to.contain('Chrome on Android').and.to.contain('this device');
    button(panel, 'Sign out').click();
    await says(panel, 'That device is signed out.');
    button(panel, 'Sign out everywhere').click();
    await says(panel, '');
    await aTimeout(0);
    expect(server.calls('endSessions')).to.have.length(1);
  });
});
