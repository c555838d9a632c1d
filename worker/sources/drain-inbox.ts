// Turns waiting messages into events, oldest first. Woken by the queue, and by cron for what the queue lost. Safe to run
// twice at once: every event carries a key that is recorded once.
import * as z from 'zod/mini';
import { CheckrCandidate, CheckrReport } from '../../contract/background-checks/checkr-event.ts';
import { TrainingCompleted } from '../../contract/safesport/training-completed.ts';
import { candidateNews, reportNews } from '../background-checks/checkr-to-event.ts';
import { receiveBackgroundCheck } from '../background-checks/receive-background-check.ts';
import { claimArrivals, claimBrokenOff, type InboxRow, markFailed, markHandled } from '../intake/inbox.store.ts';
import type { ReportRow } from '../intake/report-row.ts';
import { readSourceSetting } from '../intake/source-settings.store.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { INBOX_ATTEMPTS_MAX, INBOX_ROWS_AT_ONCE } from '../platform/limits.ts';
import type { Ports } from '../platform/ports.ts';
import { problemOf } from '../platform/problem-of.ts';
import { addDays } from '../platform/rules/calendar.ts';
import { courseOf } from '../requirements/rules/course.ts';
import { absorbToEvent } from '../safesport/absorb-to-event.ts';
import { type ReportedCompletion, receiveCompletion } from '../safesport/receive-completion.ts';
import { safesportToEvent } from '../safesport/safesport-to-event.ts';
import type { Also } from '../standings/record-event.ts';
import { handleLicenseUpdate } from '../ussf/handle-license-update.ts';

/** @returns true when more may be waiting. */
export async function drainInbox(ports: Ports): Promise<boolean> {
  const rows = await claimArrivals(ports);
  for (const row of rows) await settle(ports, row);
  if (rows.length === INBOX_ROWS_AT_ONCE) return true;
  for (let taken = 0; taken < INBOX_ROWS_AT_ONCE; taken++) {
    const row = await claimBrokenOff(ports);
    if (!row) return false;
    await settle(ports, row);
  }
  return true;
}

async function settle(ports: Ports, row: InboxRow): Promise<void> {
  // Each of those tries ended the run it was made in, or this one would have been told.
  if (row.attempts > INBOX_ATTEMPTS_MAX) {
    console.error(JSON.stringify({ at: 'given-up', what: 'message', id: row.messageId, tries: INBOX_ATTEMPTS_MAX }));
    await markHandled(ports.db, row, 'gave-up', 'Working on it broke off each time');
    return;
  }
  try {
    await handle(ports, row);
  } catch (error) {
    const problem = problemOf(error);
    console.error(JSON.stringify({ at: 'drain-inbox', message: row.messageId, problem }));
    await markFailed(ports.db, row, problem);
  }
}

async function handle(ports: Ports, row: InboxRow): Promise<void> {
  if (row.source === 'checkr-webhook') return handleBackgroundCheck(ports, row);
  if (row.source === 'ussf-webhook') return handleLicenseUpdate(ports, row);
  const reported = await understand(ports, row);
  if ('unfinished' in reported) {
    await markHandled(ports.db, row, 'done', 'not finished');
    return;
  }
  if ('problem' in reported) {
    await markHandled(ports.db, row, 'not-understood', reported.problem);
    return;
  }
  // A day's grace: it may be tomorrow where the sender is.
  if (reported.completedOn > addDays(ports.now.toISOString().slice(0, 10), 1)) {
    await markHandled(ports.db, row, 'not-understood', `completedOn lies in the future: ${reported.completedOn}`);
    return;
  }
  await receiveCompletion(ports, row.associationId, reported, ({ db }) => [markHandled(db, row, 'done', 'completion')]);
}

async function handleBackgroundCheck(ports: Ports, row: InboxRow): Promise<void> {
  const body: unknown = JSON.parse(await ports.keys.open(row.bodySealed));
  const report = CheckrReport.safeParse(body);
  const association = await getOrganization(ports.db, row.associationId);
  const news = report.success
    ? reportNews(report.data, row.messageId, association?.policy.timeZone ?? 'UTC')
    : candidateNews(z.parse(CheckrCandidate, body), row.messageId);
  if ('problem' in news) await markHandled(ports.db, row, 'not-understood', news.problem);
  else {
    const also: Also = ({ db }) => [markHandled(db, row, 'done', 'background-check')];
    await receiveBackgroundCheck(ports, row.associationId, news, also);
  }
}

/** The vendor's words in ours, or what is wrong with them, for the delivery log. */
export async function understand(
  ports: Ports,
  row: InboxRow,
): Promise<ReportedCompletion | { problem: string } | { unfinished: ReportedCompletion }> {
  const body: unknown = JSON.parse(await ports.keys.open(row.bodySealed));
  if (row.source === 'absorb-webhook') {
    const setting = await readSourceSetting(ports.db, row.associationId, 'absorb-webhook');
    if (!setting) return { problem: 'No mapping is set for this portal' };
    const event = absorbToEvent(body, setting.mapping, row.messageId);
    return 'problems' in event
      ? { problem: event.problems.map(({ field, problem }) => `${field}: ${problem}`).join(', ') }
      : event;
  }
  if (row.source === 'csv-report' || row.source === 'legacy-report') {
    // Our own words already: the report was read when it was uploaded.
    const { completionId, courseCode, courseTitle, completedOn, person } = body as ReportRow;
    const course = courseOf(courseCode, courseTitle);
    const externalId = completionId || row.messageId;
    return { source: row.source, externalId, course, courseTitle: courseTitle || courseCode, completedOn, person };
  }
  return safesportToEvent(z.parse(TrainingCompleted, body));
}
