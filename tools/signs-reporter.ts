// A vitest reporter: tells whoever started vitest which test began and which ended, so that a run that stands still can be told from a long one.
import type { Reporter, TestCase } from 'vitest/node';
import type { Sign } from './watch-stage.ts';

const nameOf = ({ module, fullName }: TestCase): string => `${module.relativeModuleId} › ${fullName}`;
const send = (sign: Sign): void => void process.send?.(sign);

export default class SignsReporter implements Reporter {
  onTestCaseReady(test: TestCase): void {
    send({ began: nameOf(test) });
  }

  onTestCaseResult(test: TestCase): void {
    send({ ended: nameOf(test) });
  }
}
