// What belongs to a record, and the statements that move it to another record or back. Ledgers are not moved: they are read together.
import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { certificate } from '../certificates/certificate.schema.ts';
import { correction } from '../corrections/correction.schema.ts';
import { assignment, assignmentFeed, officialAlias } from '../games/assignment.schema.ts';
import { organization } from '../organizations/organization.schema.ts';
import { within } from '../organizations/organizations.store.ts';
import { member, personalLink, registration } from '../people/member.schema.ts';
import type { RegistrationRow } from '../people/members.store.ts';
import { registrationForm } from '../people/registration.schema.ts';
import type { Database } from '../platform/ports.ts';
import { completion } from '../standings/ledger.schema.ts';
import { certification, certificationChange, ussfOfficial } from '../ussf/ussf.schema.ts';
import { memberMerge } from './merge.schema.ts';
import type { Moved } from './moved.store.ts';

export type MergeRow = typeof memberMerge.$inferSelect;

const isIn = (column: SQLiteColumn, ids: readonly string[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`;

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Everything of one record that another can take over, and both records' rows of U.S. Soccer. */
export async function belongingsOf(
  db: Database,
  absorbed: { id: string; registrations: readonly RegistrationRow[] },
  kept: { id: string; registrations: readonly RegistrationRow[] },
): Promise<Moved> {
  const { id } = absorbed;
  const [certificates, completions, corrections, assignments, aliases, feeds, members, officials, licenses] =
    await db.batch([
      db.select({ id: certificate.id }).from(certificate).where(eq(certificate.memberId, id)),
      db.select({ id: completion.id }).from(completion).where(eq(completion.memberId, id)),
      db.select({ id: correction.id }).from(correction).where(eq(correction.memberId, id)),
      db.select({ id: assignment.id }).from(assignment).where(eq(assignment.memberId, id)),
      db.select({ id: officialAlias.id }).from(officialAlias).where(eq(officialAlias.memberId, id)),
      db.select({ id: assignmentFeed.id }).from(assignmentFeed).where(eq(assignmentFeed.memberId, id)),
      db.select({ id: member.id }).from(member).where(eq(member.mergedInto, id)),
      db
        .select()
        .from(ussfOfficial)
        .where(inArray(ussfOfficial.memberId, [id, kept.id])),
      db
        .select()
        .from(certification)
        .where(inArray(certification.memberId, [id, kept.id])),
    ]);
  const found = (of: string) => officials.some(({ memberId, state }) => memberId === of && state === 'found');
  const listed = officials.some(({ memberId }) => memberId === id);
  const ussf = !listed ? 'none' : found(id) && !found(kept.id) ? 'moved' : 'kept';
  const gives = { none: '', moved: kept.id, kept: id }[ussf];
  return {
    registrations: ids(absorbed.registrations),
    hidden: twins(absorbed.registrations, kept.registrations),
    links: [],
    certificates: ids(certificates),
    completions: ids(completions),
    corrections: ids(corrections),
    assignments: ids(assignments),
    aliases: ids(aliases),
    feeds: ids(feeds),
    members: ids(members),
    ussf,
    parked: {
      officials: officials.filter(({ memberId }) => memberId === gives),
      certifications: licenses.filter(({ memberId }) => memberId === gives),
    },
  };
}

/** Of two for the same role in the same club and season the one that still waits is hidden, else the absorbed record's. */
function twins(absorbed: readonly RegistrationRow[], kept: readonly RegistrationRow[]): string[] {
  const shown = (each: RegistrationRow): boolean => each.path !== '';
  return absorbed.filter(shown).flatMap((theirs) => {
    const twin = kept.find(
      (ours) =>
        shown(ours) &&
        ours.organizationId === theirs.organizationId &&
        ours.season === theirs.season &&
        ours.role === theirs.role,
    );
    if (!twin) return [];
    return [twin.confirmedAt === null && theirs.confirmedAt !== null ? twin.id : theirs.id];
  });
}

/** The same statements either way. @param sortName of the record that has the registrations from now on. */
export function moveRows(db: Database, moved: Moved, to: { id: string; sortName: string }): BatchItem<'sqlite'>[] {
  const memberId = to.id;
  return [
    db.update(registration).set({ memberId, sortName: to.sortName }).where(isIn(registration.id, moved.registrations)),
    db.update(registrationForm).set({ memberId }).where(isIn(registrationForm.registrationId, moved.registrations)),
    // Links stay with the record they were mailed for and end with it; merges of before that rule had moved them.
    db.update(personalLink).set({ memberId }).where(isIn(personalLink.id, moved.links)),
    db.update(certificate).set({ memberId }).where(isIn(certificate.id, moved.certificates)),
    db.update(completion).set({ memberId }).where(isIn(completion.id, moved.completions)),
    db.update(correction).set({ memberId }).where(isIn(correction.id, moved.corrections)),
    db.update(assignment).set({ memberId, checkedAt: null }).where(isIn(assignment.id, moved.assignments)),
    db.update(officialAlias).set({ memberId }).where(isIn(officialAlias.id, moved.aliases)),
    db.update(assignmentFeed).set({ memberId }).where(isIn(assignmentFeed.id, moved.feeds)),
    db.update(member).set({ mergedInto: memberId }).where(isIn(member.id, moved.members)),
  ];
}

export const hideRegistrations = (db: Database, moved: Moved): BatchItem<'sqlite'> =>
  db.update(registration).set({ path: '' }).where(isIn(registration.id, moved.hidden));

export const showRegistrations = (db: Database, moved: Moved): BatchItem<'sqlite'> =>
  db
    .update(registration)
    .set({
      path: sql`(select ${organization.path} from ${organization} where ${organization.id} = ${registration.organizationId})`,
    })
    .where(isIn(registration.id, moved.hidden));

/** One number a person is followed at U.S. Soccer; what gives way lies whole in the merge. */
export function mergeUssf(db: Database, moved: Moved, absorbedId: string, keptId: string): BatchItem<'sqlite'>[] {
  if (moved.ussf === 'none') return [];
  const gives = moved.ussf === 'moved' ? keptId : absorbedId;
  const removed = [
    db.delete(ussfOfficial).where(eq(ussfOfficial.memberId, gives)),
    db.delete(certification).where(eq(certification.memberId, gives)),
  ];
  return moved.ussf === 'moved' ? [...removed, ...giveUssf(db, absorbedId, keptId)] : removed;
}

export function splitUssf(db: Database, moved: Moved, absorbedId: string, keptId: string): BatchItem<'sqlite'>[] {
  return [
    ...(moved.ussf === 'moved' ? giveUssf(db, keptId, absorbedId) : []),
    ...moved.parked.officials.map((row) => db.insert(ussfOfficial).values(row).onConflictDoNothing()),
    ...moved.parked.certifications.map((row) => db.insert(certification).values(row).onConflictDoNothing()),
  ];
}

const giveUssf = (db: Database, from: string, memberId: string): BatchItem<'sqlite'>[] => [
  db.update(ussfOfficial).set({ memberId }).where(eq(ussfOfficial.memberId, from)),
  db.update(certification).set({ memberId }).where(eq(certification.memberId, from)),
  // The history of licences is told by version; where both have one, each keeps its own.
  db
    .update(certificationChange)
    .set({ memberId })
    .where(
      and(
        eq(certificationChange.memberId, from),
        sql`not exists (select 1 from certification_change other where other.member_id = ${memberId})`,
      ),
    ),
];

export const insertMerge = (db: Database, row: MergeRow) => db.insert(memberMerge).values(row);

export const pointTo = (db: Database, memberId: string, mergedInto: string | null) =>
  db.update(member).set({ mergedInto }).where(eq(member.id, memberId));

export const closeMerge = (db: Database, id: string, undone: Pick<MergeRow, 'undoneBy' | 'undoneAt'>) =>
  db
    .update(memberMerge)
    .set(undone)
    .where(and(eq(memberMerge.id, id), isNull(memberMerge.undoneAt)));

/** Tenant first: a merge made in an office above or beside this one is not there. */
export const getMerge = (db: Database, path: string, id: string): Promise<MergeRow | undefined> =>
  db
    .select()
    .from(memberMerge)
    .where(and(within(memberMerge.path, path), eq(memberMerge.id, id)))
    .get();

/** Newest first, undone ones too. */
export const mergesIn = (db: Database, path: string, limit: number): Promise<MergeRow[]> =>
  db
    .select()
    .from(memberMerge)
    .where(within(memberMerge.path, path))
    .orderBy(desc(memberMerge.mergedAt), desc(memberMerge.id))
    .limit(limit)
    .all();
