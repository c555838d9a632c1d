import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { aCodePool, codeMails, someCodes } from '../builders/a-code-pool.ts';

describe('handing out a payment code', () => {
  it('gives a code once, and mails its coach once, without naming it', async () => {
    const { coach, shown, handOut } = await aCodePool(someCodes(9));
    const ana = await coach('Ana');
    await ana.asked();
    const requestId = (await shown()).waiting[0]?.requestId ?? '';
    expect(await handOut(requestId)).toBe('given');
    expect(await handOut(requestId)).toBe('given');
    const after = await shown();
    expect(after.pools).toMatchObject([{ free: 8, given: 1 }]);
    expect(after.given).toMatchObject([{ name: 'Ana OfAna', hint: '000' }]);
    expect(await codeMails('payment-code')).toEqual(['ana@example.org']);
    const { results } = await env.DB.prepare(`select * from payment_code`).all();
    expect(JSON.stringify([after, results])).not.toContain('PAY-0000');
  });

  it('never gives one code to two, however many ask and hand out at once', async () => {
    const { coach, shown, handOut } = await aCodePool(someCodes(20));
    const coaches = await Promise.all(Array.from({ length: 25 }, (_, index) => coach(`Coach${index}`)));
    await Promise.all(coaches.map(({ asked }) => asked()));
    const ids = (await shown()).waiting.map(({ requestId }) => requestId);
    expect(ids).toHaveLength(25);
    const outcomes = await Promise.all([...ids, ...ids, ...ids].map(handOut));
    expect(new Set(outcomes)).toEqual(new Set(['given', 'empty']));
    const own = (await Promise.all(coaches.map((each) => each.own()))).flat();
    const codes = own.flatMap(({ code }) => (code === null ? [] : [code]));
    expect(codes).toHaveLength(20);
    expect(new Set(codes).size).toBe(20);
    expect(await shown()).toMatchObject({ pools: [{ free: 0, given: 20 }] });
    expect((await shown()).waiting).toHaveLength(5);
    expect(new Set(await codeMails('payment-code')).size).toBe(20);
    expect(await codeMails('payment-code')).toHaveLength(20);
  });

  it('tells the coordinators once each time the pool runs low', async () => {
    const { coach, shown, handOut, fill, send, tree } = await aCodePool(someCodes(4));
    await send('PUT', '/code-pools/license', { lowAt: 2, automatic: false });
    const next = async (name: string) => {
      await (await coach(name)).asked();
      await handOut((await shown()).waiting[0]?.requestId ?? '');
    };
    await next('Ana');
    expect(await codeMails('codes-low')).toEqual([]);
    for (const name of ['Ben', 'Cid', 'Dan']) await next(name);
    expect(await codeMails('codes-low')).toEqual([`owner@${tree.league}.example`]);
    await fill(['MORE-1', 'MORE-2', 'MORE-3']);
    await next('Eve');
    expect(await codeMails('codes-low')).toHaveLength(2);
  });

  it('finds no request of another league, and is not for a registrar', async () => {
    const theirs = await aCodePool(someCodes(3));
    await (await theirs.coach('Ana')).asked();
    const requestId = (await theirs.shown()).waiting[0]?.requestId ?? '';
    const ours = await aCodePool(someCodes(3));
    expect((await ours.send('POST', `/code-requests/${requestId}/code`)).status).toBe(404);
    expect((await ours.send('POST', `/code-requests/${requestId}/code`, undefined, theirs.tree.league)).status).toBe(
      404,
    );
    expect((await theirs.shown()).pools).toMatchObject([{ free: 3, given: 0 }]);
  });
});
