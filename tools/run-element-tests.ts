// Runs the elements' tests in real Chromium with @web/test-runner and counts them from its sessions.
import { startTestRunner, type TestRunnerConfig, type TestSuiteResult } from '@web/test-runner';
import { honest, NOTHING, oneFailed, sum, type Tally } from './tally.ts';
import type { Sign } from './watch-stage.ts';

/** The names of the audits, as web-test-runner.config.ts looks for them. */
const AUDIT = /accessible/;
/** As web-test-runner.config.ts has them; the first runs everything. */
const LOOKS = ['light', 'dark', 'forced-colors'] as const;

export async function runElementTests(chromium: string, watch: (sign: Sign) => void): Promise<Tally> {
  // Where @web/test-runner looks for the browser.
  process.env.CHROME_PATH = chromium;
  const { configIn } = await import('../web-test-runner.config.ts');
  const tallies: Tally[] = [];
  for (const look of LOOKS) tallies.push(await runIn(configIn(look), look, watch));
  return sum(tallies);
}

async function runIn(config: TestRunnerConfig, look: string, watch: (sign: Sign) => void): Promise<Tally> {
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  if (!runner) return oneFailed(`elements, ${look}: the test runner did not start`);
  runner.sessions.on('session-status-updated', ({ testFile = '', status }) => {
    if (status !== 'SCHEDULED') watch(status === 'FINISHED' ? { ended: testFile } : { began: testFile });
  });
  const passed = await new Promise<boolean>((resolve) => {
    runner.on('finished', resolve);
    runner.on('stopped', resolve);
  });
  const tallies = [...runner.sessions.all()].map((session) => {
    const file = `${session.testFile?.replace(process.cwd(), '') ?? 'elements'} (${look})`;
    const tally = session.testResults ? count(session.testResults, file, look === LOOKS[0] ? /./ : AUDIT) : sum([]);
    // Beside the first look only audits run; a file without one has nothing to say.
    if (look !== LOOKS[0] && session.errors.length === 0 && tally.passed + tally.failed === 0) return NOTHING;
    const crashed = session.errors.length > 0 || (look === LOOKS[0] && session.passed === false);
    return honest(file, tally, crashed);
  });
  await runner.stop();
  return honest(`elements, ${look}`, sum(tallies), look === LOOKS[0] && !passed);
}

/** @param ran names of the tests that were asked for; the rest did not run. */
function count(suite: TestSuiteResult, path: string, ran: RegExp): Tally {
  const here = suite.name ? `${path} › ${suite.name}` : path;
  const asked = suite.tests.filter(({ name }) => ran.test(name));
  const bad = asked.filter((test) => !test.passed);
  return sum([
    {
      passed: asked.length - bad.length,
      failed: bad.length,
      failures: bad.map((test) => `${here} › ${test.name}${test.skipped ? ' (skipped)' : ''}`),
    },
    ...suite.suites.map((inner) => count(inner, here, ran)),
  ]);
}
