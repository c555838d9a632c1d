// Cron, every minute: drives what the queue lost. "Due and not yet done", never "due now": a missed, doubled or
// overlapping run changes nothing.
import { work } from './consume-queue.ts';
import { sendDigests } from './digest/send-digests.ts';
import type { Env, WakeCall } from './env.ts';
import { eraseOldFiles } from './erase-old-files.ts';
import { CLOCK_ROUNDS_MAX, IDEMPOTENCY_HOURS } from './limits.ts';
import type { Ports } from './ports.ts';
import { problemOf } from './problem-of.ts';
import { recordExpiries } from './record-expiries.ts';
import { remindOfDeadlines } from './reminders/remind-of-deadlines.ts';
import { dropAnswersBefore } from './store/idempotent-answers.ts';
import { ageMinors } from './store/members.ts';
import { tellExpiries } from './ussf/tell-expiries.ts';
import { warnOfGames } from './ussf/warn-of-games.ts';

const SWEPT: readonly WakeCall[] = [
  'poll',
  'inbox',
  'ussf',
  'feed',
  'notice',
  'mail',
  'bulk-mail',
  'webhook',
  'certificate-text',
  'erasure',
];

/** @throws AggregateError at the end, of all that failed: a piece of work that cannot be done holds up no other. */
export async function runSchedule(ports: Ports, env: Env): Promise<void> {
  const failures: unknown[] = [];
  const step = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      console.error(JSON.stringify({ at: 'run-schedule', step: what, problem: problemOf(error) }));
      failures.push(error);
    }
  };
  const answersEnd = new Date(ports.now.getTime() - IDEMPOTENCY_HOURS * 3_600_000).toISOString();
  // First of all, and not behind what strangers may take their time over.
  await step('urgent-mail', async () => {
    if (await work('urgent-mail', ports, env)) await ports.wake('urgent-mail');
  });
  await step('expiries', () => recordExpiries(ports));
  await step('old-files', () => eraseOldFiles(ports, env.CERTIFICATES));
  await step('old-answers', () => dropAnswersBefore(ports.db, answersEnd).then());
  for (const clock of [ageMinors, tellExpiries, warnOfGames, remindOfDeadlines, sendDigests]) {
    await step(clock.name, async () => {
      for (let rounds = 0; rounds < CLOCK_ROUNDS_MAX && (await clock(ports)); rounds++);
    });
  }
  for (const call of SWEPT) {
    await step(call, async () => {
      if (await work(call, ports, env)) await ports.wake(call);
    });
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some of the clock’s work failed');
}
