// One member's copy of everything that is kept about them, as a ZIP to keep: the data as JSON, the certificates as they were uploaded.
// Files pass through piece by piece. The name of the archive and its headers say nothing about the person.

import { reportsOf } from '../background-checks/background-reports.store.ts';
import type { CertificateRow } from '../certificates/certificates.store.ts';
import { mailRecipient } from '../mail/mail-recipient.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { type KnownMember, sortNameOf } from '../people/members.store.ts';
import { Refused } from '../platform/errors.ts';
import type { Ports } from '../platform/ports.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { ledgerOf } from '../standings/ledger.store.ts';
import { type KeptRows, readKept } from './export.store.ts';
import { exportParts } from './export-parts.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { knownPerson } from './known-person.ts';
import { type ArchiveEntry, writeArchive } from './write-archive.ts';

export async function answerExport(
  ports: Ports,
  bucket: R2Bucket,
  member: KnownMember,
  forAssociation: boolean,
): Promise<Response> {
  const association = await getOrganization(ports.db, member.row.associationId);
  if (!association) throw new Refused('not-found');
  const who = await knownPerson(ports, member);
  const { associationId, identities } = who;
  const invitedAs = {
    associationId,
    emails: [...new Set(identities.map(({ email }) => email))],
    sortNames: [...new Set(identities.map(sortNameOf))],
  };
  const recipients = await recipientsOf(ports, who);
  const [rows, ledger] = await Promise.all([
    readKept(ports.db, who.memberIds, recipients, invitedAs),
    ledgerOf(ports.db, member.row.id),
  ]);
  const files = fileNames(rows.certificates);
  const reports = forAssociation ? await reportsAbout(ports, rows) : [];
  const data = await exportParts(ports, { member, who, association, rows, ledger, reports, files, forAssociation });
  const words = EXPORT_WORDS[member.row.language](association.row.name, forAssociation);
  const text = new TextEncoder();
  async function* entries(): AsyncGenerator<ArchiveEntry> {
    yield { name: 'read-me.txt', changedAt: ports.now, body: [text.encode(words)] };
    yield { name: 'data.json', changedAt: ports.now, body: [text.encode(`${JSON.stringify(data, null, 2)}\n`)] };
    for (const { id, storageKey, uploadedAt } of rows.certificates) {
      const name = files.get(id);
      const object = name === undefined ? null : await bucket.get(storageKey);
      // Erased by the association's retention between the reading and now: the rest is handed over all the same.
      if (name && object) yield { name, changedAt: new Date(uploadedAt), body: object.body };
    }
  }
  return new Response(writeArchive(entries()), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="touchline-${dayAt(ports.now, association.policy.timeZone)}.zip"`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}

/** What the uploader called a file stands in the data; inside the archive it has a name that no unpacker can trip over. */
const fileNames = (certificates: readonly CertificateRow[]): Map<string, string> =>
  new Map(
    certificates
      .filter(({ erasedAt }) => erasedAt === null)
      .map(({ id, requirement, type }, at) => [id, `certificates/${at + 1}-${requirement}.${type.split('/')[1]}`]),
  );

async function recipientsOf(ports: Ports, who: { associationId: string; identities: readonly { email: string }[] }) {
  const emails = [...new Set(who.identities.map(({ email }) => email))];
  return Promise.all(emails.map((email) => mailRecipient(ports, who.associationId, email)));
}

/** Only of candidates who are this person for certain. */
async function reportsAbout({ db }: Ports, { completions }: KeptRows) {
  const candidates = completions.filter(
    ({ source, differs, resolution }) =>
      source === 'checkr-webhook' && (resolution === 'linked' || (resolution === null && differs?.length === 0)),
  );
  return (await Promise.all(candidates.map((row) => reportsOf(db, row.associationId, row.externalId)))).flat();
}
