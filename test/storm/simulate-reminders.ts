// Hundreds of days of the licence clock and its mails in one go: a leap day, changes of clocks, cron absent for three days,
// doubled and overlapping runs. Counts what was told never, twice, too early or too late.

import { sendNotices } from '../../worker/games/send-notices.ts';
import { CLOCK_ROUNDS_MAX } from '../../worker/platform/limits.ts';
import type { Ports } from '../../worker/platform/ports.ts';
import { addDays } from '../../worker/platform/rules/calendar.ts';
import { instantOf } from '../../worker/platform/rules/local-time.ts';
import { keysFrom } from '../../worker/platform/seal.ts';
import { tellExpiries } from '../../worker/ussf/tell-expiries.ts';
import { type LocalDatabase, localDatabase } from './local-database.ts';
import { peopleWithLicenses, type SimulatedLicense, ZONE } from './people-with-licenses.ts';

export interface RemindersReport {
  people: number;
  days: number;
  due: number;
  told: number;
  never: number;
  twice: number;
  early: number;
  /** Later than 24 hours after it was due, or after cron came back. */
  late: number;
  seconds: number;
}

export interface RemindersOptions {
  people: number;
  days: number;
  /** Also writes the mails, and counts matters in them instead of matters noted. */
  mails: boolean;
}

/** Before a leap day, with both changes of clocks within a year. */
const FIRST_DAY = '2027-10-15';
const HOUR_MS = 3_600_000;
/** Cron's ticks that are simulated a day; two of them just before and after midnight in Los Angeles. */
const TICK_HOURS = [1, 6.98, 7.02, 7.98, 8.02, 16];
const ABSENT_DAYS: readonly [number, number] = [100, 102];
const LATE_MS = 24 * HOUR_MS;

export async function simulateReminders({ people, days, mails }: RemindersOptions): Promise<RemindersReport> {
  const started = Date.now();
  const local = localDatabase();
  const keys = await keysFrom(btoa('simulation: 32 bytes of a key...'));
  const licenses = await peopleWithLicenses(local, keys, people, FIRST_DAY, days);
  const portsAt = (now: Date): Ports => ({
    db: local.db,
    keys,
    now,
    announce: async () => undefined,
    wake: async () => undefined,
  });
  for (let day = 0; day < days; day++) {
    if (day >= ABSENT_DAYS[0] && day <= ABSENT_DAYS[1]) continue;
    for (const [index, hour] of TICK_HOURS.entries()) {
      const now = new Date(Date.parse(`${addDays(FIRST_DAY, day)}T00:00:00Z`) + hour * HOUR_MS);
      const ports = portsAt(now);
      // Every third run comes twice at once, every fifth again.
      if ((day + index) % 3 === 0) await Promise.all([tick(ports, mails), tick(ports, mails)]);
      else await tick(ports, mails);
      if ((day + index) % 5 === 0) await tick(ports, mails);
    }
  }
  const toldAt = await (mails ? mattersMailed(local) : mattersNoted(local));
  return { people, days, ...judge(licenses, toldAt, days), seconds: Math.round((Date.now() - started) / 1000) };
}

async function tick(ports: Ports, mails: boolean): Promise<void> {
  for (let rounds = 0; rounds < CLOCK_ROUNDS_MAX && (await tellExpiries(ports)); rounds++);
  while (mails && (await sendNotices(ports)));
}

/** When each matter was noted for the official, by its key. */
async function mattersNoted({ sqlite }: LocalDatabase): Promise<Map<string, number[]>> {
  const rows = sqlite.prepare("select key, created_at from ussf_notice where recipient like 'official/%'").all();
  return grouped(rows.map((row) => [String(row.key).replace(/\/official$/, ''), Date.parse(String(row.created_at))]));
}

/** When each matter went into a mail; a matter in two mails counts twice. */
async function mattersMailed({ sqlite }: LocalDatabase): Promise<Map<string, number[]>> {
  const rows = sqlite
    .prepare(
      `select ussf_notice.key, mail.created_at from ussf_notice join mail on mail.key = ussf_notice.mail_key
       where recipient like 'official/%'`,
    )
    .all();
  return grouped(rows.map((row) => [String(row.key).replace(/\/official$/, ''), Date.parse(String(row.created_at))]));
}

const grouped = (pairs: [string, number][]): Map<string, number[]> =>
  new Map([...Map.groupBy(pairs, ([key]) => key)].map(([key, all]) => [key, all.map(([, at]) => at)]));

/** What had to be told, by the rule in words: 60 and 30 days before the last day, and the day after it. */
function judge(licenses: readonly SimulatedLicense[], toldAt: ReadonlyMap<string, number[]>, days: number) {
  const lastTick = Date.parse(`${addDays(FIRST_DAY, days - 1)}T16:00:00Z`);
  const back = Date.parse(`${addDays(FIRST_DAY, ABSENT_DAYS[1] + 1)}T00:00:00Z`) + (TICK_HOURS[0] ?? 0) * HOUR_MS;
  const gone = Date.parse(`${addDays(FIRST_DAY, ABSENT_DAYS[0])}T00:00:00Z`);
  const found = { due: 0, told: 0, never: 0, twice: 0, early: 0, late: 0 };
  for (const { memberId, license, expirationDate } of licenses) {
    for (const [what, away] of [
      ['expires-in-60', -60],
      ['expires-in-30', -30],
      ['expired', 1],
    ] as const) {
      const day = addDays(expirationDate, away);
      const dueAt = instantOf(day, '00:00', ZONE).getTime();
      if (day < FIRST_DAY || dueAt > lastTick) continue;
      found.due++;
      const times = toldAt.get(`${memberId}/${license}/${expirationDate}/${what}`) ?? [];
      const [first] = times;
      if (first === undefined) found.never++;
      else {
        found.told++;
        if (times.length > 1) found.twice++;
        if (first < dueAt) found.early++;
        if (first > (dueAt >= gone && dueAt < back ? back : dueAt) + LATE_MS) found.late++;
      }
    }
  }
  const all = [...toldAt.values()].reduce((sum, times) => sum + times.length, 0);
  // Whatever was told beyond what was due is told too often.
  return { ...found, twice: found.twice + Math.max(0, all - found.told - found.twice) };
}
