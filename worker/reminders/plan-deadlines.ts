// Once an hour: which organizations have a deadline near, and which reminder of it is due. Writes a row for each, at most once; looks at
// no person. What was missed is planned late, and what the deadline has passed is not planned at all.
import { deadlinesOf } from '../../contract/settings/requirements-rules.ts';
import { allOrganizations, idsOf, type OrganizationRow } from '../organizations/organizations.store.ts';
import { allPages } from '../organizations/requirements-pages.store.ts';
import { policyWith } from '../organizations/rules/policy.ts';
import { planned, setPlanned } from '../platform/clock-marks.store.ts';
import type { Ports } from '../platform/ports.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { instantOf } from '../platform/rules/local-time.ts';
import { insertRun, type NewRun } from './deadline-runs.store.ts';
import { REMINDER_HOUR } from './limits.ts';
import { deadlineStage } from './rules/remind.ts';

export async function planDeadlines(ports: Ports): Promise<void> {
  const hour = ports.now.toISOString().slice(0, 13);
  if ((await planned(ports.db, 'deadlines')) === hour) return;
  const rows = new Map((await allOrganizations(ports.db)).map((row) => [row.id, row]));
  const pages = await allPages(ports.db);
  const runs: NewRun[] = [];
  for (const row of rows.values()) {
    const line = lineOf(row, rows);
    const association = line.find(({ kind }) => kind === 'association');
    if (!association || !isOn(line) || line.some(({ archivedAt }) => archivedAt !== null)) continue;
    const federation = line.find(({ kind }) => kind === 'federation');
    const policy = policyWith(association, federation);
    const today = dayAt(ports.now, policy.timeZone);
    const hourThere = `${String(REMINDER_HOUR).padStart(2, '0')}:00`;
    if (ports.now < instantOf(today, hourThere, policy.timeZone)) continue;
    const page = line.map(({ id }) => pages.get(id)).find((each) => each !== undefined);
    const days = new Set([
      ...(page ? deadlinesOf(page, today).map(({ on }) => on) : []),
      ...Object.values(policy.deadlines).flatMap((on) => (on ? (nextOn(on, today) ?? []) : [])),
    ]);
    for (const on of days) {
      const stage = deadlineStage(today, on);
      if (stage !== null) runs.push({ organizationId: row.id, associationId: association.id, on, days: stage });
    }
  }
  for (const run of runs) await insertRun(ports.db, run);
  await setPlanned(ports.db, 'deadlines', hour);
}

/** The organization and those above it, nearest first. */
const lineOf = (row: OrganizationRow, rows: ReadonlyMap<string, OrganizationRow>): OrganizationRow[] =>
  idsOf(row.path)
    .reverse()
    .flatMap((id) => rows.get(id) ?? []);

/** As the nearest has decided; off until somebody does. */
const isOn = (line: readonly OrganizationRow[]): boolean =>
  line.find(({ deadlineReminders }) => deadlineReminders !== null)?.deadlineReminders ?? false;

/** The next such day of a year, or that one date while it lies ahead. */
function nextOn(on: string, today: string): string | null {
  if (on.length > 5) return on >= today ? on : null;
  const year = Number(today.slice(0, 4));
  return on >= today.slice(5) ? `${year}-${on}` : `${year + 1}-${on}`;
}
