// Completions, kept for ever: claimed by a member, near to one, or waiting for somebody who comes later (S8).
import { and, eq, isNull, ne, or, sql } from 'drizzle-orm';
import type { MatchField } from '../../contract/match-field.ts';
import type { Identity } from '../../contract/member.ts';
import { foldName } from '../domain/fold-name.ts';
import type { SourcePerson } from '../domain/match-identity.ts';
import type { Database, Ports } from '../ports.ts';
import { completion, standing } from './schema/ledger.ts';

export type CompletionRow = typeof completion.$inferSelect;

/** Keyed hashes to find a person by, the same for a member and for a completion. */
export async function personHashes(ports: Ports, person: Pick<SourcePerson, 'email' | 'birthDate' | 'lastName'>) {
  const [emailHash, birthDateHash, lastNameHash] = await Promise.all([
    ports.keys.hash(person.email.trim().toLowerCase()),
    ports.keys.hash(person.birthDate),
    ports.keys.hash(foldName(person.lastName)),
  ]);
  return { emailHash, birthDateHash, lastNameHash };
}

/**
 * The completions nobody has decided about that share an address, birth date or last name with this member, and are
 * nobody's yet or already this member's with fields that differ.
 */
export async function openNear(
  ports: Ports,
  of: { id: string; associationId: string },
  identity: Identity,
): Promise<CompletionRow[]> {
  const { emailHash, birthDateHash, lastNameHash } = await personHashes(ports, identity);
  return ports.db
    .select()
    .from(completion)
    .where(
      and(
        eq(completion.associationId, of.associationId),
        isNull(completion.resolution),
        or(isNull(completion.memberId), eq(completion.memberId, of.id)),
        or(
          eq(completion.emailHash, emailHash),
          eq(completion.birthDateHash, birthDateHash),
          eq(completion.lastNameHash, lastNameHash),
        ),
      ),
    )
    .all();
}

/** What waits for a person: nobody's, somebody's with fields that differ, or finished before Begin. Longest waiting first. */
export async function openCompletions(db: Database, associationId: string, limit: number): Promise<CompletionRow[]> {
  const late = sql`json_extract(${standing.why}, '$.key') in ('late-completion', 'course-in-question')`;
  const rows = await db
    .select({ completion })
    .from(completion)
    .leftJoin(standing, and(eq(standing.memberId, completion.memberId), eq(standing.requirement, 'abuse-prevention')))
    .where(
      and(
        eq(completion.associationId, associationId),
        sql`${completion.resolution} is null`,
        or(isNull(completion.memberId), ne(sql`${completion.differs}`, '[]'), late),
      ),
    )
    .orderBy(completion.receivedAt)
    .limit(limit)
    .all();
  return rows.map((row) => row.completion);
}

export const completionsOf = (db: Database, memberId: string): Promise<CompletionRow[]> =>
  db.select().from(completion).where(eq(completion.memberId, memberId)).all();

/** @param differs undefined leaves what is known of it. */
export const giveCompletion = (db: Database, id: string, memberId: string, differs: MatchField[] | undefined) =>
  db
    .update(completion)
    .set({ memberId, ...(differs ? { differs } : {}) })
    .where(eq(completion.id, id));

/** Tenant first: an id of another association finds nothing. */
export const getCompletion = (db: Database, associationId: string, id: string): Promise<CompletionRow | undefined> =>
  db
    .select()
    .from(completion)
    .where(and(eq(completion.associationId, associationId), eq(completion.id, id)))
    .get();

export const resolveCompletion = (
  db: Database,
  id: string,
  resolved: Pick<CompletionRow, 'memberId' | 'resolution' | 'resolvedBy' | 'resolvedAt'>,
) => db.update(completion).set(resolved).where(eq(completion.id, id));

export const insertCompletion = (db: Database, row: CompletionRow) =>
  db.insert(completion).values(row).onConflictDoNothing();

export const claimCompletion = (db: Database, id: string, memberId: string, differs: MatchField[]) =>
  db.update(completion).set({ memberId, differs }).where(eq(completion.id, id));
