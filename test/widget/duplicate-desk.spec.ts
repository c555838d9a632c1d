// <duplicate-desk>: two records side by side, merged after a question, undone, or said to be two people.
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { DuplicatePair, DuplicateRecord, Merge } from '../../contract/duplicates/duplicates.ts';
import type { DuplicateDeskElement } from '../../widget/duplicate-desk/duplicate-desk.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import { cleanUp } from './support/clean-up.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/duplicate-desk/duplicate-desk-define.ts';
import { approved, buildMe, buildSession, buildStanding } from './support/build-people.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const record = (change: Partial<DuplicateRecord> = {}): DuplicateRecord => ({
  memberId: 'member-1',
  identity: buildMe().identity,
  phone: '(909) 555-0143',
  createdAt: '2025-03-02T17:00:00.000Z',
  registrations: [{ organization: 'Big Bear', role: 'head-coach', season: '2026', division: 'U10', confirmed: true }],
  standings: [approved()],
  certificates: 2,
  ...change,
});
const anna = record({
  memberId: 'member-2',
  identity: { ...buildMe().identity, firstName: 'Anna', email: 'anna@other.example' },
  phone: null,
  createdAt: '2026-08-02T17:00:00.000Z',
  registrations: [{ organization: 'Bobcats', role: 'volunteer', season: '2026', division: null, confirmed: false }],
  standings: [buildStanding()],
  certificates: 0,
});
const PAIR: DuplicatePair = { records: [record(), anna], differs: ['firstName', 'email'], samePhone: false };
const MERGE: Merge = {
  id: 'merge-1',
  kept: 'Ana Ortiz',
  absorbed: 'Anna Ortiz',
  by: 'dana@cal-south.example',
  at: '2026-08-03T17:00:00.000Z',
  undoneAt: null,
};
const DISMISSED = {
  id: 'dismissal-1',
  names: ['Bo Berg', 'Bob Berg'] as [string, string],
  by: 'dana@cal-south.example',
  at: '2026-08-03T17:00:00.000Z',
};

const list = (pairs: DuplicatePair[], cursor: string | null = null, dismissed = [DISMISSED]) =>
  server.on('getDuplicates', { pairs, examined: 400, cursor, dismissed });

const open = async (lang = 'en'): Promise<DuplicateDeskElement> => {
  sessionToken.hold('tls_one');
  const desk = await fixture<DuplicateDeskElement>(
    html`<duplicate-desk organization="big-bear" lang=${lang}></duplicate-desk>`,
  );
  await appears(desk, '.cards');
  return desk;
};

