// Clears away the last traces of people who were erased: the bytes of their files, and what lies sealed in messages, mails, deliveries and kept
// answers. Everything is looked through twice, the second time when whatever was under way has ended; then what they were recognised by goes
// too. Done twice, or by two at once, it comes to the same. Never touches what came after the erasure: that is a stranger's.

import type { InboxRow } from '../intake/inbox.store.ts';
import type { Ports } from '../platform/ports.ts';
import { forgetLedgers } from '../standings/record-event.ts';
import { addressesIn } from './addresses-in.ts';
import { clearMails } from './clear-mails.ts';
import { eraseByMember, eraseDeliveries } from './erase-rows.store.ts';
import { dueErasure, type ErasureRow, filesToErase, forgetFiles, moveErasure } from './erasures.store.ts';
import { isAbout } from './is-about.ts';
import {
  ERASED_FILES_AT_ONCE,
  ERASURE_GOES_MAX,
  ERASURE_LOOKED_AGAIN_MINUTES,
  ERASURE_ROWS_AT_ONCE,
} from './limits.ts';
import { openOrEmpty } from './open-or-empty.ts';
import {
  answersAfter,
  arrivalsAfter,
  deliveriesAfter,
  dropArrivals,
  dropRows,
  mailsAfter,
} from './sealed-rows.store.ts';
import type { Traces } from './traces.ts';

/** @returns true when there is more to do now. */
export async function sweepErasures(ports: Ports, bucket: R2Bucket): Promise<boolean> {
  for (let goes = 0; goes < ERASURE_GOES_MAX; goes++) {
    const row = await dueErasure(ports.db, ports.now.toISOString());
    if (!row) return eraseFiles(ports, bucket);
    await goOn(ports, row);
  }
  await eraseFiles(ports, bucket);
  return true;
}

/** Bytes first: a file that is not noted any more is gone. */
async function eraseFiles({ db }: Ports, bucket: R2Bucket): Promise<boolean> {
  const keys = await filesToErase(db, ERASED_FILES_AT_ONCE);
  if (keys.length === 0) return false;
  await bucket.delete(keys);
  await forgetFiles(db, keys);
  return keys.length === ERASED_FILES_AT_ONCE;
}

/** Looks at one page of one table. @param after where the page before ended. @returns where this one ended, or null when it was the last. */
type Look = (ports: Ports, traces: Traces, after: string) => Promise<string | null>;

const endOf = (rows: readonly { row: number }[]): string | null =>
  rows.length === ERASURE_ROWS_AT_ONCE ? String(rows.at(-1)?.row) : null;

const lookAtArrivals: Look = async (ports, traces, after) => {
  const { associationId, erasedAt: until } = traces;
  const from = after === '' ? (['', ''] as const) : (JSON.parse(after) as [string, string]);
  const rows = await arrivalsAfter(ports.db, { associationId, until, after: from }, ERASURE_ROWS_AT_ONCE);
  const gone: InboxRow[] = [];
  for (const row of rows) if (await isAbout(ports, traces, row)) gone.push(row);
  await dropArrivals(ports.db, gone);
  const last = rows.at(-1);
  return last && rows.length === ERASURE_ROWS_AT_ONCE ? JSON.stringify([last.source, last.messageId]) : null;
};

const lookAtMails: Look = async (ports, traces, after) => {
  const rows = await mailsAfter(ports.db, Number(after), ERASURE_ROWS_AT_ONCE);
  await clearMails(ports, traces, rows);
  return endOf(rows);
};

const lookAtDeliveries: Look = async (ports, traces, after) => {
  const rows = await deliveriesAfter(ports.db, traces.associationId, Number(after), ERASURE_ROWS_AT_ONCE);
  await dropRows(ports.db, 'webhook', await namingThem(ports, traces, rows));
  return endOf(rows);
};

const lookAtAnswers: Look = async (ports, traces, after) => {
  const rows = await answersAfter(ports.db, Number(after), ERASURE_ROWS_AT_ONCE);
  await dropRows(ports.db, 'answer', await namingThem(ports, traces, rows));
  return endOf(rows);
};

/** Our own words: whoever is in them is there by id, or by an address that no other member anywhere has. */
async function namingThem(ports: Ports, traces: Traces, rows: readonly { row: number; sealed: string | null }[]) {
  const gone: number[] = [];
  for (const { row, sealed } of rows) {
    const text = sealed === null ? '' : await openOrEmpty(ports, sealed);
    const addresses = addressesIn(text);
    const named =
      traces.memberIds.some((id) => text.includes(id)) || traces.soleEmails.some((each) => addresses.has(each));
    if (named) gone.push(row);
  }
  return gone;
}

const LOOKS: readonly Look[] = [lookAtArrivals, lookAtMails, lookAtDeliveries, lookAtAnswers];

async function goOn(ports: Ports, row: ErasureRow): Promise<void> {
  const { db, keys, now } = ports;
  const traces = JSON.parse(await keys.open(row.tracesSealed ?? '')) as Traces;
  const look = LOOKS[row.stage];
  if (look) {
    const end = await look(ports, traces, row.afterRow);
    await moveErasure(db, row, end === null ? { stage: row.stage + 1, afterRow: '' } : { afterRow: end });
    return;
  }
  const { associationId, memberIds } = traces;
  await db.batch([
    eraseDeliveries(db, associationId, memberIds),
    ...forgetLedgers(db, memberIds, []),
    ...eraseByMember(db, associationId, memberIds),
  ]);
  const again = new Date(Date.parse(row.erasedAt) + ERASURE_LOOKED_AGAIN_MINUTES * 60_000).toISOString();
  const at = now.toISOString();
  const done = { dueAt: null, doneAt: at, memberHash: null, tracesSealed: null };
  await moveErasure(db, row, at < again ? { stage: 0, afterRow: '', dueAt: again } : done);
}
