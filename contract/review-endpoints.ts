// The operations of reviewing certificates, and of details that a member calls wrong. Part of endpoints.ts.
import type { Corrections, DecideCorrection } from './correction.ts';
import { endpoint, type FileBytes } from './endpoint.ts';
import type { AssignReview, ReviewDecision, ReviewPage } from './review.ts';

export const reviewEndpoints = {
  /** Query: cursor. */
  getReviews: /* @__PURE__ */ endpoint<void, ReviewPage>('GET', '/v1/organizations/:organization/reviews'),
  getCertificateFile: /* @__PURE__ */ endpoint<void, FileBytes>(
    'GET',
    '/v1/organizations/:organization/certificates/:certificate/file',
  ),
  decideReview: /* @__PURE__ */ endpoint<ReviewDecision, void>(
    'POST',
    '/v1/organizations/:organization/certificates/:certificate/decision',
  ),
  assignReview: /* @__PURE__ */ endpoint<AssignReview, void>(
    'PUT',
    '/v1/organizations/:organization/certificates/:certificate/assignment',
  ),
  getCorrections: /* @__PURE__ */ endpoint<void, Corrections>('GET', '/v1/organizations/:organization/corrections'),
  decideCorrection: /* @__PURE__ */ endpoint<DecideCorrection, void>(
    'POST',
    '/v1/organizations/:organization/corrections/:correction/decision',
  ),
};
