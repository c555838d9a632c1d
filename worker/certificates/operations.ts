import type { certificatesEndpoints } from '../../contract/certificates/endpoints.ts';
import { assignReview } from './assign-review.ts';
import { decideReview } from './decide-review.ts';
import { getCertificateFile } from './get-certificate-file.ts';
import { getReviews } from './get-reviews.ts';
import { getSealingKey } from './get-sealing-key.ts';
import { readCertificateFor } from './read-certificate-for.ts';
import { readOwnCertificate } from './read-own-certificate.ts';
import { reopenReview } from './reopen-review.ts';
import { uploadCertificateFor } from './upload-certificate-for.ts';
import { uploadOwnCertificate } from './upload-own-certificate.ts';
import { uploadSealed } from './upload-sealed.ts';

export const certificatesOperations = {
  getReviews,
  getCertificateFile,
  decideReview,
  reopenReview,
  assignReview,
  getSealingKey,
  uploadSealed,
  readOwnCertificate,
  uploadOwnCertificate,
  readCertificateFor,
  uploadCertificateFor,
} satisfies Record<keyof typeof certificatesEndpoints, unknown>;
