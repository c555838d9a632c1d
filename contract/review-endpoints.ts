// The operations of reviewing certificates, and of details that a member calls wrong. Part of endpoints.ts.
import type { Corrections, DecideCorrection } from './correction.ts';
import { endpoint, type FileBytes } from './endpoint.ts';
import type { AssignReview, ReopenReview, ReviewDecision, ReviewPage, ReviewReopened } from './review.ts';

export const reviewEndpoints = {
  /** Query: cursor; `decided=yes` for those that are decided; `certificate` for one alone, whether it waits or is decided. */
  getReviews: /* @__PURE__ */ endpoint<void, ReviewPage>('GET', '/v1/organizations/:organization/reviews'),
  getCertificateFile: /* @__PURE__ */ endpoint<void, FileBytes>(
    'GET',
    '/v1/organizations/:organization/certificates/:certificate/file',
  ),
  decideReview: /* @__PURE__ */ endpoint<ReviewDecision, void>(
    'POST',
    '/v1/organizations/:organization/certificates/:certificate/decision',
  ),
  /** Takes a decision back: the certificate waits again, and a mail that has not left is not sent. 409 when it was decided anew since. */
  reopenReview: /* @__PURE__ */ endpoint<ReopenReview, ReviewReopened>(
    'POST',
    '/v1/organizations/:organization/certificates/:certificate/reopening',
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
