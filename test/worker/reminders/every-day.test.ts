// The clock of the deadlines over four hundred days with a leap day and both changes of the hour: days on which cron was absent, runs
// doubled and overlapping. Each person hears 14 and 3 days before each deadline exactly once, never early, and within a day of the clock's
// return.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { afterAll, expect, it } from 'vitest';
import { mail } from '../../../worker/mail/mail.schema.ts';
import { organization } from '../../../worker/organizations/organization.schema.ts';
import { requirementsPage } from '../../../worker/organizations/requirements-page.schema.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { addDays, dayAt, daysBetween } from '../../../worker/platform/rules/calendar.ts';
import { remindOfDeadlines } from '../../../worker/reminders/remind-of-deadlines.ts';
import { aCoach } from '../builders/a-reminder.ts';
import { aRequirementsPage } from '../builders/a-requirements-page.ts';
import { aTree } from '../builders/a-tree.ts';
import { tableNames } from '../isolation/read-database.ts';

const FIRST_DAY = '2027-12-20';
const DAYS = 400;
const PEOPLE = ['Ana', 'Ben', 'Cid', 'Dan'];
/** The last of February and both changes of the hour. */
const DEADLINES = [
  { on: '02-28', requirement: 'abuse-prevention' },
  { on: '03-14', requirement: 'background-check' },
  { on: '11-08', requirement: 'abuse-prevention' },
] as const;
/** Absent for up to three days in a row, as in QUALITY. */
const ABSENT_DAYS_MAX = 3;
const ON_A_BUSY_MACHINE_MS = 600_000;

/** The same days every time. */
function* chances(): Generator<number, never> {
  for (let seed = 7; ; ) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    yield seed / 2147483648;
  }
}

/** So many writes may still be on their way to the disk when the next test lays its own database: it must not meet these. */
afterAll(async () => {
  for (const table of await tableNames()) await env.DB.prepare(`delete from "${table}"`).run();
});

it(
  'reminds exactly once, never early, and at once after an outage',
  async () => {
    const tree = await aTree();
    const db = drizzle(env.DB);
    await db.update(organization).set({ deadlineReminders: true });
    const items = DEADLINES.map(({ on, requirement }, index) => ({
      id: `item-${index}`,
      title: { en: 'Item' },
      requirement,
      what: [],
      deadline: { on, consequence: { en: 'No games.' } },
    }));
    const at = { organizationId: tree.idOf(tree.league), changedBy: 'x', changedAt: '2026-01-01T00:00:00.000Z' };
    await db.insert(requirementsPage).values({ page: aRequirementsPage({ items }), ...at });
    for (const name of PEOPLE) await aCoach(tree, name);

    const chance = chances();
    const ran: string[] = [];
    for (let day = 0, absent = 0; day < DAYS; day++) {
      absent = chance.next().value < 0.3 && absent < ABSENT_DAYS_MAX ? absent + 1 : 0;
      if (absent > 0) continue;
      const today = addDays(FIRST_DAY, day);
      ran.push(today);
      // Evening in Los Angeles is the next day in UTC; by then the morning's hour has passed there.
      const now = new Date(Date.parse(`${addDays(today, 1)}T01:30:00Z`) + chance.next().value * 3_600_000);
      const run = async () => {
        // Only the clock is looked at: nobody has to be woken to send.
        const ports = { ...(await portsOf(env, now)), wake: async () => undefined };
        while (await remindOfDeadlines(ports));
      };
      await (chance.next().value < 0.3 ? Promise.all([run(), run()]) : run());
    }

    const rows = (await db.select().from(mail).all()).filter(({ template }) => template === 'reminder');
    const told = rows.map(({ key, createdAt }) => {
      const [, memberId = '', on = '', days = ''] = key.split('/');
      return { memberId, on, days: Number(days), sentOn: dayAt(new Date(createdAt), 'America/Los_Angeles') };
    });
    const expected = DEADLINES.flatMap(({ on }) => [14, 3].map((days) => ({ on: `2028-${on}`, days })));
    expect(told).toHaveLength(expected.length * PEOPLE.length);
    for (const { on, days } of expected) {
      const mails = told.filter((each) => each.on === on && each.days === days);
      expect(new Set(mails.map(({ memberId }) => memberId)).size, `${on}, ${days} days before`).toBe(PEOPLE.length);
      const firstRun = ran.find((day) => daysBetween(day, on) <= days);
      for (const { sentOn } of mails) expect(sentOn, `${on}, ${days} days before`).toBe(firstRun);
    }
  },
  ON_A_BUSY_MACHINE_MS,
);
