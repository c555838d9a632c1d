// `npm test`: every check there is, stage by stage, and one plain line at the end. `npm test -- unit worker` runs only those stages. It always
// ends: a stage in which nothing happens any more is ended and named.
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './ensure-browsers.ts';
import { runElementTests } from './run-element-tests.ts';
import { runVitestProject } from './run-vitest-project.ts';
import { runWatched } from './run-watched.ts';
import { scratchFolder } from './scratch-folder.ts';
import { oneFailed, onePassed, sum, type Tally } from './tally.ts';
import { watchMemory } from './watch-memory.ts';
import { type Sign, watchStage } from './watch-stage.ts';

type Watch = (sign: Sign) => void;

interface Stage {
  /** Without a sign of life for this long it hangs: longer than any test or hook of it may take, on a busy machine too. */
  quietMinutes: number;
  run: (watch: Watch) => Promise<Tally>;
}

const command =
  (program: string, ...args: string[]) =>
  async (watch: Watch): Promise<Tally> =>
    (await runWatched(program, args, watch)) === 0 ? onePassed : oneFailed(`${args[0] ?? program}: see above`);

const vitest = (project: string) => (watch: Watch) => runVitestProject(project, scratchFolder(), watch);

const STAGES: Record<string, Stage> = {
  build: { quietMinutes: 10, run: command(process.execPath, 'tools/build.ts') },
  types: { quietMinutes: 10, run: command('tsc', '-b') },
  lint: { quietMinutes: 5, run: command('biome', 'check', '.') },
  unit: { quietMinutes: 5, run: vitest('unit') },
  worker: { quietMinutes: 5, run: vitest('worker') },
  elements: {
    quietMinutes: 5,
    run: async (watch) => runElementTests((await ensureBrowsers()).chromium, watch),
  },
  browser: {
    quietMinutes: 10,
    run: async (watch) => {
      const { chromium, firefox } = await ensureBrowsers();
      const env = { ...scratchFolder(), CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox };
      return runVitestProject('browser', env, watch);
    },
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
  const times: string[] = [];
  for (const name of new Set(stages)) {
    const stage = STAGES[name];
    if (!stage) continue;
    console.log(`\n── ${name} ──`);
    const began = performance.now();
    const widest = watchMemory();
    const tally = watchStage(name, stage.quietMinutes * 60_000, stage.run);
    tallies.push(await tally.catch((error: Error) => oneFailed(`${name}: ${error.message}`)));
    const gigabytes = widest();
    const memory = gigabytes === null ? '' : ` and ${gigabytes.toFixed(1)} GB`;
    times.push(`${name} ${Math.round((performance.now() - began) / 1000)} s${memory}`);
  }

  const { passed, failed, failures } = sum(tallies);
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\nTime and memory: ${times.join(', ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
// A test runner that left a handle open must not keep the command from ending.
process.exit();
