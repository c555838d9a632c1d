// Two who change a tree at the same moment leave a tree: every path is its parent's and its own id.
import { env } from 'cloudflare:test';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { organization } from '../../../worker/organizations/organization.schema.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { addOrganizations, moveBelow } from '../../../worker/tree/tree.store.ts';
import { anOwner, type SignedInOwner } from '../builders/an-owner.ts';

async function wrongPaths({ tree }: SignedInOwner): Promise<string[]> {
  const { results } = await env.DB.prepare(
    `select child.slug from organization child join organization parent on parent.id = child.parent_id
     where substr(child.path, 1, length(?1)) = ?1 and child.path <> parent.path || child.id || '/'`,
  )
    .bind(tree.pathOf(tree.association))
    .all<{ slug: string }>();
  return results.map(({ slug }) => slug);
}

const rowOf = async (slug: string) => {
  const { db } = await portsOf(env, new Date());
  const row = await db.select().from(organization).where(eq(organization.slug, slug)).get();
  if (!row) throw new Error(`no ${slug}`);
  return row;
};

describe('changes of a tree that meet', () => {
  it('a move under what was moved itself is refused, or lands where that is now', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    const ports = await portsOf(env, new Date());
    // Read before, as a request does that comes at the same moment.
    const [association, league, club] = [
      await rowOf(tree.association),
      await rowOf(tree.league),
      await rowOf(tree.club),
    ];
    const otherClub = await rowOf(tree.otherClub);
    expect(await moveBelow(ports, club, { from: league, to: association }, 'a@x.example')).toBe(true);
    // A club below a club that has moved away meanwhile.
    await moveBelow(ports, otherClub, { from: league, to: club }, 'b@x.example');
    expect(await wrongPaths(owner)).toEqual([]);
  });

  it('a move under what was put away meanwhile is refused', async () => {
    const owner = await anOwner();
    const { tree, send } = owner;
    const ports = await portsOf(env, new Date());
    const [league, club, otherClub] = [await rowOf(tree.league), await rowOf(tree.club), await rowOf(tree.otherClub)];
    expect((await send('PUT', '/archive', { archived: true }, tree.otherClub)).status).toBe(200);
    expect(await moveBelow(ports, club, { from: league, to: otherClub }, 'a@x.example')).toBe(false);
    expect((await rowOf(tree.club)).parentId).toBe(league.id);
  });

  it('two moves under each other make no ring', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    const ports = await portsOf(env, new Date());
    const [league, club, otherClub] = [await rowOf(tree.league), await rowOf(tree.club), await rowOf(tree.otherClub)];
    await Promise.all([
      moveBelow(ports, club, { from: league, to: otherClub }, 'a@x.example'),
      moveBelow(ports, otherClub, { from: league, to: club }, 'b@x.example'),
    ]);
    expect(await wrongPaths(owner)).toEqual([]);
    const [a, b] = [await rowOf(tree.club), await rowOf(tree.otherClub)];
    expect(a.parentId === b.id && b.parentId === a.id).toBe(false);
  });

  it('what is added below something that moves goes along', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    const ports = await portsOf(env, new Date());
    const [association, league, club] = [
      await rowOf(tree.association),
      await rowOf(tree.league),
      await rowOf(tree.club),
    ];
    await moveBelow(ports, club, { from: league, to: association }, 'a@x.example');
    const id = crypto.randomUUID();
    const row = { id, slug: `late-${id}`, name: 'Late', kind: 'club' as const, parentId: club.id };
    expect(await addOrganizations(ports, [row], 'b@x.example')).toEqual(new Set([id]));
    expect(await wrongPaths(owner)).toEqual([]);
  });
});
