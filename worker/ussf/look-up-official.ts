// One official against U.S. Soccer: found by email where the number is not known yet, licences read, subscribed, filed.
// Whoever calls holds the claim of the row and says what happens when U.S. Soccer does not answer.
import type { UssfPerson } from '../../contract/ussf/ussf.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { getMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import { applyReading } from './apply-reading.ts';
import { certificationsOf } from './certifications.store.ts';
import { USSF_NOT_FOUND_AGAIN_DAYS, USSF_RECONCILE_HOURS } from './limits.ts';
import { CONFIRM_AFTER_HOURS } from './rules/diff-certifications.ts';
import { type OfficialRow, removeOfficial, settleOfficial } from './ussf-officials.store.ts';
import type { UssfSource } from './ussf-source.ts';

const HOUR_MS = 3_600_000;

/** @throws UssfUnavailable */
export async function lookUpOfficial(
  ports: Ports,
  source: UssfSource,
  row: OfficialRow,
  { byHand = false } = {},
): Promise<void> {
  const { db, keys, now } = ports;
  const member = await getMember(ports, row.memberId);
  const association = member && (await getOrganization(db, member.row.associationId));
  if (!member || !association) return removeOfficial(db, row.memberId);
  const at = now.toISOString();
  let { ussfIdSealed } = row;
  let found: Partial<OfficialRow> = {};
  if (ussfIdSealed === null) {
    const people = await source.find({ by: 'email', email: member.row.email });
    const [person, ...others] = people;
    if (!person || others.length > 0) {
      const dueAt = person ? null : new Date(now.getTime() + USSF_NOT_FOUND_AGAIN_DAYS * 24 * HOUR_MS).toISOString();
      await settleOfficial(db, row, { state: person ? 'several' : 'not-found', lookedAt: at, attempts: 0, dueAt });
      return;
    }
    found = await numbersOf(ports, person);
    ussfIdSealed = found.ussfIdSealed ?? null;
  }
  const ussfId = await keys.open(ussfIdSealed ?? '');
  const licenses = await source.licensesOf(ussfId);
  if (licenses === null) {
    await settleOfficial(db, row, { state: 'not-found', lookedAt: at, attempts: 0, dueAt: null });
    return;
  }
  const subscribed = row.subscribedAt === null && (await source.subscribe(ussfId));
  await applyReading(ports, { member, policy: association.policy, licenses, source: row.because, byHand });
  const missing = (await certificationsOf(db, member.row.id)).some(({ state }) => state === 'unconfirmed');
  const hours = missing ? CONFIRM_AFTER_HOURS : USSF_RECONCILE_HOURS;
  await settleOfficial(db, row, {
    ...found,
    state: 'found',
    relinked: false,
    lookedAt: at,
    attempts: 0,
    because: 'ussf-lookup',
    subscribedAt: subscribed ? at : row.subscribedAt,
    // What is missing is looked at again hours later. Spread over an hour, so that a morning's five thousand are not the next morning's too.
    dueAt: new Date(now.getTime() + (hours + (missing ? 1 : -1) * Math.random()) * HOUR_MS).toISOString(),
  });
}

/** What a person found becomes in the row of an official. */
export async function numbersOf({ keys }: Pick<Ports, 'keys'>, { ussfId, minor }: Omit<UssfPerson, 'fullName'>) {
  return { ussfIdSealed: await keys.seal(ussfId), ussfIdHash: await keys.hash(ussfId), minor };
}
