// Reads the text of new certificates, off the request, and stores what it hints at. A broken or encrypted file is a hint
// too: nothing here decides.
import type { Hint } from '../contract/certificate.ts';
import { dayAt } from './domain/calendar.ts';
import { readCertificate } from './domain/read-certificate.ts';
import { CERTIFICATE_TEXT_MAX_CHARACTERS } from './limits.ts';
import type { Ports } from './ports.ts';
import { type CertificateRow, storeReading, unreadCertificates } from './store/certificates.ts';
import { getMember } from './store/members.ts';
import { getOrganization } from './store/organizations.ts';

/** One at a time: a parsed PDF may take many times its size in memory. */
const CERTIFICATES_AT_ONCE = 5;

/** @returns true when more may be waiting. */
export async function readCertificates(ports: Ports, bucket: R2Bucket): Promise<boolean> {
  const rows = await unreadCertificates(ports.db, CERTIFICATES_AT_ONCE);
  for (const row of rows) await readOne(ports, bucket, row);
  return rows.length === CERTIFICATES_AT_ONCE;
}

async function readOne(ports: Ports, bucket: R2Bucket, row: CertificateRow): Promise<void> {
  const [member, association] = [
    await getMember(ports, row.memberId),
    await getOrganization(ports.db, row.associationId),
  ];
  const text = row.type === 'application/pdf' ? await textOf(bucket, row.storageKey) : '';
  const today = dayAt(ports.now, association?.policy.timeZone ?? 'UTC');
  const read = member ? readCertificate(text, member.identity, today) : { hints: [], completedOn: null };
  const hints: Hint[] = [...new Set([...row.hints, ...read.hints])];
  await storeReading(ports.db, row.id, { hints, hintedCompletedOn: read.completedOn, readAt: ports.now.toISOString() });
}

/** The file's text, or none when it cannot be read. */
async function textOf(bucket: R2Bucket, storageKey: string): Promise<string> {
  const object = await bucket.get(storageKey);
  if (!object) return '';
  try {
    const { extractText, getDocumentProxy } = await import('unpdf');
    const pdf = await getDocumentProxy(new Uint8Array(await object.arrayBuffer()));
    const { text } = await extractText(pdf, { mergePages: true });
    return text.slice(0, CERTIFICATE_TEXT_MAX_CHARACTERS);
  } catch (error) {
    console.warn(JSON.stringify({ at: 'read-certificates', problem: error instanceof Error ? error.name : 'unknown' }));
    return '';
  }
}
