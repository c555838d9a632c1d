// The report of everyone's certificates for 100,000 officials, through the Worker in workerd: how long it takes, when the first
// line comes, and how much memory workerd takes for it, beside the size of the file. Rows are laid by SQLite itself, before.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keysFrom } from '../../worker/platform/seal.ts';
import { peopleWithLicenses } from '../storm/people-with-licenses.ts';
import { bundleWorker } from './bundle-worker.ts';
import { HEADERS, layRows, signIn } from './laid-worker.ts';
import { BENCH_KEY, type BenchWorker, startBenchWorker } from './start-bench-worker.ts';

const ASSIGNOR = 'assignor@x.example';
const FIRST_DAY = '2027-10-15';
const DAYS = 400;
const LOOK_EVERY_MS = 50;
const MIB = 1024 * 1024;

export async function benchReport(people = 100_000): Promise<string> {
  const stateFolder = await mkdtemp(join(tmpdir(), 'touchline-report-'));
  try {
    const script = await bundleWorker(join(import.meta.dirname, '../../worker/index.ts'));
    await layRows(stateFolder, script, async (sqlite) => {
      await peopleWithLicenses({ sqlite }, await keysFrom(BENCH_KEY), people, FIRST_DAY, DAYS);
    });
    const worker = await startBenchWorker({ script, stateFolder, consumes: false });
    try {
      const token = await signIn(worker, ASSIGNOR);
      return table(people, await download(worker, token));
    } finally {
      await worker.mf.dispose();
    }
  } finally {
    await rm(stateFolder, { recursive: true, force: true });
  }
}

interface Downloaded {
  lines: number;
  bytes: number;
  firstMs: number;
  allMs: number;
  memoryBefore: number;
  memoryMost: number;
}

async function download({ url }: BenchWorker, token: string): Promise<Downloaded> {
  const workerd = await workerdOf(process.pid);
  const memoryBefore = await memoryOf(workerd);
  let memoryMost = memoryBefore;
  const looking = setInterval(async () => {
    memoryMost = Math.max(memoryMost, await memoryOf(workerd));
  }, LOOK_EVERY_MS);
  const began = performance.now();
  const answer = await fetch(new URL('/v1/organizations/club/ussf-report', url), {
    headers: { ...HEADERS, authorization: `Bearer ${token}` },
  });
  if (!answer.ok || !answer.body) throw new Error(`The report answers ${answer.status}`);
  let [bytes, lines, firstMs] = [0, 0, 0];
  for await (const part of answer.body) {
    firstMs ||= performance.now() - began;
    bytes += part.length;
    for (const byte of part) if (byte === 10) lines++;
  }
  clearInterval(looking);
  return { lines, bytes, firstMs, allMs: performance.now() - began, memoryBefore, memoryMost };
}

/** The process that was started by this one and runs the Worker. */
async function workerdOf(parent: number): Promise<number> {
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    const [, command = '', above = ''] = /\((.*)\) \S (\d+)/.exec(stat) ?? [];
    if (command.startsWith('workerd') && Number(above) === parent) return Number(name);
  }
  throw new Error('workerd is not running');
}

async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

function table(people: number, got: Downloaded): string {
  const say = (value: number, digits = 0): string =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return [
    '## The report of everyone’s certificates',
    '',
    'Streamed from workerd, a page of the database at a time; every official holds one certificate.',
    '',
    '| | |',
    '|---|---|',
    `| officials | ${say(people)} |`,
    `| lines, the heading with them | ${say(got.lines)} |`,
    `| MB | ${say(got.bytes / MIB, 1)} |`,
    `| first part after, ms | ${say(got.firstMs)} |`,
    `| all of it after, s | ${say(got.allMs / 1000, 1)} |`,
    `| workerd before, MB | ${say(got.memoryBefore / MIB)} |`,
    `| workerd at most, MB | ${say(got.memoryMost / MIB)} |`,
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) console.log(await benchReport(...process.argv.slice(2, 3).map(Number)));
