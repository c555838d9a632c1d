// Where each operation of contract/upload-endpoints.ts is done. Part of app.ts.
import type { uploadEndpoints } from '../contract/upload-endpoints.ts';
import { getSealingKey } from './routes/get-sealing-key.ts';
import { readCertificateFor } from './routes/read-certificate-for.ts';
import { readOwnCertificate } from './routes/read-own-certificate.ts';
import { uploadCertificateFor } from './routes/upload-certificate-for.ts';
import { uploadOwnCertificate } from './routes/upload-own-certificate.ts';
import { uploadSealed } from './routes/upload-sealed.ts';

export const uploadOperations = {
  getSealingKey,
  uploadSealed,
  readOwnCertificate,
  uploadOwnCertificate,
  readCertificateFor,
  uploadCertificateFor,
} satisfies Record<keyof typeof uploadEndpoints, unknown>;
