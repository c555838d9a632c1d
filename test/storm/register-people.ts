// Puts the storm's people on the books; those who have begun, with their Begin in the ledger, by the funnel itself.
import { drizzle } from 'drizzle-orm/d1';
import { insertMembers, memberRow, sortNameOf } from '../../worker/people/members.store.ts';
import type { Ports } from '../../worker/platform/ports.ts';
import { keysFrom } from '../../worker/platform/seal.ts';
import { recordEvent } from '../../worker/standings/record-event.ts';
import { BENCH_KEY } from '../bench/start-bench-worker.ts';
import { STORM_BEGINS_MS, type StormPerson } from './make-storm.ts';

const AT_ONCE = 25;
const TRIES = 5;

export async function registerPeople(db: D1Database, people: StormPerson[]): Promise<void> {
  const ports: Ports = {
    db: drizzle(db),
    keys: await keysFrom(BENCH_KEY),
    now: new Date(STORM_BEGINS_MS - 86_400_000),
    announce: async () => undefined,
    wake: async () => undefined,
  };
  const registered = people.filter((each) => each.registered);
  for (let at = 0; at < registered.length; at += AT_ONCE) {
    const some = registered.slice(at, at + AT_ONCE);
    const rows = await Promise.all(some.map((each) => rowOf(ports, each)));
    const registrations = some.map((each) => registrationOf(ports, each));
    await insertMembers(ports.db, rows, registrations);
    await Promise.all(some.filter(({ begun }) => begun).map((each) => surely(() => begin(ports, each))));
  }
}

const identityOf = ({ lastName, birthDate, email }: StormPerson) => ({
  firstName: 'Ana',
  lastName,
  birthDate,
  gender: 'female' as const,
  email,
});

const rowOf = (ports: Ports, person: StormPerson) =>
  memberRow(ports, { id: person.id, associationId: 'bench', identity: identityOf(person), language: 'en' });

const registrationOf = (ports: Ports, person: StormPerson) => ({
  id: `registration-${person.id}`,
  memberId: person.id,
  associationId: 'bench',
  organizationId: 'bench',
  path: 'bench/',
  sortName: sortNameOf(identityOf(person)),
  season: '2026',
  role: 'head-coach' as const,
  division: null,
  origin: 'online' as const,
  confirmedAt: ports.now.toISOString(),
});

/** Before the storm nothing is meant to fail, but over sixteen thousand calls a connection is closed now and then. */
async function surely(act: () => Promise<void>, left = TRIES): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (left === 1) throw error;
    await surely(act, left - 1);
  }
}

async function begin(ports: Ports, { id }: StormPerson): Promise<void> {
  await recordEvent(ports, {
    memberId: id,
    requirement: 'abuse-prevention',
    idempotencyKey: `begin/${id}`,
    source: 'begin',
    actor: 'member',
    occurredAt: ports.now.toISOString(),
    fact: { type: 'training-begun', receipt: 'STORM' },
  });
}
