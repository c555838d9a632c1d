// An administrator's own sign-ins, in better-auth's table. The token is never read here.
import { and, desc, eq, gt } from 'drizzle-orm';
import type { Database } from '../platform/ports.ts';
import { session } from './sign-in.schema.ts';

export const sessionsOf = (db: Database, userId: string, at: Date) =>
  db
    .select({
      id: session.id,
      device: session.userAgent,
      signedInAt: session.createdAt,
      expiresAt: session.expiresAt,
    })
    .from(session)
    .where(and(eq(session.userId, userId), gt(session.expiresAt, at)))
    .orderBy(desc(session.createdAt))
    .all();

/** @returns whether it was one of theirs. */
export async function removeSession(db: Database, userId: string, id: string): Promise<boolean> {
  const gone = await db
    .delete(session)
    .where(and(eq(session.userId, userId), eq(session.id, id)))
    .returning({ id: session.id })
    .all();
  return gone.length > 0;
}

export const removeSessions = (db: Database, userId: string): Promise<{ id: string }[]> =>
  db.delete(session).where(eq(session.userId, userId)).returning({ id: session.id }).all();
