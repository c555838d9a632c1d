// What an official may see of U.S. Soccer's records: those found under their own address, or the one that bears their name.
import type { UssfLookUp, UssfPerson } from '../../contract/ussf/ussf.ts';
import type { KnownMember } from '../people/members.store.ts';
import type { Env } from '../platform/env.ts';
import { Refused } from '../platform/errors.ts';
import { USSF_BY_HAND_PER_HOUR_MAX } from '../platform/limits.ts';
import type { Ports } from '../platform/ports.ts';
import type { Day } from '../platform/rules/calendar.ts';
import { officialsWithNumber } from '../ussf/ussf-officials.store.ts';
import type { UssfSource } from '../ussf/ussf-source.ts';
import { findByHand, sourceFor } from './look-up-by-hand.ts';
import { ownAmong } from './rules/own-record.ts';

/** @throws Refused for anybody who is no official, and for one who asks too often. */
export async function ownSource(ports: Ports, env: Env, member: KnownMember): Promise<UssfSource> {
  if (!member.registrations.some(({ role }) => role === 'official')) throw new Refused('not-allowed');
  const { id, associationId } = member.row;
  return sourceFor(ports, env, associationId, { name: id, perHourMax: USSF_BY_HAND_PER_HOUR_MAX });
}

async function isAnothers(ports: Ports, { row }: KnownMember, ussfId: string): Promise<boolean> {
  const holders = await officialsWithNumber(ports.db, row.associationId, await ports.keys.hash(ussfId));
  return holders.some((memberId) => memberId !== row.id);
}

export async function ownRecords(
  ports: Ports,
  source: UssfSource,
  member: KnownMember,
  by: UssfLookUp,
  today: Day,
): Promise<UssfPerson[]> {
  const underAddress = await findByHand(source, { by: 'email', email: member.row.email });
  if (by.by === 'email') return by.email === member.row.email ? underAddress : [];
  const own = new Set(underAddress.map(({ ussfId }) => ussfId));
  const found = await findByHand(source, by);
  const shown = ownAmong(found, own, member.identity, today);
  // A number that is another official's here already is not this one's.
  const free = await Promise.all(
    shown.map(async ({ ussfId }) => own.has(ussfId) || !(await isAnothers(ports, member, ussfId))),
  );
  return shown.filter((_, at) => free[at]);
}
