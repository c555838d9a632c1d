// Turns waiting messages into events, oldest first. Woken by the queue, and by cron for what the queue lost. Safe to run
// twice at once: every event carries a key that is recorded once.
import * as z from 'zod/mini';
import { TrainingCompleted } from '../contract/training-completed.ts';
import { INBOX_ROWS_AT_ONCE } from './limits.ts';
import type { Ports } from './ports.ts';
import { receiveCompletion } from './receive-completion.ts';
import { toEvent as safesportEvent } from './sources/safesport/to-event.ts';
import { type InboxRow, markFailed, markHandled, waitingArrivals } from './store/inbox.ts';

/** @returns true when more may be waiting. */
export async function drainInbox(ports: Ports): Promise<boolean> {
  const rows = await waitingArrivals(ports.db);
  for (const row of rows) {
    try {
      await handle(ports, row);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      console.error(JSON.stringify({ at: 'drain-inbox', message: row.messageId, problem }));
      await markFailed(ports.db, row, problem);
    }
  }
  return rows.length === INBOX_ROWS_AT_ONCE;
}

async function handle(ports: Ports, row: InboxRow): Promise<void> {
  const message = z.parse(TrainingCompleted, JSON.parse(await ports.keys.open(row.bodySealed)));
  await receiveCompletion(ports, row.associationId, safesportEvent(message), ({ db }) => [
    markHandled(db, row, 'done', 'completion'),
  ]);
}
