// A certificate as its member and its reviewers see it: never where it is stored, never its hash.
import type { Certificate } from '../../contract/certificates/certificate.ts';
import type { CertificateRow } from './certificates.store.ts';

export function showCertificate(row: CertificateRow): Certificate {
  const { id, requirement, fileName, type, sizeBytes, uploadedAt, uploadedBy, state, decidedAt, reason } = row;
  const { hints, hintedCompletedOn, hintedValidThrough } = row;
  const facts = { id, requirement, fileName, type, sizeBytes, uploadedAt, uploadedBy, state, decidedAt, reason };
  return { ...facts, hints, hintedCompletedOn, hintedValidThrough };
}
