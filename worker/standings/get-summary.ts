// GET /v1/organizations/:organization/summary: counts for anonymous visitors (D6). Never a name, and no count so small that it says where
// somebody stands. Kept for a minute, at the edge and in the database: however many look, one counts.
import type { Context } from 'hono';
import { findOpenOrganization, type PlacedOrganization } from '../organizations/organizations.store.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { atEdge } from '../platform/http/edge-cache.ts';
import { limitRate } from '../platform/http/limit-rate.ts';
import { inBackground } from '../platform/in-background.ts';
import { operation } from '../platform/operation.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { countInParts } from './count-in-parts.store.ts';
import { COUNTED_AT_ONCE_ROWS, COUNTING_WAITS_MS, PUBLIC_COUNTS_SECONDS, STALE_COUNTS_SECONDS } from './limits.ts';
import { claimCounting, keepCounts, readCounts } from './public-counts.store.ts';
import { type ExactCounts, publicCounts } from './rules/public-count.ts';

export const getSummary = operation(limitRate('summary'), async (c) => {
  const slug = c.req.param('organization') ?? '';
  const json = await atEdge(
    c,
    `/v1/organizations/${encodeURIComponent(slug)}/summary`,
    PUBLIC_COUNTS_SECONDS,
    async () => {
      const place = await findOpenOrganization(c.var.ports.db, slug);
      if (!place) throw new Refused('not-found');
      return JSON.stringify(publicCounts(await countsOf(c, place)));
    },
  );
  c.header('content-type', 'application/json');
  c.header('cache-control', `public, max-age=${PUBLIC_COUNTS_SECONDS}, stale-while-revalidate=${STALE_COUNTS_SECONDS}`);
  return c.body(json);
});

/** As they were counted last; whoever finds them old has them counted anew behind the answer. */
async function countsOf(c: Context<AppEnv>, place: PlacedOrganization): Promise<ExactCounts> {
  const { db, now } = c.var.ports;
  const { id } = place.row;
  const at = now.toISOString();
  const kept = await readCounts(db, id);
  if (kept?.counts && kept.dueAt > at) return kept.counts;
  const dueAt = new Date(now.getTime() + PUBLIC_COUNTS_SECONDS * 1000).toISOString();
  const isMine = await claimCounting(db, id, at, dueAt);
  if (kept?.counts) {
    if (isMine) inBackground(c, 'summary', count(c, place));
    return kept.counts;
  }
  return (isMine ? null : await countedByAnother(c, id)) ?? count(c, place);
}

async function count(c: Context<AppEnv>, place: PlacedOrganization): Promise<ExactCounts> {
  const { db, now } = c.var.ports;
  const today = dayAt(now, place.policy.timeZone);
  const counts = await countInParts(db, place.row.id, { ...place, today }, COUNTED_AT_ONCE_ROWS);
  await keepCounts(db, place.row.id, counts);
  return counts;
}

/** The very first counting takes a moment: a crowd waits for the one who does it. Null where nothing came of that. */
async function countedByAnother(c: Context<AppEnv>, organizationId: string): Promise<ExactCounts | null> {
  for (const waitMs of COUNTING_WAITS_MS) {
    await scheduler.wait(waitMs);
    const row = await readCounts(c.var.ports.db, organizationId);
    if (row?.counts) return row.counts;
  }
  return null;
}
