import { env } from 'cloudflare:test';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import { member } from '../../../worker/people/member.schema.ts';
import { aCodePool, someCodes } from '../builders/a-code-pool.ts';
import { call } from '../builders/a-sign-in.ts';

describe('a coach’s own codes', () => {
  it('are theirs alone', async () => {
    const { coach, shown, handOut } = await aCodePool(someCodes(3));
    const [ana, ben] = [await coach('Ana'), await coach('Ben')];
    await ana.asked();
    expect(await ana.own()).toMatchObject([{ state: 'waiting', code: null }]);
    await handOut((await shown()).waiting[0]?.requestId ?? '');
    expect(await ana.own()).toMatchObject([{ state: 'given', code: 'PAY-0000' }]);
    expect(await ben.own()).toEqual([]);
  });

  it('stay theirs when two records of one person become one', async () => {
    const { coach, shown, handOut } = await aCodePool(someCodes(3));
    const [old, kept] = [await coach('Ana'), await coach('Anna')];
    await old.asked();
    await handOut((await shown()).waiting[0]?.requestId ?? '');
    await drizzle(env.DB)
      .update(member)
      .set({ mergedInto: kept.member.row.id })
      .where(eq(member.id, old.member.row.id));
    expect(await kept.own()).toMatchObject([{ state: 'given', code: 'PAY-0000' }]);
    expect(await kept.asked()).toMatchObject({ code: 'PAY-0000' });
    expect((await shown()).waiting).toEqual([]);
  });

  it('need a link that works', async () => {
    expect((await call('GET', '/v1/me/payment-codes', { token: 'tll_abc.def' })).status).toBe(401);
  });

  it('are not an administrator’s', async () => {
    const { token } = await aCodePool();
    expect((await call('GET', '/v1/me/payment-codes', { token })).status).toBe(401);
  });
});
