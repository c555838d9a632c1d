import { describe, expect, it } from 'vitest';
import { aCodePool, codeMails, someCodes } from '../builders/a-code-pool.ts';
import { aLink } from '../builders/a-member.ts';
import { aCoach } from '../builders/a-reminder.ts';
import { call } from '../builders/a-sign-in.ts';

describe('asking for a payment code', () => {
  it('waits for the coordinator, and is one request however often it is asked', async () => {
    const { coach, shown } = await aCodePool(someCodes(2));
    const ana = await coach('Ana');
    expect(await ana.asked()).toMatchObject({ item: 'license', state: 'waiting', code: null });
    await Promise.all([ana.ask(), ana.ask()]);
    expect((await shown()).waiting).toMatchObject([{ name: 'Ana OfAna', item: 'license' }]);
  });

  it('gives one at once where the pool hands out by itself', async () => {
    const { coach, send } = await aCodePool(someCodes(9));
    await send('PUT', '/code-pools/license', { lowAt: 2, automatic: true });
    const ana = await coach('Ana');
    expect(await ana.asked()).toMatchObject({ state: 'given', code: 'PAY-0000' });
    expect(await ana.asked()).toMatchObject({ state: 'given', code: 'PAY-0000' });
    expect(await codeMails('payment-code')).toEqual(['ana@example.org']);
  });

  it('knows only items for which codes are asked', async () => {
    const ana = await (await aCodePool()).coach('Ana');
    expect((await ana.ask('safesport')).status).toBe(404);
    expect((await ana.ask('No item')).status).toBe(422);
  });

  it('is for confirmed coaches of that league alone', async () => {
    const { tree, shown } = await aCodePool();
    const pending = await aLink(await aCoach(tree, 'Pete', { confirmed: false }));
    const body = { item: 'license' };
    expect((await call('POST', '/v1/me/payment-codes', { token: pending, body })).status).toBe(403);
    expect((await call('POST', '/v1/me/payment-codes', { body })).status).toBe(401);
    const elsewhere = await aLink(await aCoach(tree, 'Sue', { organization: tree.association }));
    expect((await call('POST', '/v1/me/payment-codes', { token: elsewhere, body })).status).toBe(404);
    expect((await shown()).waiting).toEqual([]);
  });
});
