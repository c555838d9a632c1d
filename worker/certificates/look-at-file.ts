// Looks at a file before it is sent for good: what it seems to say, and whether it was used for somebody else. Stores nothing, decides
// nothing, and never tells who the somebody is.
import type { CertificateReading } from '../../contract/certificates/certificate-reading.ts';
import type { Requirement } from '../../contract/core/requirement.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import type { KnownMember } from '../people/members.store.ts';
import { Refused } from '../platform/errors.ts';
import { countTry, forgetTries } from '../platform/http/guess-counter.store.ts';
import type { Ports } from '../platform/ports.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { sha256 } from '../platform/seal.ts';
import { usedByAnother } from './certificates.store.ts';
import { READINGS_BROKEN_OFF_MAX } from './limits.ts';
import { readText } from './read-text.ts';
import { readCertificate } from './rules/read-certificate.ts';

export interface LookedAt {
  /** Empty for a picture: a program cannot read it. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Of the whole file, as the device says; believed only where there are no bytes. */
  sha256: string | undefined;
  requirement: Requirement;
  member: KnownMember;
  /** Who waits for the answer. */
  asker: string;
}

const DAY_MINUTES = 24 * 60;
const HASH = /^[0-9a-f]{64}$/;
const NOTHING = { name: null, course: null, completedOn: null, validThrough: null };

export async function lookAtFile(ports: Ports, file: LookedAt): Promise<CertificateReading> {
  const { bytes } = file;
  if (bytes.length === 0 && !HASH.test(file.sha256 ?? '')) {
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'sha256', message: '64 lower-case hex digits' }] });
  }
  const hash = bytes.length > 0 ? await sha256(bytes) : (file.sha256 ?? '');
  const { associationId, id: memberId } = file.member.row;
  const used = await usedByAnother(ports.db, { associationId, memberId, sha256: hash });
  const reading = await read(ports, file);
  return used ? { ...reading, hints: [...reading.hints, 'uploaded-for-another'] } : reading;
}

async function read(ports: Ports, { bytes, member, requirement, asker }: LookedAt): Promise<CertificateReading> {
  // Counted before, and taken back after: a file that ends the request it is read in leaves its try behind. Those who have left too many are
  // told what is told of a picture, and may send the file all the same.
  const tries = `reading-broke-off/${asker}`;
  if (bytes.length === 0 || (await countTry(ports, tries, DAY_MINUTES)) > READINGS_BROKEN_OFF_MAX) {
    return { hints: ['no-text'], ...NOTHING };
  }
  const text = await readText(bytes);
  await forgetTries(ports, tries);
  if ('problem' in text) return { hints: [text.problem], ...NOTHING };
  const association = await getOrganization(ports.db, member.row.associationId);
  const today = dayAt(ports.now, association?.policy.timeZone ?? 'UTC');
  return readCertificate(text.text, member.identity, today, association?.policy.validity[requirement]);
}
