// A vitest reporter: writes down the errors that belong to no test, which vitest's own JSON report leaves out though they fail the run.
import { writeFileSync } from 'node:fs';
import type { Reporter } from 'vitest/node';

/** Environment variable with the file to write: a JSON list of `ErrorName: message`. */
export const STRAY_ERRORS_FILE = 'STRAY_ERRORS_FILE';

export default class StrayErrorsReporter implements Reporter {
  onTestRunEnd(...[, errors]: Parameters<NonNullable<Reporter['onTestRunEnd']>>): void {
    const file = process.env[STRAY_ERRORS_FILE];
    if (file) writeFileSync(file, JSON.stringify(errors.map(({ name, message }) => `${name}: ${message}`)));
  }
}
