// The clock of the licences: 60 and 30 days before the last day, and when it has passed. Asks what is due and not yet told,
// so a run that was missed, doubled or overlapped tells nothing twice and nothing too early.

import { getOrganization } from '../organizations/organizations.store.ts';
import { pathsOfMany } from '../people/members.store.ts';
import { CLOCK_ROWS_AT_ONCE, CLOCK_ROWS_IN_BATCH } from '../platform/limits.ts';
import type { Ports } from '../platform/ports.ts';
import { type Day, dayAt } from '../platform/rules/calendar.ts';
import { expiryKey } from './apply-reading.ts';
import { advanceClock, countReading, type DueForClock, dueForClock, insertExpiry } from './certifications.store.ts';
import { NoticeBook } from './post-notices.ts';
import { expiryNoticeOn, nextNoticeDay } from './rules/expiry-notice.ts';
import { licenseOf } from './rules/ussf-catalogue.ts';
import { enabledAccesses } from './ussf-access.store.ts';
import { insertNotice } from './ussf-notices.store.ts';

/** @returns true when more may be due. */
export async function tellExpiries(ports: Ports): Promise<boolean> {
  let more = false;
  for (const { associationId } of await enabledAccesses(ports.db)) {
    const association = await getOrganization(ports.db, associationId);
    if (!association) continue;
    const { policy } = association;
    const today = dayAt(ports.now, policy.timeZone);
    const due = await dueForClock(ports.db, associationId, today, CLOCK_ROWS_AT_ONCE);
    const book = new NoticeBook(ports, policy);
    for (let at = 0; at < due.length; at += CLOCK_ROWS_IN_BATCH) {
      await tell(ports, book, due.slice(at, at + CLOCK_ROWS_IN_BATCH), today);
    }
    if (due.length > 0) await ports.wake('notice');
    more ||= due.length === CLOCK_ROWS_AT_ONCE;
  }
  return more;
}

async function tell(ports: Ports, book: NoticeBook, due: DueForClock[], today: Day): Promise<void> {
  const paths = await pathsOfMany(ports.db, [...new Set(due.map(({ row }) => row.memberId))]);
  const parts = await Promise.all(due.map((each) => statementsOf(ports, book, each, today, paths)));
  const [first, ...rest] = parts.flat();
  if (first) await ports.db.batch([first, ...rest]);
}

async function statementsOf(
  { db, now }: Ports,
  book: NoticeBook,
  { row, version }: DueForClock,
  today: Day,
  paths: ReadonlyMap<string, string[]>,
) {
  const { memberId, license, associationId, kind, issueDate, expirationDate } = row;
  const what = expirationDate === null ? null : expiryNoticeOn(today, expirationDate);
  const next = { state: row.state, nextNoticeOn: nextNoticeDay(today, expirationDate) };
  if (what === null) return [advanceClock(db, row, next)];
  const key = expiryKey(memberId, license, what, expirationDate);
  const matter = {
    key,
    associationId,
    memberId,
    license,
    kind: licenseOf(license)?.kind ?? kind,
    what,
    expirationDate,
  };
  const notices = (await book.rowsOf(matter, paths.get(memberId) ?? [])).map((each) => insertNotice(db, each));
  if (what !== 'expired') return [...notices, advanceClock(db, row, next)];
  const change = {
    memberId,
    version: version + 1,
    license,
    associationId,
    what,
    from: null,
    issueDate,
    expirationDate,
  };
  return [
    ...notices,
    advanceClock(db, row, { state: 'expired', nextNoticeOn: null }),
    insertExpiry(db, { ...change, at: now.toISOString(), source: 'clock' }),
    countReading(db, memberId, version + 1),
  ];
}
