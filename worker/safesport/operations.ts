import type { safesportEndpoints } from '../../contract/safesport/endpoints.ts';
import { beginTraining } from './begin-training.ts';
import { findMembers } from './find-members.ts';
import { getAbsorb } from './get-absorb.ts';
import { getCompletions } from './get-completions.ts';
import { linkCompletion } from './link-completion.ts';
import { setAbsorb } from './set-absorb.ts';
import { setAsideCompletion } from './set-aside-completion.ts';
import { tryAbsorb } from './try-absorb.ts';
import { uploadCompletionReport } from './upload-completion-report.ts';

export const safesportOperations = {
  beginTraining,
  getCompletions,
  findMembers,
  linkCompletion,
  setAsideCompletion,
  getAbsorb,
  setAbsorb,
  tryAbsorb,
  uploadCompletionReport,
} satisfies Record<keyof typeof safesportEndpoints, unknown>;
