// The one scheduler of sources that are asked: takes what is due, asks its adapter for a page, puts the rows in the inbox like any
// message, and decides when to ask again. A page is in the inbox before the cursor moves, so that nothing is skipped.

import { arrivalOfRow } from '../intake/arrival-of-row.ts';
import { keepArrivals } from '../intake/inbox.store.ts';
import { type Adapter, PollRefusal } from '../intake/poll-adapter.ts';
import { claimPolls, type PollRow, settlePoll } from '../intake/polls.store.ts';
import type { Env } from '../platform/env.ts';
import { POLL_FIRST_WAIT_MINUTES, POLL_WAIT_MAX_HOURS } from '../platform/limits.ts';
import { guardAddress, resolveByDns } from '../platform/net/guard-address.ts';
import type { Ports } from '../platform/ports.ts';
import { problemOf } from '../platform/problem-of.ts';
import { pollLegacyReport } from '../safesport/poll-legacy-report.ts';

const ADAPTERS: Record<PollRow['source'], Adapter> = { 'legacy-report': pollLegacyReport };

/** @returns true when more may be waiting. */
export async function pollSources(ports: Ports, env: Env): Promise<boolean> {
  // Side by side: one that hangs is its own association's.
  const more = await Promise.all((await claimPolls(ports)).map((row) => pollOne(ports, env, row)));
  return more.includes(true);
}

async function pollOne(ports: Ports, env: Env, row: PollRow): Promise<boolean> {
  try {
    const refusal = env.WEBHOOKS_MAY_GO === 'anywhere' ? null : await guardAddress(row.url, resolveByDns);
    if (refusal !== null) throw new PollRefusal(`The address may not be asked: ${refusal}`);
    return await fetchPage(ports, row);
  } catch (error) {
    await settlePoll(ports.db, row, failed(ports.now, row, error));
    return false;
  }
}

async function fetchPage(ports: Ports, row: PollRow): Promise<boolean> {
  const token = await ports.keys.open(row.tokenSealed);
  const page = await ADAPTERS[row.source]({ url: row.url, token, cursor: row.cursor, now: ports.now });
  const arrivals = await Promise.all(page.rows.map((each) => arrivalOfRow(ports, row.associationId, row.source, each)));
  const fresh = await keepArrivals(ports.db, arrivals);
  if (fresh > 0) await ports.wake('inbox');
  const dueAt = page.more ? ports.now.toISOString() : later(ports.now, row.everyHours * 60);
  const { cursor, problem } = page;
  await settlePoll(ports.db, row, { cursor, problem, dueAt, failures: 0, lastAskedAt: ports.now.toISOString() });
  return page.more;
}

/** Asked again after 5, 10, 20 ... minutes, at most half a day; sooner never, where the other side said when. */
function failed(now: Date, row: PollRow, error: unknown): Partial<PollRow> {
  const failures = row.failures + 1;
  const own = Math.min(POLL_FIRST_WAIT_MINUTES * 2 ** (failures - 1), POLL_WAIT_MAX_HOURS * 60);
  const theirs = error instanceof PollRefusal ? (error.retryAfterMs ?? 0) / 60_000 : 0;
  const problem = problemOf(error).slice(0, 300);
  return { failures, problem, dueAt: later(now, Math.max(own, theirs)), lastAskedAt: now.toISOString() };
}

const later = (now: Date, minutes: number): string => new Date(now.getTime() + minutes * 60_000).toISOString();
