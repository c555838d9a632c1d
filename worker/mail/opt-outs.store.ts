// Addresses that want no more of one kind of mail, kept as keyed hashes.
import { and, eq, inArray } from 'drizzle-orm';
import type { OptOutKind } from '../../contract/mail/unsubscription.ts';
import type { Database } from '../platform/ports.ts';
import { mailOptOut } from './opt-out.schema.ts';

/** D1 binds at most 100 values a statement. */
const IDS_AT_ONCE = 90;

export async function optedOut(db: Database, kind: OptOutKind, recipients: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (let at = 0; at < recipients.length; at += IDS_AT_ONCE) {
    const some = recipients.slice(at, at + IDS_AT_ONCE);
    const rows = await db
      .select({ recipient: mailOptOut.recipient })
      .from(mailOptOut)
      .where(and(eq(mailOptOut.kind, kind), inArray(mailOptOut.recipient, some)))
      .all();
    for (const { recipient } of rows) found.add(recipient);
  }
  return found;
}

export const optOut = (db: Database, row: typeof mailOptOut.$inferInsert) =>
  db.insert(mailOptOut).values(row).onConflictDoNothing();

export const optIn = (db: Database, { recipient, kind }: { recipient: string; kind: OptOutKind }) =>
  db.delete(mailOptOut).where(and(eq(mailOptOut.recipient, recipient), eq(mailOptOut.kind, kind)));
