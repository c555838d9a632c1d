import { describe, expect, it } from 'vitest';
import { aDuplicate, office } from '../builders/a-duplicate.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

describe('what was merged', () => {
  it('is listed with names, by whom, and whether it was undone', async () => {
    const { tree, ana, anna, merged, undo, merges } = await aDuplicate();
    const { id } = await merged(ana.row.id, anna.row.id);
    const by = `owner@${tree.club}.example`;
    expect(await merges()).toMatchObject([{ id, kept: 'Ana Ortiz', absorbed: 'Anna Ortiz', by, undoneAt: null }]);
    await undo(id);
    expect(await merges()).toMatchObject([{ id, undoneAt: expect.any(String) }]);
  });

  it('is seen from above, not from beside', async () => {
    const { tree, ana, anna, merged } = await aDuplicate();
    await merged(ana.row.id, anna.row.id);
    const above = office(tree.league, await aSignIn(`owner@${tree.league}.example`));
    const beside = office(tree.otherClub, await aSignIn(`owner@${tree.otherClub}.example`));
    expect(await above.merges()).toHaveLength(1);
    expect(await beside.merges()).toEqual([]);
  });

  it('does not exist for another association, and needs a sign-in', async () => {
    const { at } = await aDuplicate();
    const west = await aTree('west');
    const stranger = await aSignIn(`owner@${west.association}.example`);
    expect((await call('GET', `${at}/merges`, { token: stranger })).status).toBe(404);
    expect((await call('GET', `${at}/merges`)).status).toBe(401);
  });
});
