// `npm test`: every check there is, stage by stage, and one plain line at the end. `npm test -- unit worker` runs only those stages.
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './ensure-browsers.ts';
import { runCommand } from './run-command.ts';
import { runElementTests } from './run-element-tests.ts';
import { runVitestProject } from './run-vitest-project.ts';
import { oneFailed, onePassed, sum, type Tally } from './tally.ts';

const command = async (what: string, program: string, ...args: string[]): Promise<Tally> =>
  (await runCommand(program, args)) === 0 ? onePassed : oneFailed(`${what}: see above`);

const vitest = async (project: string): Promise<Tally> => runVitestProject(project, {});

const STAGES: Record<string, () => Promise<Tally>> = {
  build: () => command('build', process.execPath, 'tools/build.ts'),
  types: () => command('types', 'tsc', '-b'),
  lint: () => command('lint', 'biome', 'check', '.'),
  unit: () => vitest('unit'),
  worker: () => vitest('worker'),
  elements: async () => runElementTests((await ensureBrowsers()).chromium),
  browser: async () => {
    const { chromium, firefox } = await ensureBrowsers();
    return runVitestProject('browser', { CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox });
  },
};

/** Real browsers are given what was just built. */
const NEEDS_BUILD = ['worker', 'browser'];

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.filter((name) => !STAGES[name]);
  if (unknown.length > 0) {
    console.error(`There is no stage ${unknown.join(', ')}. Stages: ${Object.keys(STAGES).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const asked = positionals.length > 0 ? positionals : Object.keys(STAGES);
  const stages = asked.some((name) => NEEDS_BUILD.includes(name)) ? ['build', ...asked] : asked;

  const tallies: Tally[] = [];
  for (const name of new Set(stages)) {
    console.log(`\n── ${name} ──`);
    const tally = await STAGES[name]?.().catch((error: Error) => oneFailed(`${name}: ${error.message}`));
    if (tally) tallies.push(tally);
  }

  const { passed, failed, failures } = sum(tallies);
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
// A test runner that left a handle open must not keep the command from ending.
process.exit();
