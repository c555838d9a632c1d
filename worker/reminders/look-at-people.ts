// Who of these people would get a reminder, and why the others would not. Only those registered in the branch are looked at.
import { type ReminderLine, ReminderSkip, type Reminders } from '../../contract/reminders/reminder.ts';
import { mailRecipient } from '../mail/mail-recipient.ts';
import { optedOut } from '../mail/opt-outs.store.ts';
import { refusedAmong } from '../mail/refused-addresses.store.ts';
import type { Ports } from '../platform/ports.ts';
import { lastReminders, registeredIn } from './reminders.store.ts';
import { lacking, reminderSkip } from './rules/remind.ts';
import { PlaceBook, type RegisteredPerson, viewRemindable } from './view-remindable.ts';

export interface LookedAt {
  person: RegisteredPerson;
  line: ReminderLine;
  /** How many reminders they had by hand. */
  count: number;
}

export async function lookAtPeople(
  ports: Ports,
  path: string,
  memberIds: readonly string[],
): Promise<{ places: PlaceBook; people: LookedAt[] }> {
  const places = new PlaceBook(ports);
  const asked = [...new Set(memberIds)];
  const people = await viewRemindable(ports, places, await registeredIn(ports.db, path, asked));
  const recipients = await Promise.all(
    people.map(({ member }) => mailRecipient(ports, member.associationId, member.email)),
  );
  const out = await optedOut(ports.db, 'reminder', recipients);
  const refused = await refusedAmong(ports.db, recipients);
  const last = await lastReminders(ports.db, asked);
  const looked = people.map((person, at): LookedAt => {
    const { member, registrations, standings, rules } = person;
    const before = last.get(member.id);
    const remindable = {
      confirmed: registrations.length > 0,
      standings,
      reachable: member.email.includes('@') && !refused.has(recipients[at] ?? ''),
      unsubscribed: out.has(recipients[at] ?? ''),
      remindedAt: before?.remindedAt ?? null,
    };
    const skipped = reminderSkip(remindable, ports.now);
    const missing = skipped === null ? lacking(standings, rules).map(({ requirement }) => requirement) : [];
    const name = `${member.firstName} ${member.lastName}`;
    const { remindedAt } = remindable;
    return { person, line: { memberId: member.id, name, missing, skipped, remindedAt }, count: before?.count ?? 0 };
  });
  const order = new Map(asked.map((id, at) => [id, at]));
  looked.sort((a, b) => (order.get(a.line.memberId) ?? 0) - (order.get(b.line.memberId) ?? 0));
  return { places, people: looked };
}

export function sumUp(people: readonly ReminderLine[]): Reminders {
  const skipped: Reminders['skipped'] = {};
  for (const reason of ReminderSkip.options) {
    const many = people.filter((each) => each.skipped === reason).length;
    if (many > 0) skipped[reason] = many;
  }
  return { people: [...people], mails: people.filter((each) => each.skipped === null).length, skipped };
}
