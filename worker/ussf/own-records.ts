// What an official may see of U.S. Soccer's records: those found under their own address, and those that bear their name.
import type { UssfLookUp, UssfPerson } from '../../contract/ussf.ts';
import { isOwnRecord } from '../domain/own-record.ts';
import type { Env } from '../env.ts';
import { Refused } from '../errors.ts';
import { USSF_BY_HAND_PER_HOUR_MAX } from '../limits.ts';
import type { Ports } from '../ports.ts';
import type { UssfSource } from '../sources/ussf/ussf-source.ts';
import type { KnownMember } from '../store/members.ts';
import { findByHand, sourceFor } from './look-up-by-hand.ts';

/** @throws Refused for anybody who is no official, and for one who asks too often. */
export async function ownSource(ports: Ports, env: Env, member: KnownMember): Promise<UssfSource> {
  if (!member.registrations.some(({ role }) => role === 'official')) throw new Refused('not-allowed');
  const { id, associationId } = member.row;
  return sourceFor(ports, env, associationId, { name: id, perHourMax: USSF_BY_HAND_PER_HOUR_MAX });
}

export async function ownRecords(source: UssfSource, member: KnownMember, by: UssfLookUp): Promise<UssfPerson[]> {
  const underAddress = await findByHand(source, { by: 'email', email: member.row.email });
  if (by.by === 'email') return by.email === member.row.email ? underAddress : [];
  const own = new Set(underAddress.map(({ ussfId }) => ussfId));
  const found = await findByHand(source, by);
  return found.filter((person) => own.has(person.ussfId) || isOwnRecord(person.fullName, member.identity));
}
