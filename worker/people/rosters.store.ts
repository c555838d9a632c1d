// What importing a roster asks of the tables: who comes near to a batch of rows, in one round trip, and all its inserts in one batch.
import { and, eq, inArray } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { Identity } from '../../contract/people/member.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { member, registration } from './member.schema.ts';
import { identityOf, type MemberRow, type RegistrationRow } from './members.store.ts';
import { registrationForm } from './registration.schema.ts';
import type { FormRow } from './registration-forms.store.ts';

export interface Neighbour {
  id: string;
  identity: Identity;
  registrations: Pick<RegistrationRow, 'organizationId' | 'season' | 'role'>[];
}

/** D1 binds at most 100 values a statement. */
const VALUES_AT_ONCE = 90;

const parts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / VALUES_AT_ONCE) }, (_, at) =>
    all.slice(at * VALUES_AT_ONCE, (at + 1) * VALUES_AT_ONCE),
  );

/** Members of the association who share an address or a birth date with one of these people. */
export async function rosterNeighbours(
  ports: Ports,
  associationId: string,
  people: readonly Identity[],
): Promise<Neighbour[]> {
  const { db, keys } = ports;
  const emails = [...new Set(people.map(({ email }) => email))];
  const days = [...new Set(people.map(({ birthDate }) => birthDate))];
  const births = await Promise.all(days.map((day) => keys.hash(day)));
  const dayOf = new Map(births.map((hash, at) => [hash, days[at] ?? '']));
  const here = eq(member.associationId, associationId);
  const [first, ...rest] = [
    ...parts(emails).map((some) =>
      db
        .select()
        .from(member)
        .where(and(here, inArray(member.email, some))),
    ),
    ...parts(births).map((some) =>
      db
        .select()
        .from(member)
        .where(and(here, inArray(member.birthDateHash, some))),
    ),
  ];
  if (!first) return [];
  const rows = new Map((await db.batch([first, ...rest])).flat().map((row) => [row.id, row]));
  // A birth date found by its hash is known; only the others are opened.
  const identified = async (row: MemberRow): Promise<Identity> => {
    const birthDate = dayOf.get(row.birthDateHash);
    const { firstName, lastName, gender, email } = row;
    return birthDate ? { firstName, lastName, gender, email, birthDate } : identityOf(ports, row);
  };
  const known = await Promise.all(
    [...rows.values()].map(async (row) => ({
      id: row.mergedInto ?? row.id,
      identity: await identified(row),
      registrations: [],
    })),
  );
  return withRegistrations(db, known);
}

async function withRegistrations(db: Database, known: Neighbour[]): Promise<Neighbour[]> {
  const [first, ...rest] = parts(known.map(({ id }) => id)).map((some) =>
    db.select().from(registration).where(inArray(registration.memberId, some)),
  );
  const rows = first ? (await db.batch([first, ...rest])).flat() : [];
  const byMember = Map.groupBy(rows, ({ memberId }) => memberId);
  return known.map((each) => ({ ...each, registrations: byMember.get(each.id) ?? [] }));
}

export interface RosterInsert {
  /** Null for a member who is there already. */
  fresh: MemberRow | null;
  registration: RegistrationRow;
  form: FormRow;
}

/** All of them or none; what is there already stays as it is. */
export async function insertRoster(db: Database, inserts: readonly RosterInsert[], also: BatchItem<'sqlite'>[]) {
  const statements: BatchItem<'sqlite'>[] = inserts.flatMap(({ fresh, registration: row, form }) => [
    ...(fresh ? [db.insert(member).values(fresh).onConflictDoNothing()] : []),
    db.insert(registration).values(row).onConflictDoNothing(),
    db.insert(registrationForm).values(form).onConflictDoNothing(),
  ]);
  const [first, ...rest] = [...statements, ...also];
  if (first) await db.batch([first, ...rest]);
}
