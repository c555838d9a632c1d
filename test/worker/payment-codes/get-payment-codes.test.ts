import { describe, expect, it } from 'vitest';
import type { PaymentCodes } from '../../../contract/payment-codes/payment-code.ts';
import { aCodePool, someCodes } from '../builders/a-code-pool.ts';
import { someoneWith } from '../builders/an-owner.ts';

describe('the coordinator’s view of the codes', () => {
  it('has a pool for each item that asks for codes', async () => {
    const { shown } = await aCodePool(someCodes(2));
    expect(await shown()).toEqual({
      pools: [
        {
          item: 'license',
          title: { en: 'Coaching course', es: 'Curso' },
          free: 2,
          given: 0,
          lowAt: 5,
          automatic: false,
        },
      ],
      waiting: [],
      given: [],
    });
  });

  it('is empty where the page says nothing of codes', async () => {
    const coordinator = await someoneWith('coordinator', 'club');
    expect(((await (await coordinator.get('/payment-codes')).json()) as PaymentCodes).pools).toEqual([]);
  });

  it('is not for a registrar, nor for another league', async () => {
    const registrar = await someoneWith('registrar', 'league');
    expect((await registrar.get('/payment-codes')).status).toBe(403);
    const { get } = await aCodePool();
    expect((await get('/payment-codes', registrar.tree.league)).status).toBe(404);
  });
});
