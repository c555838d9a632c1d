import { describe, expect, it } from 'vitest';
import { aDuplicate, office } from '../builders/a-duplicate.ts';
import { aSignIn } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

describe('"not the same person"', () => {
  it('takes the pair off the list for good, for every office', async () => {
    const { tree, ana, anna, dismiss, list } = await aDuplicate();
    expect((await dismiss(anna.row.id, ana.row.id)).status).toBe(204);
    const { pairs, dismissed } = await list();
    expect(pairs).toEqual([]);
    expect(dismissed).toMatchObject([{ by: `owner@${tree.club}.example` }]);
    expect(dismissed[0]?.names.toSorted()).toEqual(['Ana Ortiz', 'Anna Ortiz']);
    const above = office(tree.league, await aSignIn(`owner@${tree.league}.example`));
    expect((await above.list()).pairs).toEqual([]);
  });

  it('said twice is said once', async () => {
    const { ana, anna, dismiss, list } = await aDuplicate();
    await dismiss(anna.row.id, ana.row.id);
    expect((await dismiss(ana.row.id, anna.row.id)).status).toBe(204);
    expect((await list()).dismissed).toHaveLength(1);
  });

  it('of one person is refused', async () => {
    const { ana, dismiss } = await aDuplicate();
    expect((await dismiss(ana.row.id, ana.row.id)).status).toBe(409);
  });

  it('is not for somebody who sees one of them, nor for another association', async () => {
    const { tree, ana, anna, dismiss } = await aDuplicate({ anna: { organization: 'east-other-club' } });
    expect((await dismiss(ana.row.id, anna.row.id)).status).toBe(404);
    const west = await aTree('west');
    const stranger = await aSignIn(`owner@${west.association}.example`);
    expect((await office(tree.club, stranger).dismiss(ana.row.id, anna.row.id)).status).toBe(404);
    expect((await office(west.association, stranger).dismiss(ana.row.id, anna.row.id)).status).toBe(404);
  });
});
