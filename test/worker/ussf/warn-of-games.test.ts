// What the clock tells of games ahead: a licence that ends before, and one that is too low for the level.
import { env, SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { type AssociationPolicy, policyOf } from '../../../worker/domain/policy.ts';
import { portsOf } from '../../../worker/ports.ts';
import { warnOfGames } from '../../../worker/ussf/warn-of-games.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree, ORIGIN } from '../builders/a-tree.ts';
import { aLicense, aNumber, anAssignor, anOfficial, aUssf, nextYear } from '../builders/a-ussf.ts';

const LEVELS: AssociationPolicy['refereeLevels'] = [{ level: 'U19', license: 'referee_7' }];
const YEAR = Number(nextYear.slice(0, 4));

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
  const told = async () => {
    while (await warnOfGames(await portsOf(env, new Date())));
    const rows = env.DB.prepare('select what, license, recipient from ussf_notice where member_id = ? and what like ?');
    return (await rows.bind(ana.row.id, 'game-%').all<{ what: string; license: string; recipient: string }>()).results;
  };
  const listed = async () => (await call('GET', `${league}/assignments`, { token })).json();
  return { tree, told, listed };
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
});
