// Games officials are on, and whose they are.
import { and, asc, eq, gt, gte, inArray, isNull, lt, sql } from 'drizzle-orm';
import { organization } from '../organizations/organization.schema.ts';
import { type PlacedOrganization, within } from '../organizations/organizations.store.ts';
import { CLOCK_ROWS_AT_ONCE } from '../platform/limits.ts';
import type { Database } from '../platform/ports.ts';
import { assignment, officialAlias } from './assignment.schema.ts';
import { GAMES_LOOKED_AT_MAX, GAMES_SHOWN } from './limits.ts';

export type AssignmentRow = typeof assignment.$inferSelect;

/** Those of one official that are still to come, soonest first. */
export const upcomingOf = (db: Database, memberId: string, at: string): Promise<AssignmentRow[]> =>
  db
    .select()
    .from(assignment)
    .where(and(eq(assignment.memberId, memberId), gt(assignment.startsAt, at), isNull(assignment.cancelledAt)))
    .orderBy(asc(assignment.startsAt))
    .limit(GAMES_SHOWN)
    .all();

/** Told again it is the same row; what changed is held against the licences anew. Who was matched by hand stays matched. */
export const putAssignment = (db: Database, row: Omit<AssignmentRow, 'gaps'>) => {
  const { id, memberId, organizationId, origin, externalId, ...told } = row;
  return db
    .insert(assignment)
    .values(row)
    .onConflictDoUpdate({
      target: [assignment.organizationId, assignment.origin, assignment.externalId],
      set: { ...told, memberId: sql`coalesce(${memberId}, ${assignment.memberId})`, checkedAt: null },
      setWhere: sql`${assignment.startsAt} <> ${row.startsAt} or ${assignment.timeOpen} <> ${row.timeOpen}
        or ${assignment.home} is not ${row.home} or ${assignment.away} is not ${row.away} or ${assignment.title} <> ${row.title}
        or ${assignment.location} is not ${row.location} or ${assignment.level} is not ${row.level} or (${assignment.cancelledAt} is null) <> (${row.cancelledAt} is null)
        or ${assignment.officialHash} <> ${row.officialHash} or (${assignment.memberId} is null and ${memberId} is not null)`,
    });
};

/**
 * Everything one feed told that it tells no longer is cancelled: an official taken off a game is off it.
 * @param unread ids of events that could not be read: nobody leaves those.
 */
export const cancelOthers = (
  db: Database,
  feed: { id: string; organizationId: string },
  told: readonly string[],
  unread: readonly string[],
  at: string,
) =>
  db
    .update(assignment)
    .set({ cancelledAt: at, changedAt: at })
    .where(
      and(
        eq(assignment.organizationId, feed.organizationId),
        eq(assignment.origin, feed.id),
        isNull(assignment.cancelledAt),
        gt(assignment.startsAt, at),
        sql`${assignment.externalId} not in (select value from json_each(${JSON.stringify(told)}))`,
        sql`not exists (select 1 from json_each(${JSON.stringify(unread)})
          where substr(${assignment.externalId}, 1, length(value) + 1) = value || '/')`,
      ),
    );

type Sender = { organizationId: string; origin: string };

interface Unnamed {
  /** The sender's id of the game. */
  game: string;
  /** Who is named on it, by the sender's ids. */
  told: readonly string[];
  at: string;
}

/** Whoever a file names no longer on a game to come. */
const areUnnamed = ({ organizationId, origin }: Sender, unnamed: Unnamed) =>
  and(
    eq(assignment.organizationId, organizationId),
    eq(assignment.origin, origin),
    isNull(assignment.cancelledAt),
    gt(assignment.startsAt, unnamed.at),
    // From "G1/" to before "G10", and no further slash: another game's id may begin with this one's.
    gte(assignment.externalId, `${unnamed.game}/`),
    lt(assignment.externalId, `${unnamed.game}0`),
    sql`instr(substr(${assignment.externalId}, ${[...unnamed.game].length + 2}), '/') = 0`,
    sql`${assignment.externalId} not in (select value from json_each(${JSON.stringify(unnamed.told)}))`,
  );

export const unnamedOn = (db: Database, where: Sender, unnamed: Unnamed) => {
  const { title, startsAt, timeOpen, timeZone, officialSealed } = assignment;
  return db
    .select({ title, startsAt, timeOpen, timeZone, officialSealed })
    .from(assignment)
    .where(areUnnamed(where, unnamed));
};
export type LeavingRow = Pick<AssignmentRow, 'title' | 'startsAt' | 'timeOpen' | 'timeZone' | 'officialSealed'>;

