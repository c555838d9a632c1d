// <person-record>, inside a person's panel of the grid: only for an owner of the association. Everything kept as one file, and erasing for good.
import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import type { Session } from '../../contract/sign-in/sign-in.ts';
import type { StatusDotGridElement } from '../../widget/status-dot-grid/status-dot-grid.ts';
import { buildOrganization, buildSession } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ana, jose, openSignedIn, press } from './support/open-grid.ts';
import { ServerDouble } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

let server: ServerDouble;
const OWNER = buildSession({ roles: ['owner'] });

/** The panel of the first person, opened by their name, and the part in it. */
const openPanel = async (lang = 'en', session: Session = OWNER) => {
  server.on('getSession', session);
  const grid = await openSignedIn(server, [ana, jose], lang);
  await press(grid, 'ArrowLeft');
  await press(grid, 'Enter');
  await appears(grid, 'dialog[open] .standing');
  return { grid, record: await appears(grid, 'person-record') };
};

const openRecord = async (lang = 'en') => {
  const opened = await openPanel(lang);
  const details = await appears<HTMLDetailsElement>(opened.record, 'details');
  details.open = true;
  return opened;
};

const type = (record: HTMLElement, name: string): void => {
  part<HTMLInputElement>(record, 'input')!.value = name;
  part<HTMLFormElement>(record, 'form')!.requestSubmit();
};

const people = (grid: StatusDotGridElement) => textOf(grid);

describe('person-record', () => {
  beforeEach(() => {
    server = new ServerDouble().on('getOrganization', buildOrganization());
  });
  afterEach(() => cleanUp(server));

  it('is accessible closed, open, when it asks, when the name is wrong, and when it is done, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      const { grid, record } = await openRecord(lang);
      await expect(grid).to.be.accessible();
      button(record, lang === 'en' ? 'Erase Ana' : 'Borrar a Ana').click();
      await appears(record, 'form');
      await expect(grid).to.be.accessible();
      server.refuseWith('eraseMember', [{ path: 'name', message: 'Not the name' }]);
      type(record, 'Bob');
      await appears(record, '[role=alert]');
      await expect(grid).to.be.accessible();
      server.on('eraseMember', { erasedAt: '2026-11-22T15:00:00.000Z' });
      type(record, 'Ana Ortiz');
      await appears(record, '.done');
      await expect(grid).to.be.accessible();
      fixtureCleanup();
    }
  });

  it('is not there for a registrar of the association, nor for a club’s owner', async () => {
    for (const change of [{ roles: ['registrar' as const] }, { roles: ['owner' as const], kind: 'club' as const }]) {
      const { record } = await openPanel('en', buildSession(change));
      await waitUntil(() => server.calls('getSession').length > 0, 'it never asked who is signed in');
      await aTimeout(0);
      expect(textOf(record)).not.to.include('erase');
      expect(part(record, 'details')).to.equal(null);
      fixtureCleanup();
    }
  });

  it('saves everything as one file', async () => {
    const { record } = await openRecord();
    server.file('exportMember', new Blob(['PK']));
    button(record, 'Download everything').click();
    await says(record, 'Saved to your downloads.');
    const [asked] = server.calls('exportMember');
    expect(asked?.url.pathname).to.equal('/v1/organizations/big-bear/people/member-1/export');
    expect(asked?.token).to.equal('tls_one');
  });

  it('says when the file does not come, and asks again', async () => {
    const { record } = await openRecord();
    server.down('exportMember');
    button(record, 'Download everything').click();
    await says(record, 'We can’t connect right now.');
    server.file('exportMember', new Blob(['PK']));
    button(record, 'Download everything').click();
    await says(record, 'Saved to your downloads.');
    expect(textOf(record)).not.to.include('We can’t connect right now.');
  });

  it('says what goes and what stays before it erases anybody, and nothing happens when they are kept', async () => {
    const { record } = await openRecord();
    button(record, 'Erase Ana Ortiz').click();
    await says(record, 'This will be erased, in every club and league of the association:');
    expect(textOf(record)).to.include('This cannot be undone');
    await waitUntil(() => record.shadowRoot!.activeElement?.localName === 'input', 'the field was not reached');
    button(record, 'Cancel').click();
    await waitUntil(() => !part(record, 'form'), 'the question stays');
    expect(server.calls('eraseMember')).to.have.length(0);
  });

  it('erases nobody when the name is not theirs, and says so', async () => {
    const { record } = await openRecord();
    button(record, 'Erase Ana Ortiz').click();
    await appears(record, 'form');
    server.refuseWith('eraseMember', [{ path: 'name', message: 'Not the name' }]);
    type(record, 'Bob');
    await says(record, 'That isn’t their name. Enter Ana Ortiz. No one was erased.');
    expect(part<HTMLInputElement>(record, 'input')?.value).to.equal('Bob');
  });

  it('erases, says so, and every list is read anew once the panel is closed', async () => {
    const { grid, record } = await openRecord();
    button(record, 'Erase Ana Ortiz').click();
    await appears(record, 'form');
    server.on('eraseMember', { erasedAt: '2026-11-22T15:00:00.000Z' });
    type(record, 'Ana Ortiz');
    await says(record, 'Ana Ortiz is erased.');
    expect(server.calls('eraseMember')[0]?.body).to.deep.equal({ name: 'Ana Ortiz' });
    server.on('getPeople', { people: [jose], total: 1, cursor: null });
    button(record, 'Close').click();
    await waitUntil(() => !people(grid).includes('Ortiz, Ana'), 'the erased person stays in the list');
    expect(people(grid)).to.include('Núñez, José');
    expect(part(grid, 'dialog[open]')).to.equal(null);
  });
});
