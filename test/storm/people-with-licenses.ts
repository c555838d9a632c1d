// Fills a store with officials and licences whose last days lie all over a simulation.
import { addDays } from '../../worker/platform/rules/calendar.ts';
import type { Keys } from '../../worker/platform/seal.ts';
import { expiryNoticeOn, nextNoticeDay } from '../../worker/ussf/rules/expiry-notice.ts';
import type { LocalDatabase } from './local-database.ts';

export const ZONE = 'America/Los_Angeles';
const PATH = 'association/club/';

export interface SimulatedLicense {
  memberId: string;
  license: string;
  expirationDate: string;
}

export async function peopleWithLicenses(
  { sqlite }: Pick<LocalDatabase, 'sqlite'>,
  keys: Keys,
  people: number,
  firstDay: string,
  days: number,
): Promise<SimulatedLicense[]> {
  const birthDate = await keys.seal('1980-01-01');
  sqlite.exec('begin');
  const insert = (table: string, row: Record<string, string | number | null>) => {
    const names = Object.keys(row);
    sqlite
      .prepare(`insert into ${table} (${names.join()}) values (${names.map(() => '?').join()})`)
      .run(...Object.values(row));
  };
  for (const [id, kind, path] of [
    ['association', 'association', 'association/'],
    ['club', 'club', PATH],
  ] as const) {
    const row = { id, slug: id, name: id, kind, path, requirements: '["referee-license"]' };
    insert('organization', { ...row, policy: JSON.stringify({ timeZone: ZONE }) });
  }
  const at = `${firstDay}T00:00:00.000Z`;
  insert('administrator', { email: 'assignor@x.example', organization_id: 'club', role: 'assignor', created_at: at });
  const consent = { consent_wording: 'x', consent_text: 'x', consent_at: at, consent_by: 'x' };
  insert('ussf_access', {
    association_id: 'association',
    enabled_at: at,
    ...consent,
    public_look_up: 1,
    webhook_header: 'x',
  });
  const licenses: SimulatedLicense[] = [];
  for (let index = 0; index < people; index++) {
    const id = `m${index}`;
    const ids = { association_id: 'association' };
    const name = { first_name: 'Ana', last_name: `O${index}`, last_name_key: `o${index}` };
    const birth = { birth_date_sealed: birthDate, birth_date_hash: 'x', gender: 'female' };
    insert('member', { id, ...ids, ...name, ...birth, email: `${id}@x.example`, language: 'en', created_at: at });
    const registration = { id: `r${index}`, member_id: id, ...ids, organization_id: 'club', path: PATH };
    insert('registration', { ...registration, sort_name: id, season: '2028', role: 'official', origin: 'online' });
    insert('ussf_official', { member_id: id, ...ids, state: 'found', because: 'ussf-lookup', version: 1 });
    // A twentieth run out on the last day of a year, as referees' licences do; the rest all over the time.
    const spread = addDays(firstDay, 61 + ((index * 7919) % days));
    const expirationDate = index % 20 === 0 ? `${spread.slice(0, 4)}-12-31` : spread;
    const license = index % 3 === 0 ? 'safety_1' : 'referee_8';
    const kind = index % 3 === 0 ? 'safesport' : 'referee';
    const due = expiryNoticeOn(firstDay, expirationDate) ? firstDay : nextNoticeDay(firstDay, expirationDate);
    const days_ = { issue_date: null, expiration_date: expirationDate, next_notice_on: due, changed_at: at };
    insert('certification', { member_id: id, license, ...ids, kind, state: 'active', extra: '{}', ...days_ });
    licenses.push({ memberId: id, license, expirationDate });
  }
  sqlite.exec('commit');
  return licenses;
}
