// How a source is asked, as its association's owner sees it: never its token.
import type { Polling } from '../../contract/sources/polling.ts';
import type { PollRow } from '../intake/polls.store.ts';
import { LegacyCursor } from '../safesport/poll-legacy-report.ts';

export function showPolling(row: PollRow): Polling {
  const { url, everyHours, dueAt: nextAt, lastAskedAt, problem, changedAt, changedBy } = row;
  const cursor = LegacyCursor.safeParse(row.cursor);
  const fetchedUntil = cursor.success ? cursor.data.until : null;
  return {
    url,
    everyHours,
    enabled: nextAt !== null,
    fetchedUntil,
    lastAskedAt,
    problem,
    nextAt,
    changedAt,
    changedBy,
  };
}
