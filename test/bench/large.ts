// A league of 60,000 people: how long a visitor waits for its public page, somebody who registers for the answer, and a completion for its
// dot; each alone, and the last two while one visitor reloads the page all the time. In workerd through miniflare, with rows laid before.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { bundleWorker } from './bundle-worker.ts';
import { HEADERS, layRows } from './laid-worker.ts';
import { LEAGUE, peopleWithStandings } from './people-with-standings.ts';
import { BENCH_SECRET, type BenchWorker, startBenchWorker } from './start-bench-worker.ts';

const PHASE_MS = 25_000;
const BUSY_PHASE_MS = 60_000;
const LOOK_EVERY_MS = 5;
const AT = '2026-08-02T00:00:00.000Z';

export async function benchLarge(people = 60_000): Promise<string> {
  const stateFolder = await mkdtemp(join(tmpdir(), 'touchline-large-'));
  try {
    const script = await bundleWorker(join(import.meta.dirname, '../../worker/index.ts'));
    await layRows(stateFolder, script, async (sqlite) => {
      await peopleWithStandings(sqlite, people);
      layCompletions(sqlite, people);
    });
    const worker = await startBenchWorker({ script, stateFolder, consumes: true });
    try {
      return table(people, await measure(worker, people));
    } finally {
      await worker.mf.dispose();
    }
  } finally {
    await rm(stateFolder, { recursive: true, force: true });
  }
}

/** Last season's: each matched its member in all five fields. */
function layCompletions(sqlite: DatabaseSync, people: number): void {
  const insert = sqlite.prepare(
    `insert into completion (id, association_id, source, external_id, course, course_title, completed_on, received_at, person_sealed,
      email_hash, birth_date_hash, last_name_hash, member_id, differs)
      values (?, 'bench', 'safesport-webhook', ?, 'core', 'SafeSport Trained', '2025-08-01', ?, 'x', ?, ?, ?, ?, '[]')`,
  );
  sqlite.exec('begin');
  for (let id = 0; id < people; id++) {
    insert.run(`c${id}`, `c${id}`, AT, `e${id}`, `b${id}`, `l${id}`, `m${id}`);
  }
  sqlite.exec('commit');
}

type Act = (turn: number) => Promise<void>;

async function measure(worker: BenchWorker, people: number): Promise<[string, number[]][]> {
  const { look, register, complete } = acts(worker, people);
  await look(0);
  const page = await repeat(look, PHASE_MS);
  const registering = await repeat(register, PHASE_MS);
  const completing = await repeat(complete, PHASE_MS);
  let done = false;
  const visitor = repeat(look, BUSY_PHASE_MS * 2, () => done);
  const [busyRegistering, busyCompleting] = await Promise.all([
    repeat(register, BUSY_PHASE_MS),
    repeat(complete, BUSY_PHASE_MS),
  ]);
  done = true;
  return [
    ['public page', page],
    ['registration', registering],
    ['completion, from the webhook to the dot', completing],
    ['public page, while people register and finish', await visitor],
    ['registration, while a visitor reloads the page', busyRegistering],
    ['completion, while a visitor reloads the page', busyCompleting],
  ];
}

/** One after the other until the time is over. */
async function repeat(act: Act, forMs: number, isDone = () => false): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + forMs;
  do {
    const began = performance.now();
    await act(times.length);
    times.push(performance.now() - began);
  } while (performance.now() < end && !isDone());
  return times;
}

function acts({ mf, url }: BenchWorker, people: number): Record<'look' | 'register' | 'complete', Act> {
  const signer = new Webhook(BENCH_SECRET);
  let turns = 0;
  const expectOk = async (answer: Response) => {
    const text = await answer.text();
    if (!answer.ok) throw new Error(`Answered ${answer.status}: ${text}`);
  };
  return {
    look: async () => expectOk(await fetch(new URL(`/v1/organizations/${LEAGUE}/summary`, url))),
    async register() {
      turns += 1;
      const identity = {
        firstName: 'Rosa',
        lastName: `New ${turns}`,
        birthDate: '1990-02-03',
        gender: 'female',
        email: `new${turns}@bench.example`,
      };
      const form = { role: 'head-coach', division: 'U10', team: 'Comets', identity, phone: '(909) 555-0143' };
      const body = JSON.stringify({ ...form, language: 'en', differentPerson: false, consent: true });
      const headers = { ...HEADERS, 'cf-connecting-ip': `10.${turns >> 16}.${(turns >> 8) & 255}.${turns & 255}` };
      await expectOk(
        await fetch(new URL(`/v1/organizations/${LEAGUE}/registrations`, url), { method: 'POST', headers, body }),
      );
    },
    async complete() {
      turns += 1;
      const id = `msg_${crypto.randomUUID()}`;
      const member = turns % people;
      const person = {
        firstName: FIRST_NAMES[member % FIRST_NAMES.length],
        lastName: `Person ${String(member).padStart(7, '0')}`,
        birthDate: '1980-01-01',
        gender: 'female',
        email: `m${member}@bench.example`,
      };
      const course = { code: 'core', title: 'SafeSport Trained' };
      const data = { completionId: id, organization: 'U.S. Soccer', course, completedOn: '2026-08-02', person };
      const at = new Date();
      const body = JSON.stringify({ type: 'training.completed', timestamp: at.toISOString(), data });
      const headers = {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': signer.sign(id, at, body),
      };
      await expectOk(await fetch(new URL('/v1/webhooks/safesport/bench', url), { method: 'POST', headers, body }));
      const db = await mf.getD1Database('DB');
      const status = db
        .prepare(
          "select status from inbox where association_id = 'bench' and source = 'safesport-webhook' and message_id = ?",
        )
        .bind(id);
      while ((await status.first<string>('status')) !== 'done') await wait(LOOK_EVERY_MS);
    },
  };
}

/** As people-with-standings.ts lays them. */
const FIRST_NAMES = ['Ana', 'Ben', 'Carla', 'Dmitri', 'Elena', 'Femi', 'Grace', 'Hugo', 'Iris', 'José', 'Keiko'];

function table(people: number, measured: [string, number[]][]): string {
  const at = (times: number[], share: number): string =>
    (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  return [
    `## A league of ${people.toLocaleString('en')} people`,
    '',
    'Milliseconds, one after the other. The page is counted at most once a minute, part by part.',
    '',
    '| | how often | p50 | p99 | longest |',
    '|---|---|---|---|---|',
    ...measured.map(
      ([name, times]) => `| ${name} | ${times.length} | ${at(times, 0.5)} | ${at(times, 0.99)} | ${at(times, 1)} |`,
    ),
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) console.log(await benchLarge(...process.argv.slice(2, 3).map(Number)));
