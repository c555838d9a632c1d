// <recorded-check>, inside a person's panel of the grid: only for the association's reviewers, and never a result in words.
import { expect, fixtureCleanup } from '@open-wc/testing';
import type { Session } from '../../contract/sign-in/sign-in.ts';
import { buildOrganization, buildSession, buildStanding } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ana, openSignedIn, press } from './support/open-grid.ts';
import { ServerDouble } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

let server: ServerDouble;
const LIVE_SCAN = buildStanding({
  requirement: 'live-scan',
  name: { en: 'Live Scan' },
  why: { key: 'not-recorded', who: 'association', action: 'record', since: null },
});
const CHECKED = { ...ana, standings: { 'live-scan': LIVE_SCAN } };

const openPanel = async (lang = 'en', session: Session = buildSession({ roles: ['reviewer'] })) => {
  server.on('getSession', session);
  const grid = await openSignedIn(server, [CHECKED], lang);
  await press(grid, 'ArrowLeft');
  await press(grid, 'Enter');
  await appears(grid, 'dialog[open] .standing');
  return { grid, check: await appears(grid, 'recorded-check') };
};

const openForm = async (lang = 'en') => {
  const opened = await openPanel(lang);
  (await appears<HTMLDetailsElement>(opened.check, 'details')).open = true;
  return opened;
};

describe('recorded-check', () => {
  beforeEach(() => {
    const names = { 'live-scan': { en: 'Live Scan' } };
    server = new ServerDouble().on('getOrganization', { ...buildOrganization({ requirements: ['live-scan'] }), names });
  });
  afterEach(() => cleanUp(server));

  it('is accessible, in both languages, and offers no upload', async () => {
    for (const lang of ['en', 'es']) {
      const { grid } = await openForm(lang);
      await expect(grid).to.be.accessible();
      expect(textOf(grid)).to.include('Live Scan').and.not.include('Upload a certificate');
      fixtureCleanup();
    }
  });

  it('records the day and the place', async () => {
    const { check } = await openForm();
    server.on('recordCheck', undefined);
    part<HTMLInputElement>(check, '[name="on"]')!.value = '2026-08-03';
    part<HTMLInputElement>(check, '[name="place"]')!.value = 'UPS Store 12';
    button(check, 'Record the check').click();
    await says(check, 'The check is recorded.');
    expect(server.calls('recordCheck')[0]!.body).to.deep.equal({
      ...{ requirement: 'live-scan', on: '2026-08-03', outcome: 'clear', place: 'UPS Store 12' },
    });
  });

  it('says what is wrong, and keeps what was typed', async () => {
    const { check } = await openForm();
    server.refuseWith('recordCheck', [{ path: 'on', message: 'This day has not come yet' }]);
    part<HTMLInputElement>(check, '[name="place"]')!.value = 'UPS Store 12';
    button(check, 'Record the check').click();
    await waitUntil(() => textOf(check).includes('can’t be in the future'), 'it said nothing');
    expect(part<HTMLInputElement>(check, '[name="place"]')!.value).to.equal('UPS Store 12');
  });

  it('draws nothing for a club’s registrar', async () => {
    const { check } = await openPanel('en', buildSession({ kind: 'club', roles: ['owner', 'registrar'] }));
    await waitUntil(() => server.calls('getSession').length > 0, 'it never asked');
    expect(part(check, 'details')).to.equal(null);
  });
});
