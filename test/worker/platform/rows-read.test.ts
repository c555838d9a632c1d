// What the grid costs, in rows D1 reads (QUALITY): what is shown and fifty more, wherever in the list, however many people there are.
import { createExecutionContext, env } from 'cloudflare:test';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { Assignments } from '../../../contract/games/assignment.ts';
import type { PeoplePage } from '../../../contract/people/member.ts';
import { createApp } from '../../../worker/app.ts';
import { OFFICIALS_LOOKED_THROUGH } from '../../../worker/games/limits.ts';
import { registration, registrationBranch } from '../../../worker/people/member.schema.ts';
import { aMember } from '../builders/a-member.ts';
import { aSignIn } from '../builders/a-sign-in.ts';
import { aTree, ORIGIN, type Tree } from '../builders/a-tree.ts';
import { anAssignment, CSV, ROW } from '../builders/an-assignment.ts';
import { countingReads, type Reads } from '../builders/counting-reads.ts';

const PEOPLE = 240;
const PAGE = 40;
const BESIDES = 50;
/** A person's place in the branch, registration, record and club; and all their roles, by a list of ids that counts as read itself. */
const ROWS_A_PERSON = 9;

const app = createApp(async () => new Date());

async function get(path: string, token: string, body?: object): Promise<{ answer: Response; reads: Reads }> {
  const reads: Reads = { rows: 0 };
  const headers = { origin: ORIGIN, authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const request = new Request(
    `https://touchline.test${path}`,
    body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
  );
  const counted = { ...env, DB: countingReads(env.DB, reads) };
  return { answer: await app.fetch(request, counted, createExecutionContext()), reads };
}

async function aCrowd(): Promise<Tree> {
  const tree = await aTree();
  for (let index = 0; index < PEOPLE; index++) {
    // Every sixth in the club, so that its own people stand far apart among the league's.
    const organization = index % 6 === 0 ? tree.club : tree.otherClub;
    const lastName = `N${String(index).padStart(4, '0')}`;
    await aMember(tree, { organization, identity: { lastName, email: `${index}@example.org` } });
  }
  return tree;
}

describe('what the grid costs', () => {
  it('is the rows shown and fifty more for a page in the middle, of the association and of a small club alike', async () => {
    const tree = await aCrowd();
    for (const slug of [tree.association, tree.club]) {
      const token = await aSignIn(`owner@${slug}.example`);
      const path = `/v1/organizations/${slug}/people?limit=${slug === tree.club ? 10 : PAGE}`;
      let cursor: string | null = null;
      for (let page = 0; page < 3; page++) {
        const { answer, reads } = await get(cursor === null ? path : `${path}&cursor=${cursor}`, token);
        const people: PeoplePage = (await answer.json()) as PeoplePage;
        const shown = people.people.length * ROWS_A_PERSON;
        const counting = page === 0 ? people.total * 2 : 0;
        expect(reads.rows, `${slug}, page ${page}`).toBeLessThanOrEqual(shown + counting + BESIDES);
        cursor = people.cursor;
      }
    }
  });

  it('is one short range for finding an official, however many begin so', async () => {
    const tree = await aCrowd();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const { answer, reads } = await get(`/v1/organizations/${tree.association}/official-searches`, token, {
      name: 'n0',
    });
    expect(await answer.json()).toEqual({ members: [], more: true });
    expect(reads.rows).toBeLessThanOrEqual(2 * OFFICIALS_LOOKED_THROUGH + BESIDES);
  });

  it('is the games to come, not those of seasons past, for the list of games', async () => {
    const { tree, send } = await anAssignment();
    const played = Array.from({ length: 200 }, (_, each) => `P${each},2020-10-03,18:30,,,,Bo Berg ${each},`);
    await send(CSV([ROW, ...played]));
    const token = await aSignIn(`owner@${tree.association}.example`);
    const { answer, reads } = await get(`/v1/organizations/${tree.association}/assignments`, token);
    expect(((await answer.json()) as Assignments).items).toHaveLength(1);
    expect(reads.rows).toBeLessThanOrEqual(BESIDES);
  });

  it('follows a registration that moves, is renamed, is hidden or leaves', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    const [first] = member.registrations;
    const db = drizzle(env.DB);
    const places = async () =>
      (
        await db
          .select()
          .from(registrationBranch)
          .where(eq(registrationBranch.registrationId, first?.id ?? ''))
          .all()
      )
        .map(({ organizationId, sortName }) => `${organizationId} ${sortName}`)
        .toSorted();
    const change = (set: Partial<typeof registration.$inferInsert>) =>
      db
        .update(registration)
        .set(set)
        .where(eq(registration.id, first?.id ?? ''));
    const above = [tree.association, tree.league].map((slug) => tree.idOf(slug));
    const at = (slug: string, name: string) => [...above, tree.idOf(slug)].map((id) => `${id} ${name}`).toSorted();
    expect(await places()).toEqual(at(tree.club, first?.sortName ?? ''));
    await change({ path: tree.pathOf(tree.otherClub), organizationId: tree.idOf(tree.otherClub) });
    expect(await places()).toEqual(at(tree.otherClub, first?.sortName ?? ''));
    await change({ sortName: 'aa zz' });
    expect(await places()).toEqual(at(tree.otherClub, 'aa zz'));
    await change({ path: '' });
    expect(await places()).toEqual([]);
    await change({ path: tree.pathOf(tree.club) });
    await db.delete(registration).where(eq(registration.id, first?.id ?? ''));
    expect(await places()).toEqual([]);
  });
});
