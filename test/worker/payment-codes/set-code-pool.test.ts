import { describe, expect, it } from 'vitest';
import { aCodePool, someCodes } from '../builders/a-code-pool.ts';
import { someoneWith } from '../builders/an-owner.ts';

const body = { lowAt: 3, automatic: true };

describe('how a pool works', () => {
  it('is as the coordinator set it', async () => {
    const { send, shown } = await aCodePool(someCodes(2));
    expect(await (await send('PUT', '/code-pools/license', body)).json()).toMatchObject({ ...body, free: 2 });
    expect((await shown()).pools).toMatchObject([body]);
  });

  it('wants an item of the page and a number that makes sense', async () => {
    const { send } = await aCodePool();
    expect((await send('PUT', '/code-pools/safesport', body)).status).toBe(404);
    expect((await send('PUT', '/code-pools/license', { ...body, lowAt: -1 })).status).toBe(422);
  });

  it('is not for a registrar, nor for another league', async () => {
    const registrar = await someoneWith('registrar', 'league');
    expect((await registrar.send('PUT', '/code-pools/license', body)).status).toBe(403);
    const { send } = await aCodePool();
    expect((await send('PUT', '/code-pools/license', body, registrar.tree.league)).status).toBe(404);
  });
});
