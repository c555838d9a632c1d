// Lays coaches with a standing for each requirement: most approved with a last day, the others in every other state.
import type { DatabaseSync } from 'node:sqlite';
import { REQUIREMENTS } from '../../contract/requirement.ts';
import { keysFrom } from '../../worker/seal.ts';
import { makePeople } from './grid/make-people.ts';
import { BENCH_KEY } from './start-bench-worker.ts';

const AT = '2026-08-01T00:00:00.000Z';
const MS_A_DAY = 86_400_000;
const WHYS = ['not-begun', 'begun-waiting', 'approved', 'rejected', 'action-needed'] as const;
const STATES = ['draft', 'submitted', 'approved', 'rejected', 'requires-action'] as const;
const FIRST_NAMES = [
  'Ana',
  'Ben',
  'Carla',
  'Dmitri',
  'Elena',
  'Femi',
  'Grace',
  'Hugo',
  'Iris',
  'José',
  'Keiko',
] as const;

export const LEAGUE = 'big-bench';
export const REGISTRAR = 'registrar@bench.example';

export async function peopleWithStandings(sqlite: DatabaseSync, count: number): Promise<void> {
  const birthDate = await (await keysFrom(BENCH_KEY)).seal('1980-01-01');
  const into = (table: string, ...columns: string[]) =>
    sqlite.prepare(`insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`);
  const organization = into(
    'organization',
    'id',
    'parent_id',
    'slug',
    'name',
    'kind',
    'path',
    'requirements',
    'policy',
  );
  const member = into(
    'member',
    ...['id', 'association_id', 'first_name', 'last_name', 'last_name_key', 'birth_date_sealed', 'birth_date_hash'],
    ...['gender', 'email', 'language', 'created_at'],
  );
  const registration = into(
    'registration',
    ...['id', 'member_id', 'association_id', 'organization_id', 'path', 'sort_name', 'season', 'role', 'division'],
    ...['origin', 'confirmed_at'],
  );
  const standing = into(
    'standing',
    ...['member_id', 'requirement', 'association_id', 'state', 'valid_until', 'since', 'source', 'version', 'why'],
  );
  sqlite.exec('begin');
  organization.run(
    LEAGUE,
    'bench',
    LEAGUE,
    'Big Bench',
    'league',
    `bench/${LEAGUE}/`,
    JSON.stringify(REQUIREMENTS),
    '{}',
  );
  into('administrator', 'email', 'organization_id', 'role', 'created_at').run(REGISTRAR, LEAGUE, 'registrar', AT);
  for (const { id, states, days } of makePeople(count)) {
    const name = `m${id}`;
    const first = FIRST_NAMES[id % FIRST_NAMES.length]!;
    const last = `Person ${String(id).padStart(7, '0')}`;
    member.run(name, 'bench', first, last, last, birthDate, 'x', 'female', `${name}@bench.example`, 'en', AT);
    const order = `${last}, ${first}`.toLowerCase();
    registration.run(
      `r${id}`,
      name,
      'bench',
      LEAGUE,
      `bench/${LEAGUE}/`,
      order,
      '2026',
      'head-coach',
      'U10',
      'online',
      AT,
    );
    REQUIREMENTS.forEach((requirement, column) => {
      const state = states[column]!;
      const day = days[column];
      const last = day == null ? null : new Date(day * MS_A_DAY).toISOString().slice(0, 10);
      const why = JSON.stringify({ key: WHYS[state], who: 'nobody', action: 'none', since: AT });
      standing.run(name, requirement, 'bench', STATES[state]!, last, AT, 'safesport', 1, why);
    });
  }
  sqlite.exec('commit');
}
