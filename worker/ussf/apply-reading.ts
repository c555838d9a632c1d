// A reading of somebody's licences, held against what is on file: licences, history and notices land in one batch, after
// the standings they speak to (record-event.ts). The same reading again changes nothing.
import type { Source } from '../../contract/core/source.ts';
import { uncheckOf } from '../games/assignments.store.ts';
import type { AssociationPolicy } from '../organizations/rules/policy.ts';
import type { KnownMember } from '../people/members.store.ts';
import { RECORD_RETRIES_MAX } from '../platform/limits.ts';
import type { Ports } from '../platform/ports.ts';
import { type Day, dayAt } from '../platform/rules/calendar.ts';
import { requirementOf } from '../requirements/rules/certified-requirement.ts';
import { isUniqueViolation, recordEvent } from '../standings/record-event.ts';
import {
  type CertificationRow,
  certificationsOf,
  countMissing,
  countReading,
  insertChange,
  putCertification,
} from './certifications.store.ts';
import { type Matter, NoticeBook } from './post-notices.ts';
import { diffCertifications, isTooMuchMissing, type LicenseChange } from './rules/diff-certifications.ts';
import { expiryNoticeOn, nextNoticeDay, noticeOfChange } from './rules/expiry-notice.ts';
import { licenseOf } from './rules/ussf-catalogue.ts';
import { insertNotice } from './ussf-notices.store.ts';
import { getOfficial } from './ussf-officials.store.ts';
import type { ReadLicense } from './ussf-source.ts';

export interface Reading {
  member: KnownMember;
  policy: AssociationPolicy;
  licenses: ReadLicense[];
  source: Extract<Source, 'ussf-lookup' | 'ussf-webhook'>;
  /** An office looks at this person: what is missing for hours is revoked, however much is missing of others. */
  byHand?: boolean;
}

/** @returns what changed; nothing when the member is not on the list of officials any more. */
export async function applyReading(ports: Ports, reading: Reading): Promise<LicenseChange[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await applyOnce(ports, reading);
    } catch (error) {
      // Somebody else wrote the same version between our read and our write: what they wrote is compared with now.
      if (!isUniqueViolation(error) || attempt === RECORD_RETRIES_MAX) throw error;
    }
  }
}

async function applyOnce(ports: Ports, reading: Reading): Promise<LicenseChange[]> {
  const { db, now } = ports;
  const { member, policy, licenses, source } = reading;
  const memberId = member.row.id;
  const official = await getOfficial(db, memberId);
  if (!official) return [];
  const today = dayAt(now, policy.timeZone);
  const held = await certificationsOf(db, memberId);
  const diff = diffCertifications(official.version === 0 ? null : held, licenses, { today, now });
  const changes = await withoutDoubtful(ports, reading, official.associationId, diff);
  const version = official.version + 1;
  if (changes.length === 0 && official.version > 0) return [];
  for (const change of changes) await recordChange(ports, reading, change, version);
  const at = now.toISOString();
  const { associationId } = official;
  const rows = changes.map((change) => fileRow(change, reading, associationId, today, at));
  const notices = official.relinked ? [] : await noticesOf(ports, reading, associationId, changes, version);
  await db.batch([
    countReading(db, memberId, version),
    ...changes.map(({ what, license, issueDate, expirationDate, from = null }) =>
      insertChange(db, {
        memberId,
        version,
        license,
        associationId,
        what,
        at,
        from,
        issueDate,
        expirationDate,
        source,
      }),
    ),
    ...rows.map((row) => putCertification(db, row)),
    ...notices.map((notice) => insertNotice(db, notice)),
    uncheckOf(db, memberId, at),
  ]);
  if (notices.length > 0) await ports.wake('notice');
  return changes;
}

/** A revocation is not believed while more than a small part of the association's officials lacks something (`tell-missing.ts` says so). */
async function withoutDoubtful(ports: Ports, { byHand }: Reading, associationId: string, changes: LicenseChange[]) {
  if (byHand || !changes.some(({ what }) => what === 'revoked')) return changes;
  const doubtful = isTooMuchMissing(await countMissing(ports.db, associationId));
  return doubtful ? changes.filter(({ what }) => what !== 'revoked') : changes;
}

function fileRow(
  { license, state, issueDate, expirationDate }: LicenseChange,
  { member, licenses }: Reading,
  associationId: string,
  today: Day,
  at: string,
): CertificationRow {
  const read = licenses.find((each) => each.license === license);
  return {
    memberId: member.row.id,
    license,
    associationId,
    kind: licenseOf(license)?.kind ?? 'unknown',
    state,
    issueDate,
    expirationDate,
    issuer: read?.issuer ?? null,
    extra: read?.extra ?? {},
    nextNoticeOn: state === 'active' ? firstNoticeDay(today, expirationDate) : null,
    changedAt: at,
  };
}

/** Today, where something is due already: the clock tells it, not we. */
const firstNoticeDay = (today: Day, last: Day | null): Day | null =>
  last !== null && expiryNoticeOn(today, last) !== null ? today : nextNoticeDay(today, last);

async function recordChange(ports: Ports, { member, source }: Reading, change: LicenseChange, version: number) {
  const { license, state, issueDate, expirationDate } = change;
  const known = licenseOf(license);
  const requirement = known && requirementOf(known.kind);
  // What is only missing changes no standing: it is looked at again.
  if (!known || !requirement || state === 'unconfirmed') return;
  const readAt = ports.now.toISOString();
  const happened = state === 'active' && issueDate !== null ? `${issueDate}T00:00:00.000Z` : readAt;
  await recordEvent(ports, {
    memberId: member.row.id,
    requirement,
    idempotencyKey: `ussf/${member.row.id}/${version}/${license}/${state}/${expirationDate}`,
    source,
    actor: source,
    occurredAt: [happened, readAt].sort()[0] ?? readAt,
    fact: { type: 'certification', license, title: known.title, state, issueDate, expirationDate, readAt },
  });
}

async function noticesOf(
  ports: Ports,
  { member, policy }: Reading,
  associationId: string,
  changes: readonly LicenseChange[],
  version: number,
) {
  const book = new NoticeBook(ports, policy);
  const memberId = member.row.id;
  const paths = member.registrations.map(({ path }) => path);
  const rows = changes.map(({ license, what, expirationDate }) => {
    const kind = licenseOf(license)?.kind ?? 'unknown';
    const told = noticeOfChange(what, kind);
    if (told === null) return [];
    // The clock may see the same last day pass: one key for both.
    const key =
      told === 'expired' ? expiryKey(memberId, license, told, expirationDate) : `${memberId}/${version}/${license}`;
    const matter: Matter = { key, associationId, memberId, license, kind, what: told, expirationDate };
    return book.rowsOf(matter, paths);
  });
  return (await Promise.all(rows)).flat();
}

export const expiryKey = (memberId: string, license: string, what: string, expirationDate: string | null): string =>
  `${memberId}/${license}/${expirationDate}/${what}`;
