// Completions, kept for ever: claimed by a member, near to one, or waiting for somebody who comes later (S8).
import { and, eq, isNull, or } from 'drizzle-orm';
import type { MatchField } from '../../contract/match-field.ts';
import type { Identity } from '../../contract/member.ts';
import { foldName } from '../domain/fold-name.ts';
import type { SourcePerson } from '../domain/match-identity.ts';
import type { Database, Ports } from '../ports.ts';
import { completion } from './schema/ledger.ts';

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

/** The completions nobody has claimed that share an address, birth date or last name with this person. */
export async function unclaimedNear(ports: Ports, associationId: string, identity: Identity): Promise<CompletionRow[]> {
  const { emailHash, birthDateHash, lastNameHash } = await personHashes(ports, identity);
  return ports.db
    .select()
    .from(completion)
    .where(
      and(
        eq(completion.associationId, associationId),
        isNull(completion.memberId),
        or(
          eq(completion.emailHash, emailHash),
          eq(completion.birthDateHash, birthDateHash),
          eq(completion.lastNameHash, lastNameHash),
        ),
      ),
    )
    .all();
}

export const insertCompletion = (db: Database, row: CompletionRow) =>
  db.insert(completion).values(row).onConflictDoNothing();

export const claimCompletion = (db: Database, id: string, memberId: string, differs: MatchField[]) =>
  db.update(completion).set({ memberId, differs }).where(eq(completion.id, id));
