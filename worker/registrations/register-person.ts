// A person enters the books, by the public form or by an administrator's hand. The probable existing member is looked for first;
// under 13 nothing is stored. Nobody is confirmed here, and nobody is told of another person.
import { type AddPerson, REGISTRATION_AGE_MIN_YEARS } from '../../contract/registrations/registration.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { findCandidates } from '../people/find-candidates.store.ts';
import { getMember, type KnownMember, memberRow, type RegistrationRow, sortNameOf } from '../people/members.store.ts';
import { type FormRow, insertRegistration, membersByPhone } from '../people/registration-forms.store.ts';
import { foldName } from '../people/rules/fold-name.ts';
import { isProbablySame } from '../people/rules/match-identity.ts';
import { isNearName } from '../people/rules/near-name.ts';
import { seasonOf } from '../people/rules/season.ts';
import { Refused } from '../platform/errors.ts';
import type { Ports } from '../platform/ports.ts';
import { ageOn, dayAt, isDay } from '../platform/rules/calendar.ts';

export interface Entering {
  place: PlacedOrganization;
  person: AddPerson;
  origin: 'online' | 'admin-added';
}

/** @throws Refused where the birth date cannot be, or is a child's. */
export function refuseChildren(ports: Ports, { place, person }: Entering): void {
  const { birthDate } = person.identity;
  const today = dayAt(ports.now, place.policy.timeZone);
  const wrong = (message: string) =>
    new Refused({ code: 'not-the-schema', errors: [{ path: 'identity.birthDate', message }] });
  if (!isDay(birthDate) || birthDate >= today || birthDate < '1900-01-01') throw wrong('Not a day of birth');
  if (ageOn(today, birthDate) < REGISTRATION_AGE_MIN_YEARS) throw wrong('Under 13');
}

export interface Looked {
  /** Members of the association who are probably this person: by name and birth date, address, or phone. */
  known: KnownMember[];
  /** Everybody who was looked at. */
  seen: string[];
}

export async function whoIsThere(ports: Ports, { place, person }: Entering): Promise<Looked> {
  const { identity, phone } = person;
  const associationId = place.association.id;
  const candidates = await findCandidates(ports, associationId, identity);
  const byIdentity = candidates.filter((each) => isProbablySame(identity, each.identity));
  const byPhone = phone === null ? [] : await membersByPhone(ports, associationId, await phoneHash(ports, phone));
  const ids = new Set(byIdentity.map(({ row }) => row.id));
  const found: KnownMember[] = [];
  for (const id of [...ids, ...byPhone.filter((each) => !ids.has(each))]) {
    const member = await getMember(ports, id);
    // A phone is shared by a household: the first name must be the same or near.
    if (member && (ids.has(id) || isSameFirstName(identity.firstName, member.identity.firstName))) found.push(member);
  }
  return { known: found, seen: candidates.map(({ row }) => row.id) };
}

const isSameFirstName = (a: string, b: string): boolean => foldName(a) === foldName(b) || isNearName(a, b);

/** A new member with this registration, pending. @returns null where somebody came in the meantime who may be the same: look again. */
export async function enter(ports: Ports, entering: Entering, { seen }: Looked): Promise<string | null> {
  const { place, person } = entering;
  const id = crypto.randomUUID();
  const { identity, language } = person;
  const row = await memberRow(ports, { id, associationId: place.association.id, identity, language });
  const registration = registrationRow(ports, entering, id);
  const form = await formRow(ports, entering, registration);
  return (await insertRegistration(ports.db, row, registration, form, seen)) ? id : null;
}

/** One more registration of a member who is there already; none when they have it. @returns whether one was added. */
export async function enterAgain(ports: Ports, entering: Entering, member: KnownMember): Promise<boolean> {
  const fresh = registrationRow(ports, entering, member.row.id);
  const same = ({ organizationId, season, role }: RegistrationRow) =>
    organizationId === fresh.organizationId && season === fresh.season && role === fresh.role;
  if (member.registrations.some(same)) return false;
  return insertRegistration(ports.db, null, fresh, await formRow(ports, entering, fresh));
}

function registrationRow(ports: Ports, { place, person, origin }: Entering, memberId: string): RegistrationRow {
  const { row, association, policy } = place;
  return {
    id: crypto.randomUUID(),
    memberId,
    associationId: association.id,
    organizationId: row.id,
    path: row.path,
    sortName: sortNameOf(person.identity),
    season: seasonOf(dayAt(ports.now, policy.timeZone), policy.seasonEndsOn),
    role: person.role,
    division: person.division,
    origin,
    confirmedAt: null,
  };
}

export async function formRow(
  ports: Ports,
  { place, person, origin }: Entering,
  { id: registrationId, memberId }: Pick<RegistrationRow, 'id' | 'memberId'>,
): Promise<FormRow> {
  const at = ports.now.toISOString();
  return {
    registrationId,
    associationId: place.association.id,
    memberId,
    team: person.team,
    phoneSealed: person.phone === null ? null : await ports.keys.seal(person.phone),
    phoneHash: person.phone === null ? null : await phoneHash(ports, person.phone),
    registeredAt: at,
    consentAt: origin === 'online' ? at : null,
  };
}

/** U.S. numbers with and without the leading 1 are the same. */
const phoneHash = (ports: Ports, phone: string): Promise<string> =>
  ports.keys.hash(`phone/${phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')}`);
