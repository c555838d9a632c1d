// Runs one vitest project in this terminal and counts its tests from vitest's own JSON report.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runWatched } from './run-watched.ts';
import { STRAY_ERRORS_FILE } from './stray-errors-reporter.ts';
import { honest, NOTHING, oneFailed, sum, type Tally } from './tally.ts';
import type { Sign } from './watch-stage.ts';

const own = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const REPORTERS = ['default', 'json', own('stray-errors-reporter.ts'), own('signs-reporter.ts')];

/** The part of the report that is read. Source: vitest, "JSON reporter". */
interface Report {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

export async function runVitestProject(
  project: string,
  env: NodeJS.ProcessEnv,
  watch: (sign: Sign) => void,
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'touchline-report-'));
  try {
    const [file, strayFile] = [join(folder, 'report.json'), join(folder, 'stray.json')];
    const reporters = REPORTERS.map((reporter) => `--reporter=${reporter}`);
    const args = ['run', '--project', project, ...reporters, `--outputFile.json=${file}`];
    const code = await runWatched('vitest', args, watch, { ...env, [STRAY_ERRORS_FILE]: strayFile });
    const report = await readJson<Report>(file);
    const strays = (await readJson<string[]>(strayFile)) ?? [];
    const tests = sum([report ? count(report) : NOTHING, ...strays.map((stray) => oneFailed(`${project}: ${stray}`))]);
    return honest(project, tests, code !== 0);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Null where the runner died before it wrote. */
async function readJson<T>(file: string): Promise<T | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
}

function count({ testResults }: Report): Tally {
  const tests = testResults.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })));
  const bad = tests.filter((test) => test.status !== 'passed');
  const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(failed));
  return {
    passed: tests.length - bad.length,
    failed: bad.length + broken.length,
    failures: [
      ...bad.map((test) => `${short(test.file)} › ${test.fullName} (${test.status})`),
      ...broken.map((file) => `${short(file.name)} › ${file.message?.split('\n')[0] || 'the file itself failed'}`),
    ],
  };
}

const failed = ({ status }: { status: string }): boolean => status === 'failed';
const short = (file: string): string => file.slice(Math.max(0, file.lastIndexOf('/test/') + 1));
