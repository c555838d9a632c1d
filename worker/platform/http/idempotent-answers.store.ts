// Answers given before, so that a write asked for twice is done once. One insert decides who works on it.
import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { idempotentAnswer } from './idempotent-answer.schema.ts';

export type IdempotentAnswerRow = typeof idempotentAnswer.$inferSelect;

/**
 * @param abandoned a claim older than this instant was left by a crash and may be taken over.
 * @returns null when it is ours to do now; else what is known of it.
 */
export async function claimAnswer(
  db: Database,
  claim: Pick<IdempotentAnswerRow, 'id' | 'requestHash' | 'createdAt'>,
  abandoned: string,
): Promise<IdempotentAnswerRow | null> {
  const inserted = await db
    .insert(idempotentAnswer)
    .values(claim)
    .onConflictDoUpdate({
      target: idempotentAnswer.id,
      set: claim,
      setWhere: sql`${idempotentAnswer.status} is null and ${idempotentAnswer.createdAt} < ${abandoned}`,
    })
    .returning()
    .all();
  if (inserted.length > 0) return null;
  const before = await db.select().from(idempotentAnswer).where(eq(idempotentAnswer.id, claim.id)).get();
  return before ?? null;
}

export const keepAnswer = (
  db: Database,
  id: string,
  answer: Pick<IdempotentAnswerRow, 'status' | 'contentType' | 'bodySealed'>,
) => db.update(idempotentAnswer).set(answer).where(eq(idempotentAnswer.id, id));

/** It came to nothing: the next try may do it. */
export const dropClaim = (db: Database, id: string) =>
  db.delete(idempotentAnswer).where(and(eq(idempotentAnswer.id, id), isNull(idempotentAnswer.status)));

export const dropAnswersBefore = (db: Database, instant: string) =>
  db.delete(idempotentAnswer).where(lt(idempotentAnswer.createdAt, instant));
