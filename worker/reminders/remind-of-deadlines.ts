// The clock of the deadlines (L1, D4): 14 and 3 days before, whoever has not got there is reminded, each once. A run works off a page of
// one organization's people; mails and progress land in one batch, so a run that was missed, doubled or overlapped does no harm.

import type { BatchItem } from 'drizzle-orm/batch';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { RequirementsPage } from '../../contract/settings/requirements-page.ts';
import { isFor } from '../../contract/settings/requirements-rules.ts';
import { mailRecipient } from '../mail/mail-recipient.ts';
import { optedOut } from '../mail/opt-outs.store.ts';
import { postMail } from '../mail/post-mail.ts';
import { refusedAmong } from '../mail/refused-addresses.store.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { nearestPage } from '../organizations/requirements-pages.store.ts';
import type { RegistrationRow } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import { addDays, dayAt } from '../platform/rules/calendar.ts';
import { requirementsOf } from '../requirements/rules/who-is-asked.ts';
import { advanceRun, closeRun, type DeadlineRun, openRuns } from './deadline-runs.store.ts';
import { DEADLINE_PAGE_ROWS, DEADLINE_RUNS_AT_ONCE, REMINDERS_IN_BATCH } from './limits.ts';
import { planDeadlines } from './plan-deadlines.ts';
import { confirmedAt, markReminded } from './reminders.store.ts';
import { deadlineStage, lacking, missesOn } from './rules/remind.ts';
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
      const missing = lacking(person.standings, person.rules).filter((each) => missesOn(on, each));
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
  const byRule = requirementsOf(place.policy, registration.role, place.requirements).filter((each) =>
    [monthDay, on].includes(place.policy.deadlines[each] ?? ''),
  );
  return [...new Set([...byPage, ...byRule])];
}
