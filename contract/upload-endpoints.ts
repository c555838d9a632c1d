// The operations of uploading: looking at a file, sending it, and sending one that waited sealed on a device. Part of endpoints.ts.
import type { Certificate } from './certificate.ts';
import type { CertificateReading } from './certificate-reading.ts';
import { endpoint, type FileBytes } from './endpoint.ts';
import type { SealingKey } from './sealed-upload.ts';

export const uploadEndpoints = {
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
