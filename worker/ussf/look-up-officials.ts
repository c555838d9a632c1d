// The look-up of all officials, a few at a time, woken again until nobody is due: the first look-up, the daily reconcile and
// what a webhook announced are one queue. When U.S. Soccer does not answer, everybody waits, and the access says so.
import type { Env } from '../platform/env.ts';
import type { Ports } from '../platform/ports.ts';
import { problemOf } from '../platform/problem-of.ts';
import { connectUssf } from './connect-ussf.ts';
import {
  USSF_ATTEMPTS_MAX,
  USSF_FAILURES_TO_PAUSE,
  USSF_FIRST_PAUSE_SECONDS,
  USSF_OFFICIALS_AT_ONCE,
  USSF_PAUSE_MAX_SECONDS,
  USSF_QUESTIONS_AT_ONCE,
  USSF_RECONCILE_HOURS,
} from './limits.ts';
import { lookUpOfficial } from './look-up-official.ts';
import { UssfUnavailable } from './polite-fetch.ts';
import { tellMissing } from './tell-missing.ts';
import { enabledAccesses, settleAccess, type UssfAccessRow } from './ussf-access.store.ts';
import { claimOfficials, type OfficialRow, settleOfficial } from './ussf-officials.store.ts';
import type { UssfSource } from './ussf-source.ts';

/** @returns true when more may be due now. */
export async function lookUpOfficials(ports: Ports, env: Env): Promise<boolean> {
  let more = false;
  for (const access of await enabledAccesses(ports.db)) {
    if (access.pauseUntil !== null && access.pauseUntil > ports.now.toISOString()) continue;
    const source = await connectUssf(ports, env, access);
    if (!source) continue;
    // After a pause one question finds out whether it is over.
    const limit = access.pauses > 0 ? 1 : USSF_OFFICIALS_AT_ONCE;
    const rows = await claimOfficials(ports, access.associationId, limit);
    const troubles = await serve(ports, source, rows);
    if (rows.length > 0) await tellMissing(ports, access.associationId);
    const paused = await mindCircuit(ports, access, rows.length, troubles);
    more ||= !paused && rows.length === limit;
  }
  return more;
}

/** A few questions at once. @returns the troubles met. */
async function serve(ports: Ports, source: UssfSource, rows: readonly OfficialRow[]): Promise<UssfUnavailable[]> {
  const waiting = [...rows];
  const troubles: UssfUnavailable[] = [];
  const worker = async () => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      try {
        await lookUpOfficial(ports, source, row);
      } catch (error) {
        if (error instanceof UssfUnavailable) troubles.push(error);
        else console.error(JSON.stringify({ at: 'look-up-official', problem: problemOf(error) }));
        await settleOfficial(ports.db, row, later(ports, row));
      }
    }
  };
  await Promise.all(Array.from({ length: USSF_QUESTIONS_AT_ONCE }, worker));
  return troubles;
}

/** Tried again after 1, 2, 4 ... minutes; after many tries once a day. */
function later({ now }: Ports, row: OfficialRow): Partial<OfficialRow> {
  const attempts = row.attempts + 1;
  const minutes = attempts >= USSF_ATTEMPTS_MAX ? USSF_RECONCILE_HOURS * 60 : 2 ** (attempts - 1);
  const dueAt = new Date(now.getTime() + minutes * 60_000).toISOString();
  return { attempts, dueAt, ...(attempts >= USSF_ATTEMPTS_MAX && row.state === 'waiting' ? { state: 'failed' } : {}) };
}

/** Opens when nothing succeeds, or U.S. Soccer says how long to wait; closes with the first success. */
async function mindCircuit(ports: Ports, access: UssfAccessRow, asked: number, troubles: readonly UssfUnavailable[]) {
  const { db, now } = ports;
  const [first] = troubles;
  const told = Math.max(0, ...troubles.map(({ waitMs }) => waitMs ?? 0)) / 1000;
  const nothing = asked > 0 && troubles.length === asked && (asked >= USSF_FAILURES_TO_PAUSE || access.pauses > 0);
  if (first && (nothing || told > 0)) {
    const seconds = Math.max(told, Math.min(USSF_FIRST_PAUSE_SECONDS * 2 ** access.pauses, USSF_PAUSE_MAX_SECONDS));
    const wait = told > 0 && !nothing ? told : seconds;
    await settleAccess(db, access, {
      pauseUntil: new Date(now.getTime() + wait * 1000).toISOString(),
      pauseSince: access.pauseSince ?? now.toISOString(),
      pauseTrouble: first.trouble,
      pauses: nothing ? access.pauses + 1 : access.pauses,
    });
    console.warn(JSON.stringify({ at: 'ussf-pause', association: access.associationId, trouble: first.trouble, wait }));
    await ports.wake('ussf', wait);
    return true;
  }
  if (asked > troubles.length && access.pauseUntil !== null) {
    await settleAccess(db, access, { pauseUntil: null, pauseSince: null, pauseTrouble: null, pauses: 0 });
  }
  return false;
}
