// One person as a reminder sees them: what each confirmed registration asks of them, seen with today's eyes and a club's discretion.
import type { Requirement } from '../../contract/core/requirement.ts';
import type { Standing } from '../../contract/standings/standing.ts';
import { getOrganization, type PlacedOrganization } from '../organizations/organizations.store.ts';
import type { AssociationPolicy } from '../organizations/rules/policy.ts';
import type { MemberRow, RegistrationRow } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import { requirementsOf } from '../requirements/rules/who-is-asked.ts';
import { standingsOf } from '../standings/people.store.ts';
import { viewPerson } from '../standings/rules/view-person.ts';

export interface RegisteredPerson {
  member: MemberRow;
  /** Confirmed ones, in the branch that asks. */
  registrations: RegistrationRow[];
  standings: Standing[];
  /** Of the association whose definitions these are. */
  rules: Pick<AssociationPolicy, 'definitions'>;
}

/** Remembers organizations for one run. */
export class PlaceBook {
  readonly #ports: Ports;
  readonly #places = new Map<string, Promise<PlacedOrganization | null>>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  get(organizationId: string): Promise<PlacedOrganization | null> {
    const known = this.#places.get(organizationId) ?? getOrganization(this.#ports.db, organizationId);
    this.#places.set(organizationId, known);
    return known;
  }
}

type Row = { member: MemberRow; registration: RegistrationRow };

/** Each person once. @param wanted what is asked of a registration; all that its role must have, unless told. */
export async function viewRemindable(
  ports: Ports,
  places: PlaceBook,
  rows: readonly Row[],
  wanted = (place: PlacedOrganization, { role }: RegistrationRow): readonly Requirement[] =>
    requirementsOf(place.policy, role, place.requirements),
): Promise<RegisteredPerson[]> {
  const people = Map.groupBy(rows, ({ member }) => member.id);
  const stored = await standingsOf(ports.db, [...people.keys()]);
  return Promise.all(
    [...people.values()].map(async (own) => {
      const { member } = own[0] as Row;
      const registrations = own.map(({ registration }) => registration).filter((each) => each.confirmedAt !== null);
      const birthDate = await ports.keys.open(member.birthDateSealed);
      const rowsOf = new Map((stored.get(member.id) ?? []).map((each) => [each.requirement, each]));
      const standings = new Map<Requirement, Standing>();
      let rules: RegisteredPerson['rules'] = { definitions: [] };
      for (const registration of registrations) {
        const place = await places.get(registration.organizationId);
        if (!place) continue;
        rules = place.policy;
        const person = { birthDate, confirmed: true, roles: registrations.map(({ role }) => role) };
        for (const each of viewPerson(rowsOf, person, wanted(place, registration), place.policy, ports.now)) {
          standings.set(each.requirement, each);
        }
      }
      return { member, registrations, standings: [...standings.values()], rules };
    }),
  );
}
