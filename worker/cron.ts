// Cron, every minute: drives what the queue lost. "Due and not yet done", never "due now": a missed, doubled or
// overlapping run changes nothing.

import { mailFirstInvitations } from './accounts/mail-first-invitations.ts';
import { eraseOldFiles } from './certificates/erase-old-files.ts';
import { sendDigests } from './digest/send-digests.ts';
import { warnOfGames } from './games/warn-of-games.ts';
import { ageMinors } from './people/members.store.ts';
import type { Env, WakeCall } from './platform/env.ts';
import { dropTriesBefore } from './platform/http/guess-counter.store.ts';
import { dropAnswersBefore } from './platform/http/idempotent-answers.store.ts';
import { CLOCK_ROUNDS_MAX, IDEMPOTENCY_HOURS } from './platform/limits.ts';
import type { Ports } from './platform/ports.ts';
import { problemOf } from './platform/problem-of.ts';
import { forgetDeclined } from './privacy/forget-declined.ts';
import { forgetInvited } from './privacy/forget-invited.ts';
import { workAndWake } from './queue.ts';
import { remindOfDeadlines } from './reminders/remind-of-deadlines.ts';
import { recordExpiries } from './standings/record-expiries.ts';
import { tellExpiries } from './ussf/tell-expiries.ts';

/** What is ours to do, one after the other: what one leads to, the next takes along. */
const OURS: readonly WakeCall[] = ['inbox', 'notice', 'erasure'];
/** What waits on others, side by side and after ours: a server that hangs holds up nobody else's work. */
const WAITS_ON_OTHERS: readonly WakeCall[] = [
  'mail',
  'bulk-mail',
  'poll',
  'ussf',
  'feed',
  'webhook',
  'certificate-text',
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
  await step('first-invitations', () => mailFirstInvitations(ports));
  // First of all, and not behind what strangers may take their time over.
  await step('urgent-mail', async () => {
    await workAndWake('urgent-mail', ports, env);
  });
  await step('expiries', () => recordExpiries(ports));
  await step('old-files', () => eraseOldFiles(ports, env.CERTIFICATES));
  await step('old-answers', () => dropAnswersBefore(ports.db, answersEnd).then());
  await step('old-tries', () => dropTriesBefore(ports.db, ports.now.toISOString()).then());
  for (const clock of [
    ageMinors,
    forgetDeclined,
    forgetInvited,
    tellExpiries,
    warnOfGames,
    remindOfDeadlines,
    sendDigests,
  ]) {
    await step(clock.name, async () => {
      for (let rounds = 0; rounds < CLOCK_ROUNDS_MAX && (await clock(ports)); rounds++);
    });
  }
  const sweep = (call: WakeCall) => step(call, () => workAndWake(call, ports, env));
  for (const call of OURS) await sweep(call);
  await Promise.all(WAITS_ON_OTHERS.map(sweep));
  if (failures.length > 0) throw new AggregateError(failures, 'Some of the clock’s work failed');
}
