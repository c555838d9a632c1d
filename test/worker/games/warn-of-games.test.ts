// What the clock tells of games ahead: a licence that ends before, and one that is too low for the level.
import { env, SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { warnOfGames } from '../../../worker/games/warn-of-games.ts';
import { type AssociationPolicy, policyOf } from '../../../worker/organizations/rules/policy.ts';
import type { KnownMember } from '../../../worker/people/members.store.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { recordEvent } from '../../../worker/standings/record-event.ts';
import type { LedgerFact } from '../../../worker/standings/rules/ledger-fact.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree, ORIGIN } from '../builders/a-tree.ts';
import { aLicense, aNumber, anAssignor, anOfficial, aUssf, nextYear } from '../builders/a-ussf.ts';

const LEVELS: AssociationPolicy['refereeLevels'] = [{ level: 'U19', license: 'referee_7' }];
const YEAR = Number(nextYear.slice(0, 4));

const today = () => new Date().toISOString().slice(0, 10);

/** @param minutes from now. */
async function happens({ row }: KnownMember, fact: LedgerFact, minutes: number) {
  await recordEvent(await portsOf(env, new Date()), {
    memberId: row.id,
    requirement: 'abuse-prevention',
    idempotencyKey: crypto.randomUUID(),
    source: 'review',
    actor: 'reviewer@example.org',
    occurredAt: new Date(Date.now() + minutes * 60_000).toISOString(),
    fact,
  });
}

async function aGame(
  level: string,
  refereeLevels = LEVELS,
  day = `${YEAR}-10-03`,
  licenses = [aLicense('referee', 8), aLicense('safety', 1, null), aLicense('safety', 2, null)],
) {
  const tree = await aTree(crypto.randomUUID().slice(0, 8), { refereeLevels });
  const email = `${crypto.randomUUID()}@example.org`;
  const ana = await anOfficial(tree, { identity: { email } });
  const { run } = await aUssf({ tree, people: [{ email, ussfId: aNumber(), licenses }] });
  await run();
  const token = await aSignIn(await anAssignor(tree));
  const league = `/v1/organizations/${tree.league}`;
  const csv = `Game,Date,Time,Division,Official,Email\nG1,${day},18:30,${level},Ana Ortiz,${email}`;
  const headers = { origin: ORIGIN, authorization: `Bearer ${token}`, 'content-type': 'text/csv' };
  await SELF.fetch(`https://touchline.test${league}/assignments`, { method: 'POST', headers, body: csv });
  const told = async (of = ana) => {
    while (await warnOfGames(await portsOf(env, new Date())));
    const rows = env.DB.prepare('select what, license, recipient from ussf_notice where member_id = ? and what like ?');
    return (await rows.bind(of.row.id, 'game-%').all<{ what: string; license: string; recipient: string }>()).results;
  };
  const listed = async () => (await call('GET', `${league}/assignments`, { token })).json();
  return { tree, ana, told, listed };
}

describe('a game of a level that asks for more than its official holds', () => {
  it('is told to the assignor once, not to the official, and stands on the list of games', async () => {
    const { told, listed } = await aGame('Girls 19U');
    await told();
    expect(await told()).toEqual([
      { what: 'game-level', license: 'referee_7', recipient: expect.stringMatching(/^assignor\//) },
    ]);
    const doubt = { what: 'below-level', level: 'U19', needed: 'Regional Referee', held: 'Referee' };
    expect(await listed()).toMatchObject({ items: [{ level: 'Girls 19U', doubts: [doubt] }] });
  });

  it('is nothing to tell where the level asks for no more, or for nothing', async () => {
    const { told, listed } = await aGame('U12');
    expect(await told()).toEqual([]);
    expect(await listed()).toMatchObject({ items: [{ doubts: [] }] });
  });

  it('is looked at again when the association asks for more', async () => {
    const { tree, told } = await aGame('U19', policyOf({}).refereeLevels);
    expect(await told()).toEqual([]);
    const token = await aSignIn(`owner@${tree.association}.example`);
    const body = { refereeLevels: { value: LEVELS } };
    const path = `/v1/organizations/${tree.association}/settings`;
    expect((await call('PUT', path, { token, body })).status).toBe(200);
    expect(await told()).toHaveLength(1);
  });
});

describe('a game after the last day of a licence', () => {
  it('is told to official and assignor, and stands on the list of games', async () => {
    const { told, listed } = await aGame('U12', LEVELS, `${YEAR + 1}-03-06`);
    expect((await told()).map(({ what }) => what)).toEqual(['game-after', 'game-after']);
    const doubt = { what: 'runs-out', title: 'Referee', lastDay: nextYear };
    expect(await listed()).toMatchObject({ items: [{ doubts: [doubt] }] });
  });
});

describe('a game whose official lacks something that is asked', () => {
  it('is told to official and assignor, stands first on the list and is counted', async () => {
    const { told, listed } = await aGame('U12', LEVELS, `${YEAR}-10-03`, [
      aLicense('referee', 8),
      aLicense('safety', 2, null),
    ]);
    expect(await told()).toEqual([
      { what: 'game-missing', license: 'safety_1', recipient: expect.stringMatching(/^(assignor|official)\//) },
      { what: 'game-missing', license: 'safety_1', recipient: expect.stringMatching(/^(assignor|official)\//) },
    ]);
    const doubt = { what: 'not-approved', requirement: 'abuse-prevention', state: 'draft' };
    expect(await listed()).toMatchObject({ atRisk: 1, items: [{ doubts: [doubt] }] });
  });

  it('is told again when it was there meanwhile and is lost once more, and not while it stays lost', async () => {
    const { ana, told } = await aGame('U12', LEVELS, `${YEAR}-10-03`, [
      aLicense('referee', 8),
      aLicense('safety', 2, null),
    ]);
    expect(await told()).toHaveLength(2);
    const now = new Date();
    const decided = (decision: 'approved' | 'rejected', minutes: number) =>
      happens(
        ana,
        { type: 'certificate-decided', certificateId: 'c', decision, reason: null, completedOn: today() },
        minutes,
      );
    // Refused while it is missing: the same loss.
    await decided('rejected', 1);
    expect(await told()).toHaveLength(2);
    await decided('approved', 2);
    expect(await told()).toHaveLength(2);
    const revoked = { issueDate: null, expirationDate: null, readAt: new Date(now.getTime() + 180_000).toISOString() };
    await happens(ana, { type: 'certification', license: 'safety_1', title: 'x', state: 'revoked', ...revoked }, 3);
    expect(await told()).toHaveLength(4);
    await happens(ana, { type: 'training-begun', receipt: 'ABCD-EFGH' }, 4);
    expect(await told()).toHaveLength(4);
  });

  it('is told of whoever the game turns out to be', async () => {
    const { tree, ana, told } = await aGame('U12', LEVELS, `${YEAR}-10-03`, [
      aLicense('referee', 8),
      aLicense('safety', 2, null),
    ]);
    await told();
    const bo = await anOfficial(tree, { identity: { firstName: 'Bo', email: `${crypto.randomUUID()}@example.org` } });
    await env.DB.prepare('update assignment set member_id = ?, checked_at = null where member_id = ?')
      .bind(bo.row.id, ana.row.id)
      .run();
    expect((await told(bo)).map(({ license }) => license).toSorted()).toEqual(
      ['safety_1', 'safety_2'].flatMap((each) => [each, each]),
    );
  });
});
