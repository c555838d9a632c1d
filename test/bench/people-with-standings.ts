// Lays coaches with a standing for each requirement: most approved with a last day, the others in every other state.
import type { DatabaseSync } from 'node:sqlite';
import { BASE_REQUIREMENTS as REQUIREMENTS } from '../../contract/core/requirement.ts';
import { keysFrom } from '../../worker/platform/seal.ts';
import { diceOf } from '../storm/dice.ts';
import { BENCH_KEY } from './start-bench-worker.ts';

const AT = '2026-08-01T00:00:00.000Z';
const MS_A_DAY = 86_400_000;
/** Since 1970. */
const FIRST_DAY = 20_700;
const DAYS = 700;
const APPROVED = ['approved', 'approved'] as const;
/** Each as often as it stands here. */
const STATES = [
  ...Array.from({ length: 14 }, () => APPROVED),
  ...Array.from({ length: 3 }, () => ['draft', 'not-begun'] as const),
  ['submitted', 'waiting-for-review'],
  ['rejected', 'rejected'],
  ['requires-action', 'action-needed'],
] as const;
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
  const dice = diceOf(7);
  for (let id = 0; id < count; id++) {
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
    for (const requirement of REQUIREMENTS) {
      const [state, key] = dice.pick(STATES);
      const day = new Date((FIRST_DAY + dice.below(DAYS)) * MS_A_DAY).toISOString().slice(0, 10);
      const why = JSON.stringify({ key, who: 'nobody', action: 'none', since: AT });
      standing.run(
        name,
        requirement,
        'bench',
        state,
        state === 'approved' ? day : null,
        AT,
        'safesport-webhook',
        1,
        why,
      );
    }
  }
  sqlite.exec('commit');
}
