// Every count counts those who are asked, and says what the people page shows of each: public counts and weekly mail come from one query.

import { env } from 'cloudflare:test';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../contract/core/requirement.ts';
import type { PeoplePage } from '../../../contract/people/member.ts';
import { organization } from '../../../worker/organizations/organization.schema.ts';
import { policyOf } from '../../../worker/organizations/rules/policy.ts';
import { ageMinors } from '../../../worker/people/members.store.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { countConfirmed, countStates } from '../../../worker/standings/people.store.ts';
import { aMember } from '../builders/a-member.ts';
import { approve } from '../builders/a-reminder.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree, type Tree } from '../builders/a-tree.ts';

const ALL: Requirement[] = [
  'abuse-prevention',
  'background-check',
  'coaching-license',
  'concussion',
  'referee-license',
];

async function aFullTree(): Promise<Tree> {
  const tree = await aTree();
  const id = tree.idOf(tree.association);
  await drizzle(env.DB).update(organization).set({ requirements: ALL }).where(eq(organization.id, id));
  return tree;
}

const person = (tree: Tree, firstName: string, wanted: Parameters<typeof aMember>[1] = {}) =>
  aMember(tree, { ...wanted, identity: { firstName, email: `${firstName}@example.org`, ...wanted.identity } });

async function counted(tree: Tree) {
  const { db } = await portsOf(env, new Date());
  return countStates(db, tree.pathOf(tree.association), {
    requirements: ALL,
    policy: policyOf({}),
    today: new Date().toISOString().slice(0, 10),
  });
}

/** What the people page shows, counted by hand: confirmed people, without those a requirement is not asked of. */
async function shown(tree: Tree) {
  const session = await aSignIn(`owner@${tree.association}.example`);
  const answer = await call('GET', `/v1/organizations/${tree.association}/people`, { token: session });
  const { people } = (await answer.json()) as PeoplePage;
  const counts: Record<string, Record<string, number>> = {};
  for (const requirement of ALL) {
    const states: Record<string, number> = { draft: 0 };
    for (const { standings, confirmed } of people) {
      const standing = standings[requirement];
      if (!confirmed || !standing || standing.notes.includes('exempt')) continue;
      states[standing.state] = (states[standing.state] ?? 0) + 1;
    }
    counts[requirement] = states;
  }
  return counts;
}

describe('counts', () => {
  it('ask of each only what their role needs: nobody counts a head coach for a referee license', async () => {
    const tree = await aFullTree();
    await person(tree, 'Ana');
    await person(tree, 'Rui', { role: 'official' });
    expect(await counted(tree)).toEqual({
      'abuse-prevention': { draft: 2 },
      'background-check': { draft: 2 },
      'coaching-license': { draft: 1 },
      concussion: { draft: 1 },
      'referee-license': { draft: 1 },
    });
  });

  it('leave out who is not confirmed yet, and minors where the adult rule holds', async () => {
    const tree = await aFullTree();
    await person(tree, 'Bo', { confirmed: false });
    await person(tree, 'Kim', { role: 'official', identity: { birthDate: '2012-04-12' } });
    const counts = await counted(tree);
    expect([counts['abuse-prevention'], counts['referee-license']]).toEqual([{ draft: 0 }, { draft: 1 }]);
    expect(await countConfirmed((await portsOf(env, new Date())).db, tree.pathOf(tree.association))).toBe(1);
  });

  it('count a minor as an adult from the birthday on', async () => {
    const tree = await aFullTree();
    await person(tree, 'Kim', { role: 'official', identity: { birthDate: '2012-04-12' } });
    while (await ageMinors(await portsOf(env, new Date('2030-04-12T12:00:00Z'))));
    expect((await counted(tree))['abuse-prevention']).toEqual({ draft: 1 });
  });

  it('count what a license includes, once', async () => {
    const tree = await aFullTree();
    const ana = (await person(tree, 'Ana')).row.id;
    await approve(ana, 'coaching-license');
    await approve(ana, 'concussion');
    await approve((await person(tree, 'Bo')).row.id, 'coaching-license');
    await person(tree, 'Cy');
    expect((await counted(tree)).concussion).toEqual({ approved: 2, draft: 1 });
  });

  it('say what the people page shows of everybody', async () => {
    const tree = await aFullTree();
    const ana = (await person(tree, 'Ana')).row.id;
    for (const each of ['abuse-prevention', 'background-check', 'coaching-license'] as const) await approve(ana, each);
    await approve((await person(tree, 'Bo', { role: 'volunteer' })).row.id, 'abuse-prevention', '2019-01-01');
    const kim = await person(tree, 'Kim', { role: 'official', identity: { birthDate: '2012-04-12' } });
    await approve(kim.row.id, 'referee-license');
    await person(tree, 'Lu', { role: 'trainer' });
    await person(tree, 'Mo', { confirmed: false });
    expect(await counted(tree)).toEqual(await shown(tree));
  });
});
