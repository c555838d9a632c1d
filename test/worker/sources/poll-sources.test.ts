// The scheduler of sources that are asked, with the legacy report as its source: pages, windows, troubles, two runs at once.
import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Polling } from '../../../contract/sources/polling.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { pollSources } from '../../../worker/sources/poll-sources.ts';
import { inbox } from '../../../worker/standings/ledger.schema.ts';
import { aPolling, aRow, type Orders } from '../builders/a-polling.ts';
import { call } from '../builders/a-sign-in.ts';

const START = new Date('2026-09-01T10:00:00Z');
const minutesLater = (minutes: number) => new Date(START.getTime() + minutes * 60_000);

async function polling(orders: Orders = {}) {
  const { path, token, order, asked } = await aPolling(orders, START);
  const run = async (now: Date) => {
    const ports = await portsOf(env, now);
    while (await pollSources({ ...ports, wake: async () => undefined }, env));
  };
  const kept = async () => (await portsOf(env, START)).db.select().from(inbox).all();
  const state = async () => (await (await call('GET', path, { token })).json()) as Polling;
  return { run, kept, state, order, asked };
}

describe('a source that is asked', () => {
  it('gives every page of what was completed, once', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => aRow(index, '2026-08-02'));
    const { run, kept, state, asked } = await polling({ rows });
    await run(START);
    expect(await kept()).toHaveLength(250);
    expect((await asked()).map(({ start }) => start)).toEqual([0, 100, 200]);
    expect(await state()).toMatchObject({ fetchedUntil: '2026-09-01', problem: null });
  });

  it('is asked again when its hours have passed, not before, from a week before the last day', async () => {
    const { run, kept, order, asked } = await polling({ rows: [aRow(1, '2026-08-31')] });
    await run(START);
    await order({ rows: [aRow(1, '2026-08-31'), aRow(2, '2026-08-30')] });
    await run(minutesLater(5 * 60));
    expect(await kept()).toHaveLength(1);
    await run(minutesLater(6 * 60));
    expect(await kept()).toHaveLength(2);
    expect((await asked()).at(-1)).toMatchObject({ startDate: '2026-08-25', endDate: '2026-09-01' });
  });

  it('asked by two runs at once is asked once', async () => {
    const { run, asked } = await polling({ rows: [aRow(1, '2026-08-31')] });
    await Promise.all([run(START), run(START), run(START)]);
    expect(await asked()).toHaveLength(1);
  });

  it('that fails is asked again after ever longer waits, and says why', async () => {
    const { run, asked, state } = await polling({ failures: [{ status: 500 }, { status: 500 }], rows: [] });
    await run(START);
    expect(await state()).toMatchObject({ problem: 'It answered 500', nextAt: minutesLater(5).toISOString() });
    await run(minutesLater(4));
    expect(await asked()).toHaveLength(1);
    await run(minutesLater(5));
    expect(await state()).toMatchObject({ nextAt: minutesLater(15).toISOString() });
    await run(minutesLater(15));
    expect(await state()).toMatchObject({ problem: null });
  });

  it('that says when to come back is not asked sooner', async () => {
    const { run, state } = await polling({ failures: [{ status: 429, retryAfter: '3600' }], rows: [] });
    await run(START);
    expect((await state()).nextAt).toBe(minutesLater(60).toISOString());
  });

  it('that fails on its second page goes on there', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => aRow(index, '2026-08-02'));
    const { run, kept, order, asked } = await polling({ rows });
    const ports = await portsOf(env, START);
    await pollSources({ ...ports, wake: async () => undefined }, env);
    await order({ failures: [{ status: 503 }] });
    await run(minutesLater(1));
    expect(await kept()).toHaveLength(100);
    await run(minutesLater(10));
    expect(await kept()).toHaveLength(150);
    expect((await asked()).map(({ start }) => start)).toEqual([0, 100, 100]);
  });

  it('that answers something else than a report loses nothing', async () => {
    const { run, state, order, kept } = await polling({ rows: [aRow(1, '2026-08-02')], token: 'another token' });
    await run(START);
    expect(await state()).toMatchObject({ problem: 'It answered 401', fetchedUntil: null });
    await order({ token: 'a token of theirs' });
    await run(minutesLater(5));
    expect(await kept()).toHaveLength(1);
  });
});
