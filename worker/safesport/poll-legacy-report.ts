// Asks the legacy report for completions, a window of days and a page at a time (shape in FACTS). The window begins a few days
// before the last one ended: a completion may be entered late, and a row that is known already changes nothing.
import * as z from 'zod/mini';
import { type Adapter, PollRefusal } from '../intake/poll-adapter.ts';
import { POLL_OVERLAP_DAYS } from '../platform/limits.ts';
import { textUpTo } from '../platform/net/read-limited.ts';
import { retryAfterMs } from '../platform/net/retry-schedule.ts';
import { addDays } from '../platform/rules/calendar.ts';
import { POLL_ANSWER_MAX_BYTES, POLL_DEADLINE_MS, POLL_FIRST_WINDOW_DAYS, POLL_PAGE_ROWS } from './limits.ts';
import { readLegacyReport } from './read-legacy-report.ts';

/** The window being read and the row reached in it; `until` is where the last whole window ended. */
export const LegacyCursor = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  start: z.int(),
  until: z.nullable(z.iso.date()),
});
export type LegacyCursor = z.infer<typeof LegacyCursor>;

export const pollLegacyReport: Adapter = async ({ url, token, cursor, now }) => {
  const today = now.toISOString().slice(0, 10);
  const at = windowOf(cursor, today);
  const { from, to, start } = at;
  const question = { token, startDate: from, endDate: to, completed: true, start, number: POLL_PAGE_ROWS };
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(question),
    signal: AbortSignal.timeout(POLL_DEADLINE_MS),
  });
  if (!answer.ok) {
    const wait = retryAfterMs(answer.headers.get('retry-after'), now);
    throw new PollRefusal(`It answered ${answer.status}`, wait);
  }
  const read = readLegacyReport(jsonOf(await textUpTo(answer, POLL_ANSWER_MAX_BYTES)));
  if ('missing' in read) throw new PollRefusal('It answered something that is no report');
  const rows = read.report.length + read.errors.length + read.unfinished;
  const more = rows >= POLL_PAGE_ROWS;
  const next: LegacyCursor = more ? { ...at, start: start + rows } : { from: to, to, start: 0, until: to };
  const [error] = read.errors;
  const problem = error ? `${read.errors.length} rows could not be read: ${error.message}` : null;
  return { rows: read.report, cursor: next, more, problem };
};

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Goes on inside a window that was begun; else opens the next one. */
function windowOf(cursor: unknown, today: string): LegacyCursor {
  const known = LegacyCursor.safeParse(cursor);
  if (!known.success) return { from: addDays(today, -POLL_FIRST_WINDOW_DAYS), to: today, start: 0, until: null };
  const { until, start } = known.data;
  if (start > 0) return known.data;
  return { from: addDays(until ?? today, -POLL_OVERLAP_DAYS), to: today, start: 0, until };
}
