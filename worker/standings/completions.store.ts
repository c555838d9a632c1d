// Completions, kept for ever: claimed by a member, near to one, or waiting for somebody who comes later (S8).
import { and, eq, sql } from 'drizzle-orm';
import type { MatchField } from '../../contract/core/match-field.ts';
import type { Identity } from '../../contract/people/member.ts';
import { foldName } from '../people/rules/fold-name.ts';
import type { SourcePerson } from '../people/rules/match-identity.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { completion } from './ledger.schema.ts';

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

/** Nobody's, or somebody's with fields that differ: as the index of open completions has it, to the letter. */
const isOpen = sql`resolution is null and (member_id is null or differs <> '[]')`;

/**
 * The completions nobody has decided about that share an address, birth date or last name with this member and are nobody's, or somebody's
 * with fields that differ; and this member's own. Found by one look-up for each way of being near.
 */
export async function openNear(
  ports: Ports,
  of: { id: string; associationId: string },
  identity: Identity,
): Promise<CompletionRow[]> {
  const { emailHash, birthDateHash, lastNameHash } = await personHashes(ports, identity);
  const { associationId } = of;
  const near = sql`select id from completion where member_id = ${of.id} and resolution is null
    union select id from completion where association_id = ${associationId} and email_hash = ${emailHash} and ${isOpen}
    union select id from completion where association_id = ${associationId} and birth_date_hash = ${birthDateHash} and ${isOpen}
    union select id from completion where association_id = ${associationId} and last_name_hash = ${lastNameHash} and ${isOpen}`;
  return ports.db.select().from(completion).where(sql`${completion.id} in (${near})`).all();
}

/** What waits for a person: nobody's, somebody's with fields that differ, or finished before Begin. Longest waiting first. */
export async function openCompletions(db: Database, associationId: string, limit: number): Promise<CompletionRow[]> {
  // By the same words as the index of standings that wait, so that only these are read.
  const late = sql`select c.id, c.received_at from standing s join completion c on c.member_id = s.member_id
    where s.association_id = ${associationId} and s.requirement = 'abuse-prevention'
      and json_extract(s.why, '$.key') in ('late-completion', 'course-in-question')
      and c.resolution is null and c.source <> 'checkr-webhook'`;
  const open = sql`select id, received_at from completion where association_id = ${associationId} and ${isOpen}
    order by received_at limit ${limit}`;
  return db
    .select()
    .from(completion)
    .where(
      sql`${completion.id} in (select id from (select * from (${open}) union ${late}) order by received_at limit ${limit})`,
    )
    .orderBy(completion.receivedAt)
    .all();
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

/** @param to null: it is nobody's. */
export const claimCompletion = (db: Database, id: string, to: { memberId: string; differs: MatchField[] } | null) =>
  db
    .update(completion)
    .set(to ?? { memberId: null, differs: null })
    .where(eq(completion.id, id));
