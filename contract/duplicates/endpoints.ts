import { endpoint } from '../core/endpoint.ts';
import type { DismissPair, Duplicates, Merge, MergeMembers, Merges } from './duplicates.ts';

export const duplicatesEndpoints = {
  // Registrars
  /** Query: cursor. */
  getDuplicates: /* @__PURE__ */ endpoint<void, Duplicates>('GET', '/v1/organizations/:organization/duplicates'),
  mergeMembers: /* @__PURE__ */ endpoint<MergeMembers, Merge>('POST', '/v1/organizations/:organization/merges'),
  getMerges: /* @__PURE__ */ endpoint<void, Merges>('GET', '/v1/organizations/:organization/merges'),
  undoMerge: /* @__PURE__ */ endpoint<void, void>('POST', '/v1/organizations/:organization/merges/:merge/undo'),
  dismissPair: /* @__PURE__ */ endpoint<DismissPair, void>('POST', '/v1/organizations/:organization/dismissals'),
  recallDismissal: /* @__PURE__ */ endpoint<void, void>(
    'DELETE',
    '/v1/organizations/:organization/dismissals/:dismissal',
  ),
};
