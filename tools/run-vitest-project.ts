// Runs one vitest project in this terminal and counts its tests from vitest's own JSON report.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import { honest, NOTHING, type Tally } from './tally.ts';

/** The part of the report that is read. Source: vitest, "JSON reporter". */
interface Report {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

export async function runVitestProject(project: string, env: NodeJS.ProcessEnv): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'touchline-report-'));
  try {
    const file = join(folder, 'report.json');
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await runCommand('vitest', args, env);
    const report = await readFile(file, 'utf8').catch(() => null);
    return honest(project, report === null ? NOTHING : count(JSON.parse(report) as Report), code !== 0);
  } finally {
    await rm(folder, { recursive: true });
  }
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
