// The recorded click on Begin: from then on completions for this member are listened for (requirement S4).
import * as z from 'zod/mini';
import { Requirement } from '../core/requirement.ts';

export const BeginTraining = z.object({ requirement: Requirement });
export type BeginTraining = z.infer<typeof BeginTraining>;

export const TrainingStart = z.object({
  /** A short number to quote to the help desk. */
  receipt: z.string(),
  startedAt: z.string(),
  /** The hand-off URL of DESIGN 5; open it once the receipt has been shown. */
  redirectTo: z.string(),
});
export type TrainingStart = z.infer<typeof TrainingStart>;
