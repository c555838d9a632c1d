import type { duplicatesEndpoints } from '../../contract/duplicates/endpoints.ts';
import { dismissPair } from './dismiss-pair.ts';
import { getDuplicates } from './get-duplicates.ts';
import { getMerges } from './get-merges.ts';
import { mergeMembers } from './merge-members.ts';
import { recallDismissal } from './recall-dismissal.ts';
import { undoMerge } from './undo-merge.ts';

export const duplicatesOperations = {
  getDuplicates,
  mergeMembers,
  getMerges,
  undoMerge,
  dismissPair,
  recallDismissal,
} satisfies Record<keyof typeof duplicatesEndpoints, unknown>;
