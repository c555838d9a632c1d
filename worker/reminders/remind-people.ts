// Reminds people by hand: looks at them as the preview does, and posts one mail each to whoever may get one. A double click, or two
// administrators at once, post one: the mail and the mark in the books land together or not at all.
import type { Reminders } from '../../contract/reminders/reminder.ts';
import type { Ports } from '../platform/ports.ts';
import { REMINDERS_IN_BATCH } from './limits.ts';
import { type LookedAt, lookAtPeople, sumUp } from './look-at-people.ts';
import { remindOnce } from './reminders.store.ts';
import { lacking, remindedBefore } from './rules/remind.ts';
import type { PlaceBook } from './view-remindable.ts';
import { writeReminder } from './write-reminder.ts';

export async function remindPeople(
  ports: Ports,
  path: string,
  memberIds: readonly string[],
  by: string,
): Promise<Reminders> {
  const { places, people } = await lookAtPeople(ports, path, memberIds);
  const due = people.filter(({ line }) => line.skipped === null);
  for (let at = 0; at < due.length; at += REMINDERS_IN_BATCH) {
    await post(ports, places, due.slice(at, at + REMINDERS_IN_BATCH), by);
  }
  const summary = sumUp(people.map(({ line }) => line));
  if (summary.mails > 0) await ports.wake('bulk-mail');
  return summary;
}

async function post(ports: Ports, places: PlaceBook, some: readonly LookedAt[], by: string): Promise<void> {
  const at = ports.now.toISOString();
  const limit = remindedBefore(ports.now);
  const statements = [];
  const lines = [];
  for (const { person, line, count } of some) {
    const { id: memberId, associationId } = person.member;
    const key = `reminder/${memberId}/${count + 1}`;
    const mail = await writeReminder(ports, places, key, person, lacking(person.standings, person.rules), null);
    if (!mail) continue;
    lines.push(line);
    statements.push(...remindOnce(ports.db, { mail, memberId, associationId, by, at, limit }));
  }
  const [first, ...rest] = statements;
  if (!first) return;
  const done = await ports.db.batch([first, ...rest]);
  for (const [index, line] of lines.entries()) {
    line.remindedAt = at;
    const marked = done[index * 2 + 1] as unknown as readonly unknown[];
    // Somebody else was quicker by a moment.
    if (marked.length === 0) Object.assign(line, { skipped: 'recently', missing: [] });
  }
}
