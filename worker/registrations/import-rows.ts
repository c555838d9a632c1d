// Rows of a roster enter the books, pending: nobody is told of SafeSport before a registrar confirms them. Ids are made of who and what a
// row says, with our key, so that the same row sent again, or twice at once, is the same row. Confirms nobody, merges nobody.

import { REGISTRATION_AGE_MIN_YEARS } from '../../contract/registrations/registration.ts';
import type { RosterOutcome, RosterRow } from '../../contract/registrations/roster.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { memberRow, type RegistrationRow, sortNameOf } from '../people/members.store.ts';
import { insertRoster, type Neighbour, type RosterInsert, rosterNeighbours } from '../people/rosters.store.ts';
import { foldName } from '../people/rules/fold-name.ts';
import { differingFields, isProbablySame } from '../people/rules/match-identity.ts';
import { seasonOf } from '../people/rules/season.ts';
import type { Ports } from '../platform/ports.ts';
import { ageOn, dayAt, isDay } from '../platform/rules/calendar.ts';
import { mustRegisterOnlineOn } from '../requirements/rules/who-is-asked.ts';
import { invitedMail, invitedRow } from './invite-person.ts';
import { inviteOnce } from './invited-people.store.ts';
import { formRow } from './register-person.ts';

interface Importing {
  ports: Ports;
  place: PlacedOrganization;
  today: string;
  season: string;
  /** Everybody who shares an address or a birth date with somebody in these rows, and those added on the way. */
  neighbours: Neighbour[];
  inserts: RosterInsert[];
  /** Who brings them in. */
  by: string;
  invitations: ReturnType<typeof inviteOnce>[];
}

export async function importRows(
  ports: Ports,
  place: PlacedOrganization,
  rows: readonly RosterRow[],
  by: string,
): Promise<{ line: number; outcome: RosterOutcome }[]> {
  const today = dayAt(ports.now, place.policy.timeZone);
  const season = seasonOf(today, place.policy.seasonEndsOn);
  const neighbours = await rosterNeighbours(
    ports,
    place.association.id,
    rows.map(({ identity }) => identity),
  );
  const importing: Importing = { ports, place, today, season, neighbours, inserts: [], by, invitations: [] };
  const results: { line: number; outcome: RosterOutcome }[] = [];
  for (const row of rows) results.push({ line: row.line, outcome: await importRow(importing, row) });
  await insertRoster(ports.db, importing.inserts, importing.invitations.flat());
  if (importing.invitations.length > 0) await ports.wake('mail');
  return results;
}

async function importRow(importing: Importing, row: RosterRow): Promise<RosterOutcome> {
  const { place, today, season, neighbours } = importing;
  const { identity, role } = row;
  if (!isDay(identity.birthDate) || identity.birthDate >= today || identity.birthDate < '1900-01-01')
    return 'not-a-birth-date';
  if (ageOn(today, identity.birthDate) < REGISTRATION_AGE_MIN_YEARS) return 'child';
  // Names are folded only for those who share an address or a birth date with this very row.
  const near = neighbours.filter(
    (each) => each.identity.email === identity.email || each.identity.birthDate === identity.birthDate,
  );
  const same = near.find((each) => differingFields(identity, each.identity).length === 0);
  const there = ({
    organizationId,
    season: of,
    role: as,
  }: Pick<RegistrationRow, 'organizationId' | 'season' | 'role'>) =>
    organizationId === place.row.id && of === season && as === role;
  if (same?.registrations.some(there)) return 'there';
  if (!same && near.some((each) => isProbablySame(identity, each.identity))) return 'probably-known';
  const person = { role, birthDate: identity.birthDate, today };
  if (mustRegisterOnlineOn(place.policy, person, place.requirements)) return invite(importing, row);
  return enter(importing, row, same);
}

/** Once a season for each person and role, however often the file is brought in. */
async function invite({ ports, place, by, invitations }: Importing, row: RosterRow): Promise<'link-mailed'> {
  const { firstName, lastName, email } = row.identity;
  const invited = await invitedRow(ports, place, { ...row, firstName, lastName, email }, by);
  invitations.push(inviteOnce(ports.db, invited, await invitedMail(ports, invited, place.row, invited.mailedAt)));
  return 'link-mailed';
}

async function enter(
  importing: Importing,
  row: RosterRow,
  same: Neighbour | undefined,
): Promise<'added' | 'registered'> {
  const { ports, place, season, neighbours } = importing;
  const { identity, language, role, division } = row;
  const associationId = place.association.id;
  const who = [
    associationId,
    foldName(identity.firstName),
    foldName(identity.lastName),
    identity.birthDate,
    identity.email,
  ];
  const memberId = same?.id ?? (await idOf(ports, 'member', who));
  const registration: RegistrationRow = {
    id: await idOf(ports, 'registration', [memberId, place.row.id, season, role]),
    ...{ memberId, associationId, season, role, division },
    organizationId: place.row.id,
    path: place.row.path,
    sortName: sortNameOf(identity),
    origin: 'admin-added',
    confirmedAt: null,
  };
  const person = { ...row, differentPerson: false };
  const form = await formRow(ports, { place, person, origin: 'admin-added' }, registration);
  const fresh = same ? null : await memberRow(ports, { id: memberId, associationId, identity, language });
  importing.inserts.push({ fresh, registration, form });
  if (same) same.registrations.push(registration);
  else neighbours.push({ id: memberId, identity, registrations: [registration] });
  return same ? 'registered' : 'added';
}

const idOf = async ({ keys }: Ports, what: string, of: readonly string[]): Promise<string> =>
  `r_${await keys.hash(JSON.stringify(['roster', what, ...of]))}`;
