import type { correctionsEndpoints } from '../../contract/corrections/endpoints.ts';
import { askForCorrection } from './ask-for-correction.ts';
import { decideCorrection } from './decide-correction.ts';
import { getCorrections } from './get-corrections.ts';

export const correctionsOperations = {
  askForCorrection,
  getCorrections,
  decideCorrection,
} satisfies Record<keyof typeof correctionsEndpoints, unknown>;
