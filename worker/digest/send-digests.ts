// The weekly digest: on Monday morning there, or as soon after it as the clock runs, once a week and administrator. Plans once an hour, and
// works off a page of one tree's administrators at a time; a run that was missed, doubled or overlapped sends nothing twice.

import { type Office, officesOf } from '../accounts/administrators.store.ts';
import { languageOf } from '../accounts/language-of.store.ts';
import type { OfficeNews } from '../mail/mail-template.ts';
import { postMail, sealMail } from '../mail/post-mail.ts';
import { getOrganization, treeRoots } from '../organizations/organizations.store.ts';
import { planned, setPlanned } from '../platform/clock-marks.store.ts';
import { DIGEST_HOUR } from '../platform/limits.ts';
import type { Ports } from '../platform/ports.ts';
import { addDays, type Day, dayAt } from '../platform/rules/calendar.ts';
import { instantOf } from '../platform/rules/local-time.ts';
import { readDigestPreference } from './digest-preference.ts';
import {
  administratorsIn,
  advanceDigestRun,
  closeDigestRun,
  type DigestRun,
  insertDigestRun,
  openDigestRuns,
} from './digest-runs.store.ts';
import { gatherNews } from './gather-news.ts';
import { DIGEST_PAGE_ROWS, DIGEST_RUNS_AT_ONCE } from './limits.ts';

/** Whose day's work the news is. */
const READERS = ['owner', 'registrar', 'reviewer', 'coordinator'] as const;

/** @returns true when more may be due. */
export async function sendDigests(ports: Ports): Promise<boolean> {
  await plan(ports);
  const runs = await openDigestRuns(ports.db, DIGEST_RUNS_AT_ONCE);
  for (const run of runs) await workOff(ports, run);
  return runs.length > 0;
}

/** Monday is 1; the week's Monday on or before that day. */
const mondayOf = (day: Day): Day => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

const startOf = (week: Day, timeZone: string): Date =>
  instantOf(week, `${String(DIGEST_HOUR).padStart(2, '0')}:00`, timeZone);

async function plan(ports: Ports): Promise<void> {
  const hour = ports.now.toISOString().slice(0, 13);
  if ((await planned(ports.db, 'digests')) === hour) return;
  for (const { id } of await treeRoots(ports.db)) {
    const place = await getOrganization(ports.db, id);
    if (!place) continue;
    const week = mondayOf(dayAt(ports.now, place.policy.timeZone));
    if (ports.now >= startOf(week, place.policy.timeZone)) await insertDigestRun(ports.db, id, week);
  }
  await setPlanned(ports.db, 'digests', hour);
}

async function workOff(ports: Ports, run: DigestRun): Promise<void> {
  const { db } = ports;
  const place = await getOrganization(db, run.organizationId);
  const timeZone = place?.policy.timeZone ?? 'UTC';
  // A week that nobody worked in is over: the next digest tells what is new.
  if (!place || mondayOf(dayAt(ports.now, timeZone)) !== run.week) {
    await closeDigestRun(db, run, ports.now.toISOString());
    return;
  }
  // Who came later than that begins with the next one.
  const since = startOf(run.week, timeZone).toISOString();
  const page = { afterEmail: run.afterEmail, since, limit: DIGEST_PAGE_ROWS };
  const emails = await administratorsIn(db, place.row, READERS, page);
  for (const email of emails) await write(ports, email, place.row.id, run.week);
  const last = emails.at(-1);
  if (last !== undefined && emails.length === DIGEST_PAGE_ROWS) await advanceDigestRun(db, run, last);
  else await closeDigestRun(db, run, ports.now.toISOString());
  if (emails.length > 0) await ports.wake('bulk-mail');
}

async function write(ports: Ports, email: string, associationId: string, week: string): Promise<void> {
  if ((await readDigestPreference(ports, email)) === 'off') return;
  const all = await officesOf(ports.db, email);
  const readers = all.filter(({ roles }) => roles.some((role) => (READERS as readonly string[]).includes(role)));
  const offices: OfficeNews[] = [];
  for (const office of readers.filter((each) => !liesBelow(each, readers))) {
    const news = await gatherNews(ports, all, office, week);
    if (news) offices.push(news);
  }
  if (offices.length === 0) return;
  const language = await languageOf(ports.db, email);
  const key = `digest/${await ports.keys.hash(email)}/${week}`;
  const mail = { to: email, language, content: { template: 'digest' as const, week, offices } };
  await postMail(ports.db, await sealMail(ports, { key, associationId, memberId: null, mail }));
}

/** Another office of the same person tells of this one already. */
const liesBelow = ({ organization }: Office, all: readonly Office[]): boolean =>
  all.some((each) => each.organization.id !== organization.id && organization.path.startsWith(each.organization.path));
