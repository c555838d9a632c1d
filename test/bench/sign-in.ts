// Does the time of an answer say whether an address is known? Asking for a code and guessing one, for addresses on the books and for
// strangers', in turn, against the Worker in workerd. The background work of the known is waited for between rounds.
import { setTimeout as wait } from 'node:timers/promises';
import { type BenchWorker, prepareBench, startBenchWorker } from './start-bench-worker.ts';

const ADDRESSES = 120;
const WARM_UP = 20;
const PAUSE_MS = 20;
const HEADERS = { origin: 'http://bench.test', 'content-type': 'application/json' };

const known = (index: number): string => `known${index}@club.example`;
const stranger = (index: number): string => `other${index}@club.example`;

export async function benchSignIn(): Promise<string> {
  const worker = await startBenchWorker({ consumes: false });
  try {
    await prepareBench(worker);
    const db = await worker.mf.getD1Database('DB');
    const insert = db.prepare(
      "insert into administrator (email, organization_id, role, created_at) values (?, 'bench', 'registrar', ?)",
    );
    const at = new Date().toISOString();
    await db.batch(Array.from({ length: ADDRESSES }, (_, index) => insert.bind(known(index), at)));
    const asking = await inTurn(worker, '/v1/sign-in/code', (email) => ({ email }));
    const guessing = await inTurn(worker, '/v1/sign-in', (email) => ({ email, code: '000000' }));
    return table([
      ['asking for a code', asking],
      ['guessing a code', guessing],
    ]);
  } finally {
    await worker.mf.dispose();
  }
}

interface Compared {
  knownMs: number[];
  strangerMs: number[];
  /** Status and body with what differs by request taken out. */
  answers: Set<string>;
}

async function inTurn({ url }: BenchWorker, path: string, body: (email: string) => object): Promise<Compared> {
  const compared: Compared = { knownMs: [], strangerMs: [], answers: new Set() };
  const send = async (email: string): Promise<number> => {
    const began = performance.now();
    const answer = await fetch(new URL(path, url), {
      method: 'POST',
      headers: HEADERS,
      body: JSON.stringify(body(email)),
    });
    const text = await answer.text();
    const took = performance.now() - began;
    compared.answers.add(`${answer.status} ${text}`);
    await wait(PAUSE_MS);
    return took;
  };
  for (let index = 0; index < ADDRESSES; index++) {
    // Who goes first changes, so that neither always meets the other's work.
    const first = index % 2 === 0;
    const [one, two] = [
      await send(first ? known(index) : stranger(index)),
      await send(first ? stranger(index) : known(index)),
    ];
    if (index < WARM_UP) continue;
    compared.knownMs.push(first ? one : two);
    compared.strangerMs.push(first ? two : one);
  }
  return compared;
}

const at = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

function table(rows: [string, Compared][]): string {
  const line = ([name, { knownMs, strangerMs, answers }]: [string, Compared]): string => {
    const ratio = at(knownMs, 0.5) / at(strangerMs, 0.5);
    const say = (values: number[]): string => `${at(values, 0.5).toFixed(1)} / ${at(values, 0.95).toFixed(1)}`;
    return `| ${name} | ${say(knownMs)} | ${say(strangerMs)} | ${ratio.toFixed(2)} | ${answers.size} |`;
  };
  return [
    '## Does an answer say who is known?',
    '',
    `Milliseconds, p50 / p95, ${ADDRESSES - WARM_UP} addresses of each kind in turn.`,
    '',
    '| | on the books | a stranger’s | ratio of p50 | different answers |',
    '|---|---|---|---|---|',
    ...rows.map(line),
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) console.log(await benchSignIn());
