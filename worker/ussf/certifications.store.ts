// Licences on file with their history. Written from a reading (ussf/apply-reading.ts) and by the clock (ussf/tell-expiries.ts).
import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { CERTIFICATION_CHANGES_SHOWN } from '../platform/limits.ts';
import type { Database } from '../platform/ports.ts';
import type { Missing } from './rules/diff-certifications.ts';
import { certification, certificationChange, ussfOfficial } from './ussf.schema.ts';

export type CertificationRow = typeof certification.$inferSelect;
export type CertificationChangeRow = typeof certificationChange.$inferSelect;

export const certificationsOf = (db: Database, memberId: string): Promise<CertificationRow[]> =>
  db.select().from(certification).where(eq(certification.memberId, memberId)).all();

/** At most 90 members: D1 binds at most 100 values a statement. */
export const certificationsOfMany = (db: Database, memberIds: string[]): Promise<CertificationRow[]> =>
  memberIds.length === 0
    ? Promise.resolve([])
    : db.select().from(certification).where(inArray(certification.memberId, memberIds)).all();

/** The licences of everybody named, by member. */
export async function certificationsByMember(
  db: Database,
  memberIds: readonly string[],
): Promise<Map<string, CertificationRow[]>> {
  if (memberIds.length === 0) return new Map();
  const named = sql`${certification.memberId} in (select value from json_each(${JSON.stringify([...new Set(memberIds)])}))`;
  return Map.groupBy(await db.select().from(certification).where(named).all(), ({ memberId }) => memberId);
}

export const changesOf = (db: Database, memberId: string): Promise<CertificationChangeRow[]> =>
  db
    .select()
    .from(certificationChange)
    .where(eq(certificationChange.memberId, memberId))
    .orderBy(desc(certificationChange.version))
    .limit(CERTIFICATION_CHANGES_SHOWN)
    .all();

export const putCertification = (db: Database, row: CertificationRow) =>
  db
    .insert(certification)
    .values(row)
    .onConflictDoUpdate({ target: [certification.memberId, certification.license], set: row });

/** How many of an association's officials lacked something in U.S. Soccer's last answers, of those who hold anything. */
export async function countMissing(db: Database, associationId: string): Promise<Missing> {
  const row = await db
    .select({
      unconfirmed: sql<number>`count(distinct case when ${certification.state} = 'unconfirmed' then ${certification.memberId} end)`,
      held: sql<number>`count(distinct ${certification.memberId})`,
    })
    .from(certification)
    .where(and(eq(certification.associationId, associationId), inArray(certification.state, ['active', 'unconfirmed'])))
    .get();
  return row ?? { unconfirmed: 0, held: 0 };
}

/** @throws when another writer took this version: read again and compare anew. */
export const insertChange = (db: Database, row: CertificationChangeRow) => db.insert(certificationChange).values(row);

export const countReading = (db: Database, memberId: string, version: number) =>
  db.update(ussfOfficial).set({ version }).where(eq(ussfOfficial.memberId, memberId));

export interface DueForClock {
  row: CertificationRow;
  version: number;
}

/** Licences of which the clock has something to tell by that day, the longest due first. */
export const dueForClock = (
  db: Database,
  associationId: string,
  today: string,
  limit: number,
): Promise<DueForClock[]> =>
  db
    .select({ row: certification, version: ussfOfficial.version })
    .from(certification)
    .innerJoin(ussfOfficial, eq(ussfOfficial.memberId, certification.memberId))
    .where(and(eq(certification.associationId, associationId), lte(certification.nextNoticeOn, today)))
    .orderBy(asc(certification.nextNoticeOn))
    .limit(limit)
    .all();

/** The clock has told what there was to tell; nothing is written where a reading changed the licence meanwhile. */
export const advanceClock = (
  db: Database,
  before: CertificationRow,
  change: Pick<CertificationRow, 'state' | 'nextNoticeOn'>,
) =>
  db
    .update(certification)
    .set(change)
    .where(
      and(
        eq(certification.memberId, before.memberId),
        eq(certification.license, before.license),
        sql`${certification.nextNoticeOn} is ${before.nextNoticeOn}`,
        sql`${certification.expirationDate} is ${before.expirationDate}`,
      ),
    );

/** The clock's word in the history; two runs at once write it once. */
export const insertExpiry = (db: Database, row: CertificationChangeRow) =>
  db.insert(certificationChange).values(row).onConflictDoNothing();

export const removeCertifications = (db: Database, associationId: string) => [
  db.delete(certificationChange).where(eq(certificationChange.associationId, associationId)),
  db.delete(certification).where(eq(certification.associationId, associationId)),
];
