// How many tests passed and failed, and the names of what failed. A skipped test counts as failed: no test is skipped here.
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** One line each, for the end of the run. */
  readonly failures: readonly string[];
}

export const NOTHING: Tally = { passed: 0, failed: 0, failures: [] };

export const onePassed: Tally = { passed: 1, failed: 0, failures: [] };

export const oneFailed = (why: string): Tally => ({ passed: 0, failed: 1, failures: [why] });

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
    failures: tallies.flatMap((tally) => tally.failures),
  };
}

/** A stage that tested nothing, or crashed without naming a test, has failed all the same. */
export function honest(stage: string, tally: Tally, crashed: boolean): Tally {
  if (tally.passed + tally.failed === 0) return oneFailed(`${stage}: ran no test`);
  if (crashed && tally.failed === 0) return sum([tally, oneFailed(`${stage}: crashed, see above`)]);
  return tally;
}
