// Reads the text of new certificates, off the request, and stores what it hints at. A broken or encrypted file is a hint
// too: nothing here decides.
import type { Hint } from '../../contract/certificates/certificate.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { getMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import { problemOf } from '../platform/problem-of.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import {
  type CertificateRow,
  claimReading,
  storeReading,
  uncountReading,
  unreadCertificates,
} from './certificates.store.ts';
import { CERTIFICATE_READS_MAX } from './limits.ts';
import { type PdfText, readText } from './read-text.ts';
import { readCertificate } from './rules/read-certificate.ts';

/** One at a time: a parsed PDF may take many times its size in memory. */
const CERTIFICATES_AT_ONCE = 5;

/** @returns true when more may be waiting. */
export async function readCertificates(ports: Ports, bucket: R2Bucket): Promise<boolean> {
  const rows = await unreadCertificates(ports.db, ports.now.toISOString(), CERTIFICATES_AT_ONCE);
  for (const row of rows) {
    // Counted before it is begun: a file that ends the run it is read in is not the first to be read for ever.
    const tries = await claimReading(ports, row.id);
    if (tries === null) continue;
    if (tries > CERTIFICATE_READS_MAX) await giveUp(ports, row);
    else await readOne(ports, bucket, row).catch((error: unknown) => putOff(ports, row, error));
  }
  return rows.length === CERTIFICATES_AT_ONCE;
}

/** Not the file's fault: what cannot be read is said in its text. It is read again once its claim ends, and this try does not count. */
async function putOff(ports: Ports, { id }: CertificateRow, error: unknown): Promise<void> {
  console.error(JSON.stringify({ at: 'read-certificates', id, problem: problemOf(error) }));
  await uncountReading(ports.db, id);
}

/** People look at it; the operator finds it in the log. */
async function giveUp(ports: Ports, row: CertificateRow): Promise<void> {
  console.error(JSON.stringify({ at: 'given-up', what: 'certificate-text', id: row.id, tries: CERTIFICATE_READS_MAX }));
  const reading = {
    hints: [...row.hints, 'broken' as const],
    hintedCompletedOn: null,
    hintedValidThrough: null,
    readAt: ports.now.toISOString(),
  };
  await storeReading(ports.db, row.id, reading);
}

async function readOne(ports: Ports, bucket: R2Bucket, row: CertificateRow): Promise<void> {
  const [member, association] = [
    await getMember(ports, row.memberId),
    await getOrganization(ports.db, row.associationId),
  ];
  const today = dayAt(ports.now, association?.policy.timeZone ?? 'UTC');
  const read = await textOf(bucket, row);
  const hints: Hint[] = [...row.hints];
  let [completedOn, validThrough]: (string | null)[] = [null, null];
  if ('problem' in read) hints.push(read.problem);
  else if (member) {
    const found = readCertificate(read.text, member.identity, today, association?.policy.validity[row.requirement]);
    hints.push(...found.hints);
    ({ completedOn, validThrough } = found);
  }
  await storeReading(ports.db, row.id, {
    hints: [...new Set(hints)],
    hintedCompletedOn: completedOn ?? null,
    hintedValidThrough: validThrough ?? null,
    readAt: ports.now.toISOString(),
  });
}

/** Only a PDF has a text; a picture, or a file that is gone, has none. */
async function textOf(bucket: R2Bucket, { type, storageKey }: CertificateRow): Promise<PdfText> {
  const object = type === 'application/pdf' ? await bucket.get(storageKey) : null;
  return object ? readText(new Uint8Array(await object.arrayBuffer())) : { text: '' };
}
