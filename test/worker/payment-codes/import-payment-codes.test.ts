import { describe, expect, it } from 'vitest';
import { aCodePool, someCodes } from '../builders/a-code-pool.ts';
import { someoneWith } from '../builders/an-owner.ts';

describe('filling a pool', () => {
  it('takes the good lines and names the others', async () => {
    const { fill, shown } = await aCodePool();
    expect(await fill(['PAY-0001', ' PAY-0002 ', 'PAY-0001', 'no code', ''])).toEqual({
      added: 2,
      refused: [
        { line: 3, why: 'twice' },
        { line: 4, why: 'not-a-code' },
        { line: 5, why: 'not-a-code' },
      ],
    });
    expect(await fill(['PAY-0002', 'PAY-0003'])).toEqual({ added: 1, refused: [{ line: 1, why: 'known' }] });
    expect((await shown()).pools).toMatchObject([{ item: 'license', free: 3, given: 0 }]);
  });

  it('never takes in a code that was given already', async () => {
    const { fill, coach, shown, handOut } = await aCodePool(someCodes(1));
    await (await coach('Ana')).asked();
    await handOut((await shown()).waiting[0]?.requestId ?? '');
    expect(await fill(someCodes(1))).toEqual({ added: 0, refused: [{ line: 1, why: 'known' }] });
  });

  it('wants an item for which codes are asked, and five hundred lines at most', async () => {
    const { send } = await aCodePool();
    const lines = [{ line: 1, code: 'PAY-0001' }];
    expect((await send('POST', '/payment-codes', { item: 'safesport', lines })).status).toBe(404);
    expect((await send('POST', '/payment-codes', { item: 'license', lines: Array(501).fill(lines[0]) })).status).toBe(
      422,
    );
  });

  it('is not for a registrar, nor for another league', async () => {
    const body = { item: 'license', lines: [{ line: 1, code: 'PAY-0001' }] };
    const registrar = await someoneWith('registrar', 'league');
    expect((await registrar.send('POST', '/payment-codes', body)).status).toBe(403);
    const { send } = await aCodePool();
    expect((await send('POST', '/payment-codes', body, registrar.tree.league)).status).toBe(404);
  });
});
