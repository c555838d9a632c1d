// What a person asks of U.S. Soccer by hand: search, pick, re-sync. Answered at once or refused in words; never queued.
import type { Certifications } from '../../contract/ussf/certification.ts';
import type { UssfLookUp, UssfPerson } from '../../contract/ussf/ussf.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import type { KnownMember } from '../people/members.store.ts';
import type { Env } from '../platform/env.ts';
import { Refused } from '../platform/errors.ts';
import { limitTries } from '../platform/http/limit-tries.ts';
import type { Ports } from '../platform/ports.ts';
import { connectUssf } from '../ussf/connect-ussf.ts';
import { lookUpOfficial, numbersOf } from '../ussf/look-up-official.ts';
import { UssfUnavailable } from '../ussf/polite-fetch.ts';
import { readAccess } from '../ussf/ussf-access.store.ts';
import { claimOfficial, enlistOfficial, getOfficial, setNumber, settleOfficial } from '../ussf/ussf-officials.store.ts';
import type { UssfSource } from '../ussf/ussf-source.ts';
import { showCertifications } from './show-certifications.ts';

const HOUR_MINUTES = 60;
/** A run that has an official is over by then; if not, the sweeper comes every minute. */
const RUN_ENDS_SECONDS = 5;

/** @param who counted for, so that nobody asks without end. @throws Refused */
export async function sourceFor(
  ports: Ports,
  env: Env,
  associationId: string,
  who: { name: string; perHourMax: number },
): Promise<UssfSource> {
  const access = await readAccess(ports.db, associationId);
  const source = access?.enabledAt ? await connectUssf(ports, env, access) : null;
  if (!source) throw new Refused({ code: 'not-allowed', detail: 'Access to U.S. Soccer is turned off here.' });
  await limitTries(ports, `ussf/${who.name}`, HOUR_MINUTES, who.perHourMax);
  return source;
}

/** @throws Refused when U.S. Soccer does not answer. */
export const findByHand = (source: UssfSource, by: UssfLookUp): Promise<UssfPerson[]> =>
  orRefuse(() => source.find(by));

/** Who asks. Only what an office sees with its own eyes counts while much is missing of others too (apply-reading.ts). */
export type Asker = 'office' | 'member';

/** This member has that number; their licences are read now, or by the next run where one has them this very moment. */
export async function linkByHand(
  ports: Ports,
  source: UssfSource,
  member: KnownMember,
  person: Omit<UssfPerson, 'fullName'>,
  asker: Asker,
): Promise<Certifications> {
  const { id, associationId } = member.row;
  await enlistOfficial(ports.db, associationId, id, ports.now.toISOString());
  await setNumber(ports, id, await numbersOf(ports, person));
  return syncByHand(ports, source, member, asker);
}

/** While another run has the official, what is on file is answered: the run reads it, or the next one what is due again. */
export async function syncByHand(
  ports: Ports,
  source: UssfSource,
  member: KnownMember,
  asker: Asker,
): Promise<Certifications> {
  const { id, associationId } = member.row;
  await enlistOfficial(ports.db, associationId, id, ports.now.toISOString());
  const row = await claimOfficial(ports, id);
  if (!row) await ports.wake('ussf', RUN_ENDS_SECONDS);
  else {
    try {
      await orRefuse(() =>
        lookUpOfficial(ports, source, { ...row, because: 'ussf-lookup' }, { byHand: asker === 'office' }),
      );
    } catch (error) {
      await settleOfficial(ports.db, row, {});
      throw error;
    }
  }
  const association = await getOrganization(ports.db, associationId);
  if (!association) throw new Refused('not-found');
  return showCertifications(ports, member, association.policy);
}

async function orRefuse<T>(asking: () => Promise<T>): Promise<T> {
  try {
    return await asking();
  } catch (error) {
    if (!(error instanceof UssfUnavailable)) throw error;
    console.warn(JSON.stringify({ at: 'ussf-by-hand', trouble: error.trouble }));
    throw new Refused('source-unavailable');
  }
}

/** A person who opens their page for the first time is looked up by themselves (U5). */
export async function lookUpNewOfficial(ports: Ports, member: KnownMember): Promise<void> {
  const { id, associationId } = member.row;
  if (!member.registrations.some(({ role }) => role === 'official')) return;
  if (await getOfficial(ports.db, id)) return;
  const access = await readAccess(ports.db, associationId);
  if (!access?.enabledAt) return;
  if (await enlistOfficial(ports.db, associationId, id, ports.now.toISOString())) await ports.wake('ussf');
}
