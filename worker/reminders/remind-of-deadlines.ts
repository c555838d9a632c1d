// The clock of the deadlines (L1, D4): 14 and 3 days before, whoever has not got there is reminded, each once. A run works off a page of
// one organization's people; mails and progress land in one batch, so a run that was missed, doubled or overlapped does no harm.

import type { BatchItem } from 'drizzle-orm/batch';
import type { Requirement } from '../../contract/requirement.ts';
import type { RequirementsPage } from '../../contract/requirements-page.ts';
import { isFor } from '../../contract/requirements-rules.ts';
import { addDays, dayAt } from '../domain/calendar.ts';
import { deadlineStage, lacking, missesOn } from '../domain/remind.ts';
import { requirementsOf } from '../domain/role-requirements.ts';
import { DEADLINE_PAGE_ROWS, DEADLINE_RUNS_AT_ONCE, REMINDERS_IN_BATCH } from '../limits.ts';
import { mailRecipient } from '../notify/mail-recipient.ts';
import { postMail } from '../notify/post-mail.ts';
import type { Ports } from '../ports.ts';
import { advanceRun, closeRun, type DeadlineRun, openRuns } from '../store/deadline-runs.ts';
import type { RegistrationRow } from '../store/members.ts';
import { optedOut } from '../store/opt-outs.ts';
import type { PlacedOrganization } from '../store/organizations.ts';
import { refusedAmong } from '../store/refused-addresses.ts';
import { confirmedAt, markReminded } from '../store/reminders.ts';
import { nearestPage } from '../store/requirements-pages.ts';
import { planDeadlines } from './plan-deadlines.ts';
import { PlaceBook, type RegisteredPerson, viewRemindable } from './view-remindable.ts';
import { writeReminder } from './write-reminder.ts';

/** @returns true when more may be due. */
export async function remindOfDeadlines(ports: Ports): Promise<boolean> {
  await planDeadlines(ports);
  const runs = await openRuns(ports.db, DEADLINE_RUNS_AT_ONCE);
  const places = new PlaceBook(ports);
  for (const run of runs) await workOff(ports, places, run);
  return runs.length > 0;
}

async function workOff(ports: Ports, places: PlaceBook, run: DeadlineRun): Promise<void> {
  const place = await places.get(run.organizationId);
  // Its day has passed while nobody worked: a reminder of it would be wrong now.
  const today = place && dayAt(ports.now, place.policy.timeZone);
  if (!place || !today || deadlineStage(today, run.on) !== run.days) {
    await closeRun(ports.db, run, ports.now.toISOString());
    return;
  }
  const rows = await confirmedAt(ports.db, place.row.path, run.organizationId, run.afterId, DEADLINE_PAGE_ROWS);
  const page = (await nearestPage(ports.db, place.line))?.page ?? null;
  // Who was confirmed after the day of this reminder has just had a mail that says it all.
  const before = addDays(run.on, 1 - run.days);
  const there = rows.filter(({ registration }) => (registration.confirmedAt ?? '') < before);
  const asked = (_: PlacedOrganization, registration: RegistrationRow) => dueOn(run.on, page, place, registration);
  const people = await viewRemindable(ports, places, there, asked);
  const late = people.filter(({ standings }) => standings.some((each) => missesOn(run.on, each)));
  const statements = await lettersTo(ports, places, run, late);
  const lastId = rows.at(-1)?.registration.id;
  const more = rows.length === DEADLINE_PAGE_ROWS && lastId !== undefined;
  for (let at = 0; at < statements.length; at += REMINDERS_IN_BATCH) {
    const [first, ...rest] = statements.slice(at, at + REMINDERS_IN_BATCH);
    if (first) await ports.db.batch([first, ...rest]);
  }
  if (more) await advanceRun(ports.db, run, lastId);
  else await closeRun(ports.db, run, ports.now.toISOString());
  if (statements.length > 0) await ports.wake('bulk-mail');
}

async function lettersTo(
  ports: Ports,
  places: PlaceBook,
  { on, days }: DeadlineRun,
  late: readonly RegisteredPerson[],
): Promise<BatchItem<'sqlite'>[]> {
  const recipients = await Promise.all(
    late.map(({ member }) => mailRecipient(ports, member.associationId, member.email)),
  );
  const out = await optedOut(ports.db, 'reminder', recipients);
  for (const recipient of await refusedAmong(ports.db, recipients)) out.add(recipient);
  const at = ports.now.toISOString();
  const statements = await Promise.all(
    late.map(async (person, index): Promise<BatchItem<'sqlite'>[]> => {
      const { id, associationId, email } = person.member;
      if (out.has(recipients[index] ?? '') || !email.includes('@')) return [];
      const missing = lacking(person.standings).filter((each) => missesOn(on, each));
      const mail = await writeReminder(ports, places, `reminder/${id}/${on}/${days}`, person, missing, on);
      return mail ? [postMail(ports.db, mail), markReminded(ports.db, id, associationId, at)] : [];
    }),
  );
  return statements.flat();
}

/** What must be there by that day, as the league's page and the association's rules say it of this role and division. */
function dueOn(
  on: string,
  page: RequirementsPage | null,
  place: PlacedOrganization,
  registration: RegistrationRow,
): Requirement[] {
  const monthDay = on.slice(5);
  const byPage = (page?.items ?? []).flatMap((item) =>
    item.requirement && item.deadline?.on === monthDay && isFor(item, registration) ? [item.requirement] : [],
  );
  const byRule = requirementsOf(registration.role, place.requirements).filter(
    (each) => place.policy.deadlines[each] === monthDay,
  );
  return [...new Set([...byPage, ...byRule])];
}