describe('duplicate-desk', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getSession', buildSession({ roles: ['registrar'] }))
      .on('getMerges', { merges: [] })
      .on('mergeMembers', MERGE)
      .on('undoMerge', undefined)
      .on('dismissPair', undefined)
      .on('recallDismissal', undefined);
    list([PAIR]);
  });
  afterEach(() => cleanUp(server));

  it('is accessible signed out, with a pair, with the question, after it, and empty, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      list([PAIR]);
      sessionToken.forget();
      const signedOut = await fixture<DuplicateDeskElement>(html`<duplicate-desk lang=${lang}></duplicate-desk>`);
      await appears(signedOut, 'touchline-sign-in');
      await expect(signedOut).to.be.accessible();
      server.on('getMerges', { merges: [MERGE, { ...MERGE, id: 'merge-0', undoneAt: MERGE.at }] });
      const desk = await open(lang);
      for (const each of desk.shadowRoot!.querySelectorAll('details')) each.open = true;
      await expect(desk).to.be.accessible();
      part<HTMLButtonElement>(desk, '.cards .row button')?.click();
      await appears(desk, '#sure');
      await expect(desk).to.be.accessible();
      list([], null, []);
      part<HTMLButtonElement>(desk, '.sure .primary')?.click();
      await appears(desk, '.told button');
      await expect(desk).to.be.accessible();
    }
  });

  it('shows both records, and says in words what differs and what is the same', async () => {
    const desk = await open();
    expect(part(desk, 'h3')?.textContent).to.equal('Ana Ortiz and Anna Ortiz');
    const rows = [...desk.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(rows[0]).to.equal('First name ≠ differs AnaAnna');
    expect(rows[1]).to.contain('Last name = same');
    expect(rows.join('|')).to.contain('Volunteer · Bobcats · 2026 (not confirmed yet)');
    expect(rows.join('|')).to.contain('Abuse Prevention (SafeSport): Approved');
    expect(rows.join('|')).to.contain('2 files');
  });

  it('asks before it merges, says what happens, and keeps the one that was chosen', async () => {
    const desk = await open();
    button(desk, 'Keep record 2: Anna Ortiz').click();
    const question = await appears(desk, '#sure');
    expect(question.textContent).to.equal('Merge Ana Ortiz (record 1) into Anna Ortiz (record 2)?');
    await waitUntil(() => desk.shadowRoot?.activeElement === question, 'the question was not focused');
    expect(server.calls('mergeMembers')).to.have.length(0);
    list([]);
    button(desk, 'Merge').click();
    await says(desk, 'Ana Ortiz is merged into Anna Ortiz.');
    expect(server.calls('mergeMembers')[0]?.body).to.deep.equal({ keep: 'member-2', absorb: 'member-1' });
    await waitUntil(() => desk.shadowRoot?.activeElement?.tagName === 'H2', 'the heading was not focused');
  });

  it('goes back from the question without a word to the server', async () => {
    const desk = await open();
    button(desk, 'Keep record 1: Ana Ortiz').click();
    await appears(desk, '#sure');
    button(desk, 'Back').click();
    await desk.updateComplete;
    expect(part(desk, '#sure')).to.equal(null);
    expect(server.calls('mergeMembers')).to.have.length(0);
  });

  it('offers the undo beside the outcome, and does it', async () => {
    const desk = await open();
    button(desk, 'Keep record 1: Ana Ortiz').click();
    await appears(desk, '#sure');
    server.on('getMerges', { merges: [MERGE] });
    list([]);
    button(desk, 'Merge').click();
    const undo = await appears<HTMLButtonElement>(desk, '.told button');
    expect(undo.ariaLabel).to.equal('Undo the merge of Anna Ortiz into Ana Ortiz');
    list([PAIR]);
    undo.click();
    await says(desk, 'Merge undone.');
    expect(server.calls('undoMerge')[0]?.url.pathname).to.contain('/merges/merge-1/undo');
    await appears(desk, 'h3');
  });

  it('says in words that a later merge has to be undone first', async () => {
    server.on('getMerges', { merges: [MERGE] }).refuse('undoMerge', 409, 'merged-further');
    const desk = await open();
    part<HTMLButtonElement>(desk, 'details .log button')?.click();
    await says(desk, 'Undo that merge first.');
  });

  it('takes a pair off the list that is two people, and shows it again when asked', async () => {
    const desk = await open();
    list([]);
    button(desk, 'Different people').click();
    await says(desk, 'marked as different people.');
    expect(server.calls('dismissPair')[0]?.body).to.deep.equal({ members: ['member-1', 'member-2'] });
    expect(part(desk, 'h3')).to.equal(null);
    list([PAIR], null, []);
    button(desk, 'Show again').click();
    await says(desk, 'They are on the list again.');
    expect(server.calls('recallDismissal')[0]?.url.pathname).to.contain('/dismissals/dismissal-1');
  });

  it('looks further only when asked, and adds what it finds', async () => {
    list([PAIR], 'more');
    const desk = await open();
    list([{ ...PAIR, records: [record({ memberId: 'member-3' }), anna] }]);
    button(desk, 'Check more').click();
    await says(desk, '2 pairs in the 800 registrations');
    expect(server.calls('getDuplicates').at(-1)?.url.searchParams.get('cursor')).to.equal('more');
    expect(textOf(desk)).not.to.contain('Check more');
  });

  it('says that there is nothing to do, that the role is not enough, and that the connection is gone', async () => {
    list([]);
    const empty = await open();
    expect(textOf(empty)).to.contain('No duplicates in 400 registrations.');
    fixtureCleanup();
    server.on('getSession', buildSession({ roles: ['coordinator'] }));
    const other = await fixture<DuplicateDeskElement>(html`<duplicate-desk></duplicate-desk>`);
    await says(other, 'Your role doesn’t allow this.');
    fixtureCleanup();
    server.on('getSession', buildSession({ roles: ['registrar'] })).down('getDuplicates');
    const offline = await fixture<DuplicateDeskElement>(html`<duplicate-desk></duplicate-desk>`);
    await says(offline, 'We can’t connect right now.');
    list([PAIR]);
    button(offline, 'Try again').click();
    await appears(offline, '.cards');
  });

  it('says that nothing was changed when a merge fails, and that somebody was quicker', async () => {
    for (const [status, code, words] of [
      [500, 'outage', 'We couldn’t tell if that was saved.'],
      [409, 'already-decided', 'Someone else just handled this.'],
      [404, 'not-found', 'One of these people is no longer in your organization.'],
    ] as const) {
      server.refuse('mergeMembers', status, code);
      const desk = await open();
      button(desk, 'Keep record 1: Ana Ortiz').click();
      await appears(desk, '#sure');
      button(desk, 'Merge').click();
      await says(desk, words);
      fixtureCleanup();
    }
  });

  it('reads no further when it is taken away in the middle of reading anew', async () => {
    list([PAIR], 'more');
    const desk = await open();
    for (const examined of ['800', '1200']) {
      button(desk, 'Check more').click();
      await says(desk, examined);
      await waitUntil(() => !button(desk, 'Check more').disabled, 'it was still looking');
    }
    const before = server.calls('getDuplicates').length;
    server.by('getDuplicates', () => {
      if (server.calls('getDuplicates').length === before + 2) desk.remove();
      return { pairs: [PAIR], examined: 400, cursor: 'more', dismissed: [] };
    });
    button(desk, 'Different people').click();
    await waitUntil(() => !desk.isConnected, 'it was not taken away');
    await aTimeout(0);
    const until = server.calls('getDuplicates').length;
    expect(until).to.be.at.most(before + 3);
    await aTimeout(0);
    expect(server.calls('getDuplicates')).to.have.length(until);
  });
});
