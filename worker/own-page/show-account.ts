// The records that were opened of one address, with where each is registered and where they stand. Each place comes with a key: a personal link that
// ends when this sign-in ends, so that whatever one may do with a mailed link one may do here.

import type { Requirement } from '../../contract/core/requirement.ts';
import type { Account, AccountPerson, AccountPlace } from '../../contract/own-page/account.ts';
import { accountKeyId } from '../accounts/account-keys.ts';
import { getOrganization, type PlacedOrganization } from '../organizations/organizations.store.ts';
import { showOrganization } from '../organizations/show-organization.ts';
import { getMember, type KnownMember, type RegistrationRow } from '../people/members.store.ts';
import { issueLink } from '../people/personal-links.store.ts';
import { ADULT_AGE_YEARS } from '../people/rules/minor.ts';
import type { AppEnv } from '../platform/app-env.ts';
import type { Ports } from '../platform/ports.ts';
import { ageOn, dayAt } from '../platform/rules/calendar.ts';
import { readStandings } from '../standings/ledger.store.ts';
import { viewed } from '../standings/record-event.ts';
import { viewPerson } from '../standings/rules/view-person.ts';
import { ACCOUNT_KEY_HOURS } from './limits.ts';

type Household = AppEnv['Variables']['household'];

export async function showAccount(ports: Ports, tokenKey: string, household: Household): Promise<Account> {
  const people: AccountPerson[] = [];
  for (const id of household.members) {
    const member = await getMember(ports, id);
    if (member) people.push(await showPerson(ports, tokenKey, household, member));
  }
  const name = ({ identity }: AccountPerson): string => `${identity.firstName} ${identity.lastName}`;
  const { email, everyone } = household;
  return { email, everyone, people: people.toSorted((a, b) => name(a).localeCompare(name(b))) };
}

async function showPerson(
  ports: Ports,
  tokenKey: string,
  household: Household,
  member: KnownMember,
): Promise<AccountPerson> {
  const stored = await readStandings(ports.db, member.row.id);
  const places: AccountPlace[] = [];
  const requirements = new Map<Requirement, AccountPerson['requirements'][number]>();
  let today = dayAt(ports.now, 'UTC');
  const byOrganization = Map.groupBy(member.registrations, ({ organizationId }) => organizationId);
  for (const [organizationId, registrations] of byOrganization) {
    const place = await getOrganization(ports.db, organizationId);
    if (!place) continue;
    today = dayAt(ports.now, place.policy.timeZone);
    places.push(await showPlace(ports, tokenKey, household, place, registrations));
    const fresh = place.requirements.filter((each) => !requirements.has(each));
    for (const standing of viewPerson(stored, viewed(member), fresh, place.policy, ports.now)) {
      requirements.set(standing.requirement, { standing, place: places.length - 1 });
    }
  }
  const { identity, row } = member;
  const minor = ageOn(today, identity.birthDate) < ADULT_AGE_YEARS;
  return { memberId: row.id, identity, minor, places, requirements: [...requirements.values()] };
}

/** Of several seasons the latest. */
async function showPlace(
  ports: Ports,
  tokenKey: string,
  household: Household,
  place: PlacedOrganization,
  registrations: RegistrationRow[],
): Promise<AccountPlace> {
  const season =
    registrations
      .map((each) => each.season)
      .toSorted()
      .at(-1) ?? '';
  const shown = registrations.filter((each) => each.season === season && each.path !== '');
  const inHand = shown.find((each) => each.confirmedAt !== null) ?? shown[0] ?? registrations[0];
  if (!inHand) throw new Error('Only places with a registration are shown');
  const { id: registrationId, memberId } = inHand;
  const latest = new Date(ports.now.getTime() + ACCOUNT_KEY_HOURS * 3_600_000).toISOString();
  const [expiresAt = latest] = [household.until, latest].toSorted();
  const id = await accountKeyId(ports, household.opening, registrationId, ports.now);
  return {
    organization: showOrganization(place),
    roles: shown.map(({ role, division }) => ({ role, division })),
    season,
    confirmed: shown.some((each) => each.confirmedAt !== null),
    key: await issueLink(ports, tokenKey, { id, memberId, registrationId, email: household.email }, expiresAt),
  };
}