/** They are off it. */
export const cancelUnnamed = (db: Database, where: Sender, unnamed: Unnamed) =>
  db.update(assignment).set({ cancelledAt: unnamed.at, changedAt: unnamed.at }).where(areUnnamed(where, unnamed));

/** One association's games, or those of all below a federation: what an index begins with. */
const ofAssociations = (db: Database, { row, association }: Pick<PlacedOrganization, 'row' | 'association'>) =>
  association.kind === 'association'
    ? eq(assignment.associationId, association.id)
    : inArray(
        assignment.associationId,
        db
          .select({ id: organization.id })
          .from(organization)
          .where(and(within(organization.path, row.path), inArray(organization.kind, ['association', 'federation']))),
      );

/** Games to come in a branch. One association's lie in one range, soonest first; a federation's office looks through those of all. */
export const assignmentsIn = (
  db: Database,
  { row, association }: Pick<PlacedOrganization, 'row' | 'association'>,
  at: string,
  unmatched: boolean,
): Promise<AssignmentRow[]> =>
  db
    .select()
    .from(assignment)
    .where(
      and(
        ofAssociations(db, { row, association }),
        within(assignment.path, row.path),
        gt(assignment.startsAt, at),
        isNull(assignment.cancelledAt),
        unmatched ? isNull(assignment.memberId) : undefined,
      ),
    )
    .orderBy(asc(assignment.startsAt))
    .limit(GAMES_LOOKED_AT_MAX)
    .all();

export const getAssignment = (db: Database, path: string, id: string): Promise<AssignmentRow | undefined> =>
  db
    .select()
    .from(assignment)
    .where(and(within(assignment.path, path), eq(assignment.id, id)))
    .get();

/** Said by hand, for this game and every other with the same name on it, now and later. */
export const matchOfficial = (db: Database, alias: typeof officialAlias.$inferSelect) => {
  const { associationId, officialHash, memberId, saidBy, saidAt } = alias;
  return [
    db
      .insert(officialAlias)
      .values(alias)
      .onConflictDoUpdate({
        target: [officialAlias.associationId, officialAlias.officialHash],
        set: { memberId, saidBy, saidAt },
      }),
    db
      .update(assignment)
      .set({ memberId, checkedAt: null })
      .where(and(eq(assignment.associationId, associationId), eq(assignment.officialHash, officialHash))),
  ] as const;
};

export const aliasesOf = (db: Database, associationId: string, hashes: string[]) =>
  db
    .select()
    .from(officialAlias)
    .where(and(eq(officialAlias.associationId, associationId), inArray(officialAlias.officialHash, hashes)))
    .all();

/** Games still to come that have not been held against the licences since either changed. */
export const uncheckedAssignments = (db: Database, at: string): Promise<AssignmentRow[]> =>
  db
    .select()
    .from(assignment)
    .where(and(isNull(assignment.checkedAt), sql`${assignment.memberId} is not null`, gt(assignment.startsAt, at)))
    .orderBy(asc(assignment.startsAt))
    .limit(CLOCK_ROWS_AT_ONCE)
    .all();

export const markChecked = (db: Database, row: AssignmentRow, at: string, gaps = row.gaps) =>
  db
    .update(assignment)
    .set({ checkedAt: at, gaps })
    .where(
      and(eq(assignment.id, row.id), eq(assignment.changedAt, row.changedAt), eq(assignment.startsAt, row.startsAt)),
    );

/** The official's licences changed: their games are looked at again. */
export const uncheckOf = (db: Database, memberId: string, at: string) =>
  db
    .update(assignment)
    .set({ checkedAt: null })
    .where(and(eq(assignment.memberId, memberId), gt(assignment.startsAt, at)));

/** What is asked of a game has changed in this branch: its games are looked at again. */
export const uncheckWithin = (db: Database, place: Pick<PlacedOrganization, 'row' | 'association'>, at: string) =>
  db
    .update(assignment)
    .set({ checkedAt: null })
    .where(and(ofAssociations(db, place), within(assignment.path, place.row.path), gt(assignment.startsAt, at)));

export const getAssignmentOf = (db: Database, id: string): Promise<AssignmentRow | undefined> =>
  db.select().from(assignment).where(eq(assignment.id, id)).get();
