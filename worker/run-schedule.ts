// Cron, every minute: drives what the queue lost. "Due and not yet done", never "due now": a missed, doubled or
// overlapping run changes nothing.
import { work } from './consume-queue.ts';
import { sendDigests } from './digest/send-digests.ts';
import type { Env, WakeCall } from './env.ts';
import { eraseOldFiles } from './erase-old-files.ts';
import { CLOCK_ROUNDS_MAX, IDEMPOTENCY_HOURS } from './limits.ts';
import type { Ports } from './ports.ts';
import { recordExpiries } from './record-expiries.ts';
import { remindOfDeadlines } from './reminders/remind-of-deadlines.ts';
import { dropAnswersBefore } from './store/idempotent-answers.ts';
import { tellExpiries } from './ussf/tell-expiries.ts';
import { warnOfGames } from './ussf/warn-of-games.ts';

const SWEPT: readonly WakeCall[] = [
  'poll',
  'inbox',
  'ussf',
  'feed',
  'notice',
  'mail',
  'webhook',
  'certificate-text',
  'erasure',
];

export async function runSchedule(ports: Ports, env: Env): Promise<void> {
  await recordExpiries(ports);
  await eraseOldFiles(ports, env.CERTIFICATES);
  await dropAnswersBefore(ports.db, new Date(ports.now.getTime() - IDEMPOTENCY_HOURS * 3_600_000).toISOString());
  for (const clock of [tellExpiries, warnOfGames, remindOfDeadlines, sendDigests]) {
    for (let rounds = 0; rounds < CLOCK_ROUNDS_MAX && (await clock(ports)); rounds++);
  }
  for (const call of SWEPT) {
    if (await work(call, ports, env)) await ports.wake(call);
  }
}
