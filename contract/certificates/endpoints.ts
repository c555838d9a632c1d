import { endpoint, type FileBytes } from '../core/endpoint.ts';
import type { Certificate } from './certificate.ts';
import type { CertificateReading } from './certificate-reading.ts';
import type { AssignReview, ReopenReview, ReviewDecision, ReviewPage, ReviewReopened } from './review.ts';
import type { SealingKey } from './sealed-upload.ts';

export const certificatesEndpoints = {
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
  // Anyone
  getSealingKey: /* @__PURE__ */ endpoint<void, SealingKey>('GET', '/v1/sealing-key'),
  /** Who sends is inside; a newer token of the same person may stand in the header. Header: Idempotency-Key. */
  uploadSealed: /* @__PURE__ */ endpoint<FileBytes, Certificate>('POST', '/v1/sealed-uploads'),
  // The owner of a personal link
  /** Nothing is stored. Query: requirement, sha256 of the file. The body may be empty where there is no text to read. */
  readOwnCertificate: /* @__PURE__ */ endpoint<FileBytes, CertificateReading>('POST', '/v1/me/certificate-readings'),
  /** Headers: Content-Type, and X-File-Name percent-encoded. Query: requirement. */
  uploadOwnCertificate: /* @__PURE__ */ endpoint<FileBytes, Certificate>('POST', '/v1/me/certificates'),
  // A signed-in administrator
  readCertificateFor: /* @__PURE__ */ endpoint<FileBytes, CertificateReading>(
    'POST',
    '/v1/organizations/:organization/people/:member/certificate-readings',
  ),
  uploadCertificateFor: /* @__PURE__ */ endpoint<FileBytes, Certificate>(
    'POST',
    '/v1/organizations/:organization/people/:member/certificates',
  ),
};
