import { describe, expect, it } from 'vitest';
import type { Tree } from '../../../contract/tree/tree.ts';
import { aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

const treeOf = async (answer: Response) => (await answer.json()) as Tree;

describe('the tree', () => {
  it('lists the organization first, then everything below it, with people and administrators', async () => {
    const { tree, get } = await anOwner();
    await aMember(tree);
    const { items, association } = await treeOf(await get('/tree'));
    expect(association.slug).toBe(tree.association);
    expect(items.map(({ slug, kind, under }) => [slug, kind, under])).toEqual([
      [tree.association, 'association', null],
      [tree.club, 'club', tree.league],
      [tree.league, 'league', tree.association],
      [tree.otherClub, 'club', tree.league],
    ]);
    expect(items.map(({ people }) => people)).toEqual([0, 1, 0, 0]);
    expect(items.every(({ administrators }) => administrators === 1)).toBe(true);
    expect(items.map(({ mayMove }) => mayMove)).toEqual([false, true, true, true]);
  });

  it('begins at the league for its owner, who may not move the league itself', async () => {
    const { tree, get } = await anOwner('league');
    const { items } = await treeOf(await get('/tree'));
    expect(items.map(({ slug, mayMove }) => [slug, mayMove])).toEqual([
      [tree.league, false],
      [tree.club, true],
      [tree.otherClub, true],
    ]);
    expect(items[0]?.under).toBe(null);
    expect((await get('/tree', tree.association)).status).toBe(404);
  });

  it('is for owners only', async () => {
    const registrar = await someoneWith('registrar');
    expect((await registrar.get('/tree')).status).toBe(403);
    expect((await call('GET', `/v1/organizations/${registrar.tree.association}/tree`)).status).toBe(401);
  });
});
