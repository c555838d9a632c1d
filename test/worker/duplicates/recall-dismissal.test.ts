import { describe, expect, it } from 'vitest';
import { aDuplicate, office } from '../builders/a-duplicate.ts';
import { aSignIn } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

async function dismissed() {
  const here = await aDuplicate();
  await here.dismiss(here.ana.row.id, here.anna.row.id);
  const [first] = (await here.list()).dismissed;
  return { ...here, id: first?.id ?? 'none' };
}

describe('taking "not the same person" back', () => {
  it('shows the pair again', async () => {
    const { id, recall, list } = await dismissed();
    expect((await recall(id)).status).toBe(204);
    expect(await list()).toMatchObject({ pairs: [{}], dismissed: [] });
  });

  it('twice says that there is nothing', async () => {
    const { id, recall } = await dismissed();
    await recall(id);
    expect((await recall(id)).status).toBe(404);
  });

  it('is not for an office beside, nor for another association', async () => {
    const { tree, id, list } = await dismissed();
    const beside = await aSignIn(`owner@${tree.otherClub}.example`);
    const west = await aTree('west');
    const stranger = await aSignIn(`owner@${west.association}.example`);
    const tries = [office(tree.otherClub, beside), office(west.association, stranger), office(tree.club, stranger)];
    for (const { recall } of tries) expect((await recall(id)).status).toBe(404);
    expect((await list()).dismissed).toHaveLength(1);
  });
});
