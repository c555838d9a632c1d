// Runs the elements' tests in real Chromium with @web/test-runner and counts them from its sessions.
import { startTestRunner, type TestSuiteResult } from '@web/test-runner';
import { honest, NOTHING, oneFailed, sum, type Tally } from './tally.ts';
import type { Sign } from './watch-stage.ts';

export async function runElementTests(chromium: string, watch: (sign: Sign) => void): Promise<Tally> {
  // Where @web/test-runner looks for the browser.
  process.env.CHROME_PATH = chromium;
  const { default: config } = await import('../web-test-runner.config.ts');
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  if (!runner) return oneFailed(`elements: the test runner did not start`);
  runner.sessions.on('session-status-updated', ({ testFile = '', status }) => {
    if (status !== 'SCHEDULED') watch(status === 'FINISHED' ? { ended: testFile } : { began: testFile });
  });
  const passed = await new Promise<boolean>((resolve) => {
    runner.on('finished', resolve);
    runner.on('stopped', resolve);
  });
  const tallies = [...runner.sessions.all()].map((session) => {
    const file = session.testFile?.replace(process.cwd(), '') ?? 'elements';
    const tally = session.testResults ? count(session.testResults, file) : NOTHING;
    return honest(file, tally, session.errors.length > 0 || session.passed === false);
  });
  await runner.stop();
  return honest('elements', sum(tallies), !passed);
}

function count(suite: TestSuiteResult, path: string): Tally {
  const here = suite.name ? `${path} › ${suite.name}` : path;
  const bad = suite.tests.filter((test) => !test.passed);
  return sum([
    {
      passed: suite.tests.length - bad.length,
      failed: bad.length,
      failures: bad.map((test) => `${here} › ${test.name}${test.skipped ? ' (skipped)' : ''}`),
    },
    ...suite.suites.map((inner) => count(inner, here)),
  ]);
}
