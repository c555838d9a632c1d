// Certificates: bytes in R2 under a random key, the record in D1. Bytes first, record second: a record always has bytes.
import { and, asc, desc, eq, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Requirement } from '../../contract/core/requirement.ts';
import { organization } from '../organizations/organization.schema.ts';
import { within } from '../organizations/organizations.store.ts';
import { member, registration } from '../people/member.schema.ts';
import { CLAIM_SECONDS, REVIEW_PAGE_ITEMS } from '../platform/limits.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { certificate } from './certificate.schema.ts';

export type CertificateRow = typeof certificate.$inferSelect;

export const insertCertificate = (db: Database, row: CertificateRow) => db.insert(certificate).values(row);

export const certificatesOf = (db: Database, memberId: string): Promise<CertificateRow[]> =>
  db.select().from(certificate).where(eq(certificate.memberId, memberId)).orderBy(desc(certificate.uploadedAt)).all();

/** Tenant first: an id of another association finds nothing. */
export const getCertificate = (db: Database, associationId: string, id: string): Promise<CertificateRow | undefined> =>
  db
    .select()
    .from(certificate)
    .where(and(eq(certificate.associationId, associationId), eq(certificate.id, id)))
    .get();

/** The same bytes for the same member and requirement, newest first. */
export const sameFile = (
  db: Database,
  of: { associationId: string; memberId: string; requirement: Requirement; sha256: string },
): Promise<CertificateRow | undefined> =>
  db
    .select()
    .from(certificate)
    .where(
      and(
        eq(certificate.associationId, of.associationId),
        eq(certificate.sha256, of.sha256),
        eq(certificate.memberId, of.memberId),
        eq(certificate.requirement, of.requirement),
      ),
    )
    .orderBy(desc(certificate.uploadedAt))
    .get();

export async function usedByAnother(db: Database, row: Pick<CertificateRow, 'associationId' | 'sha256' | 'memberId'>) {
  const other = await db
    .select({ id: certificate.id })
    .from(certificate)
    .where(
      and(
        eq(certificate.associationId, row.associationId),
        eq(certificate.sha256, row.sha256),
        ne(certificate.memberId, row.memberId),
      ),
    )
    .get();
  return other !== undefined;
}

export const decide = (
  db: Database,
  row: CertificateRow,
  decision: Pick<CertificateRow, 'state' | 'decidedAt' | 'decidedBy' | 'reason'>,
) =>
  db
    .update(certificate)
    .set({ ...decision, version: row.version + 1 })
    .where(and(eq(certificate.id, row.id), eq(certificate.version, row.version)));

/** It waits again; the file that was erased meanwhile does not come back. */
export const reopen = (db: Database, row: CertificateRow) =>
  db
    .update(certificate)
    .set({ state: 'submitted', decidedAt: null, decidedBy: null, reason: null, version: row.version + 1 })
    .where(and(eq(certificate.id, row.id), eq(certificate.version, row.version)));

export const assignCertificate = (db: Database, id: string, assignedTo: string | null) =>
  db.update(certificate).set({ assignedTo }).where(eq(certificate.id, id));

/** Not read yet, and read by no other run. Those that were never tried come first: one that ends every run holds up no other. */
export const unreadCertificates = (db: Database, at: string, limit: number): Promise<CertificateRow[]> =>
  db
    .select()
    .from(certificate)
    .where(and(isNull(certificate.readAt), isUnclaimed(at)))
    .orderBy(certificate.readAttempts, certificate.uploadedAt)
    .limit(limit)
    .all();

/** Counts the try and takes the row for this run alone. @returns how many tries there were, this one included; null where another has it. */
export async function claimReading({ db, now }: Ports, id: string): Promise<number | null> {
  const at = now.toISOString();
  const readClaimedUntil = new Date(now.getTime() + CLAIM_SECONDS * 1000).toISOString();
  const row = await db
    .update(certificate)
    .set({ readAttempts: sql`${certificate.readAttempts} + 1`, readClaimedUntil })
    .where(and(eq(certificate.id, id), isNull(certificate.readAt), isUnclaimed(at)))
    .returning({ tries: certificate.readAttempts })
    .get();
  return row?.tries ?? null;
}

