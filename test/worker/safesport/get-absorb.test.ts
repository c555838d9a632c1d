import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anAbsorb, MAPPING } from '../builders/an-absorb.ts';

describe('what is set for an Absorb portal', () => {
  it('is shown with who set it', async () => {
    const { tree, path, token } = await anAbsorb();
    const changedBy = `owner@${tree.association}.example`;
    expect(await (await call('GET', path, { token })).json()).toMatchObject({
      header: 'x-portal-key',
      mapping: MAPPING,
      changedBy,
    });
  });

  it('is nothing before it is set', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.association}.example`);
    expect((await call('GET', `/v1/organizations/${tree.association}/sources/absorb`, { token })).status).toBe(404);
  });

  it('is not shown to a club below', async () => {
    const { tree, path } = await anAbsorb();
    expect((await call('GET', path, { token: await aSignIn(`owner@${tree.club}.example`) })).status).toBe(404);
  });
});
