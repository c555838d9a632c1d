// An uploaded file becomes a certificate waiting for review: what its bytes are is found out here, whatever its name
// says. Bytes first, record second. Never approves anything.
import type { Certificate, CertificateType } from '../../contract/certificates/certificate.ts';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { KnownMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import { sha256 } from '../platform/seal.ts';
import { claimEarlierCompletions } from '../safesport/match-completion.ts';
import { recordEvent } from '../standings/record-event.ts';
import { type CertificateRow, insertCertificate, sameFile, usedByAnother } from './certificates.store.ts';
import { FILE_NAME_MAX_CHARACTERS } from './limits.ts';
import { showCertificate } from './show-certificate.ts';
import { refused, typeOfFile } from './type-of-file.ts';

export interface Upload {
  bytes: Uint8Array<ArrayBuffer>;
  /** As the browser named it, percent-encoded; only ever shown. */
  fileName: string;
  requirement: Requirement;
  member: KnownMember;
  /** The administrator who uploads on the member's behalf, or null for the member. */
  administratorEmail: string | null;
}

/** @throws Refused `file-refused` with the reason, before anything is stored. */
export async function acceptCertificate(ports: Ports, bucket: R2Bucket, upload: Upload): Promise<Certificate> {
  const { bytes, member, requirement, administratorEmail } = upload;
  const type = await typeOfFile(bytes);
  const { associationId, id: memberId } = member.row;
  const hash = await sha256(bytes);
  const before = await sameFile(ports.db, { associationId, memberId, requirement, sha256: hash });
  // Sent twice, by a nervous finger or an offline queue: the first one stands. Once refused, it is refused again.
  if (before?.state === 'submitted' || before?.state === 'approved') return showCertificate(before);
  if (before) throw refused('duplicate', 'This very file was reviewed and not accepted. Please choose another one.');

  const row = certificateRow(ports, upload, type, hash);
  if (await usedByAnother(ports.db, row)) row.hints = ['uploaded-for-another'];
  await bucket.put(row.storageKey, bytes, { httpMetadata: { contentType: type } });
  const recorded = await recordEvent(
    ports,
    {
      memberId,
      requirement,
      idempotencyKey: `upload/${requirement}/${memberId}/${hash}`,
      source: 'upload',
      actor: administratorEmail ?? 'member',
      occurredAt: row.uploadedAt,
      fact: { type: 'certificate-uploaded', certificateId: row.id },
    },
    ({ db }) => [insertCertificate(db, row)],
  );
  if (recorded === 'known') {
    // The same file arrived twice at the same moment; the other one's record is there now, these bytes are not needed.
    await bucket.delete(row.storageKey);
    const other = await sameFile(ports.db, { associationId, memberId, requirement, sha256: hash });
    if (other) return showCertificate(other);
  }
  await claimEarlierCompletions(ports, member);
  await ports.wake('certificate-text');
  return showCertificate(row);
}

function certificateRow(ports: Ports, upload: Upload, type: CertificateType, hash: string): CertificateRow {
  const { member, requirement, administratorEmail, bytes, fileName } = upload;
  return {
    id: crypto.randomUUID(),
    associationId: member.row.associationId,
    memberId: member.row.id,
    requirement,
    storageKey: `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll('-', ''),
    sha256: hash,
    fileName: cleanName(fileName),
    type,
    sizeBytes: bytes.length,
    uploadedAt: ports.now.toISOString(),
    uploadedBy: administratorEmail === null ? 'member' : 'administrator',
    uploadedByEmail: administratorEmail,
    state: 'submitted',
    decidedAt: null,
    decidedBy: null,
    reason: null,
    version: 1,
    hints: [],
    hintedCompletedOn: null,
    hintedValidThrough: null,
    readAttempts: 0,
    readClaimedUntil: null,
    readAt: null,
    assignedTo: null,
    erasedAt: null,
  };
}

/** Shown to people only: no control characters, no path, no direction overrides, not endless. */
function cleanName(encoded: string): string {
  let name = encoded;
  try {
    name = decodeURIComponent(encoded);
  } catch {
    // Not percent-encoded: it is shown as it came.
  }
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return (
    last
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(0, FILE_NAME_MAX_CHARACTERS) || 'certificate'
  );
}