export const uncountReading = (db: Database, id: string) =>
  db
    .update(certificate)
    .set({ readAttempts: sql`${certificate.readAttempts} - 1` })
    .where(and(eq(certificate.id, id), isNull(certificate.readAt)));

const isUnclaimed = (at: string) => or(isNull(certificate.readClaimedUntil), lt(certificate.readClaimedUntil, at));

/** What its text hints at, as the first to read it found. */
export const storeReading = (
  db: Database,
  id: string,
  reading: Pick<CertificateRow, 'hints' | 'hintedCompletedOn' | 'hintedValidThrough' | 'readAt'>,
) =>
  db
    .update(certificate)
    .set(reading)
    .where(and(eq(certificate.id, id), isNull(certificate.readAt)));

/** Decided before that instant, with the file still here. */
export const keptBefore = (db: Database, associationId: string, before: string, limit: number) =>
  db
    .select({ id: certificate.id, storageKey: certificate.storageKey })
    .from(certificate)
    .where(
      and(
        eq(certificate.associationId, associationId),
        sql`erased_at is null and decided_at is not null`,
        lt(certificate.decidedAt, before),
      ),
    )
    .orderBy(certificate.decidedAt)
    .limit(limit)
    .all();

export const markErased = (db: Database, id: string, erasedAt: string) =>
  db.update(certificate).set({ erasedAt }).where(eq(certificate.id, id));

export interface WaitingReview {
  certificate: CertificateRow;
  member: typeof member.$inferSelect;
  organization: { slug: string; name: string };
}

/** The last of the page before. */
export type ReviewCursor = Pick<CertificateRow, 'uploadedAt' | 'id'>;

/** Waiting certificates of members in a branch, the longest waiting first, a page at a time. */
export async function waitingReviews(
  db: Database,
  associationId: string,
  path: string,
  after: ReviewCursor | null,
): Promise<WaitingReview[]> {
  const later = after && sql`(${certificate.uploadedAt}, ${certificate.id}) > (${after.uploadedAt}, ${after.id})`;
  const where = and(
    eq(certificate.associationId, associationId),
    sql`${certificate.state} = 'submitted'`,
    later ?? undefined,
  );
  return reviewsWhere(db, path, where)
    .orderBy(asc(certificate.uploadedAt), asc(certificate.id))
    .limit(REVIEW_PAGE_ITEMS)
    .all();
}

/** Decided certificates of members in a branch, the newest decision first, a page at a time. The cursor's instant is that of the decision. */
export const decidedReviews = (
  db: Database,
  associationId: string,
  path: string,
  after: ReviewCursor | null,
): Promise<WaitingReview[]> => {
  const earlier = after && sql`(${certificate.decidedAt}, ${certificate.id}) < (${after.uploadedAt}, ${after.id})`;
  const where = and(
    eq(certificate.associationId, associationId),
    sql`${certificate.decidedAt} is not null and ${certificate.erasedAt} is null`,
    earlier ?? undefined,
  );
  return reviewsWhere(db, path, where)
    .orderBy(desc(certificate.decidedAt), desc(certificate.id))
    .limit(REVIEW_PAGE_ITEMS)
    .all();
};

/** One, whether it waits or is decided. */
export const reviewOf = (db: Database, associationId: string, path: string, id: string): Promise<WaitingReview[]> =>
  reviewsWhere(db, path, and(eq(certificate.associationId, associationId), eq(certificate.id, id)))
    .limit(1)
    .all();

const reviewsWhere = (db: Database, path: string, where: SQL | undefined) =>
  db
    .select({ certificate, member, organization: { slug: organization.slug, name: organization.name } })
    .from(certificate)
    .innerJoin(member, eq(member.id, certificate.memberId))
    .innerJoin(registration, and(eq(registration.memberId, member.id), within(registration.path, path)))
    .innerJoin(organization, eq(organization.id, registration.organizationId))
    .where(where)
    .groupBy(certificate.id);

export async function countWaiting(db: Database, associationId: string, path: string): Promise<number> {
  const row = await db
    .select({ count: sql<number>`count(distinct ${certificate.id})` })
    .from(certificate)
    .innerJoin(registration, and(eq(registration.memberId, certificate.memberId), within(registration.path, path)))
    .where(and(eq(certificate.associationId, associationId), sql`${certificate.state} = 'submitted'`))
    .get();
  return row?.count ?? 0;
}
