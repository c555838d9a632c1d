// The first look-up of 5,000 officials at a U.S. Soccer where everything goes wrong now and then: the Worker's own code, the
// stand-in over real HTTP, SQLite in memory. The back-off's minutes are moved, not waited.
import type { Env } from '../../worker/platform/env.ts';
import type { Ports } from '../../worker/platform/ports.ts';
import { keysFrom } from '../../worker/platform/seal.ts';
import { lookUpOfficials } from '../../worker/ussf/look-up-officials.ts';
import { readProgress } from '../../worker/ussf/ussf-officials.store.ts';
import { startUssf } from '../sandbox/ussf/start-ussf.ts';
import { localDatabase } from '../storm/local-database.ts';
import { peopleWithLicenses } from '../storm/people-with-licenses.ts';

const PARTNER = { clientId: 'bench', clientSecret: 'a partner secret of some length' };
/** Of a thousand answers, so many are slow, so many 429, so many 500, so many cut in half. */
const FAULTS_PER_THOUSAND = 20;
const MINUTE_MS = 60_000;

export async function benchLookUp(people = 5_000): Promise<string> {
  const local = localDatabase();
  const keys = await keysFrom(btoa('simulation: 32 bytes of a key...'));
  await peopleWithLicenses(local, keys, people, '2027-10-15', 400);
  const sealed = await keys.seal(JSON.stringify(PARTNER));
  local.sqlite.prepare('update ussf_access set credentials_sealed = ?, public_look_up = 0').run(sealed);
  local.sqlite.exec(
    "delete from certification; update ussf_official set state = 'waiting', version = 0, due_at = '2000-01-01'",
  );
  let nowMs = Date.now();
  const ussf = await startUssf({
    port: 0,
    now: () => new Date(nowMs),
    partners: [PARTNER],
    targets: [],
    home: () => '/',
    people: Array.from({ length: people }, (_, index) => ({
      ussfId: String(7_000_000_000_000_000 + index),
      email: `m${index}@x.example`,
      firstName: 'Ana',
      lastName: `O${index}`,
      state: 'CA',
      minor: index % 50 === 0,
      licenses: [
        { license_id: 8, discipline: 'referee', issue_date: '2026-01-03', expiration_date: '2099-12-31', issuer: 'x' },
      ],
    })),
  });
  ussf.faults.setAll(FAULTS_PER_THOUSAND);
  const env = { USSF_PARTNER_URL: `${ussf.url}/api/v2`, USSF_PUBLIC_URL: ussf.url } as Env;
  // A line for each of five thousand events says nothing here.
  console.info = () => undefined;
  const started = Date.now();
  let wakings = 0;
  let minutes = 0;
  for (; minutes < 24 * 60; minutes++, nowMs += MINUTE_MS) {
    const quiet = { announce: async () => undefined, wake: async () => undefined };
    const ports: Ports = { db: local.db, keys, now: new Date(nowMs), ...quiet };
    wakings++;
    while (await lookUpOfficials(ports, env)) wakings++;
    const { found, minor } = await readProgress(local.db, 'association');
    if (found + minor === people) break;
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  const progress = await readProgress(local.db, 'association');
  const { met } = ussf.faults;
  await ussf.stop();
  const say = (value: number): string => value.toLocaleString('en');
  return [
    '## First look-up of officials',
    '',
    `Partner API with ${FAULTS_PER_THOUSAND} of 1,000 answers slow, as many 429, 500, and cut in half. Four questions at once.`,
    '',
    '| | |',
    '|---|---|',
    `| officials | ${say(progress.officials)} |`,
    `| found, of them minors | ${say(progress.found + progress.minor)}, ${say(progress.minor)} |`,
    `| left over | ${say(progress.waiting + progress.failed)} |`,
    `| faults met: slow, 429, 500, half | ${say(met.slow)}, ${say(met.busy)}, ${say(met.broken)}, ${say(met.half)} |`,
    `| wakings of the queue | ${say(wakings)} |`,
    `| minutes of back-off passed over | ${say(minutes)} |`,
    `| seconds | ${say(seconds)} |`,
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) console.log(await benchLookUp(...process.argv.slice(2, 3).map(Number)));
