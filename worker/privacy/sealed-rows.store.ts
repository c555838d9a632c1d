// Tables whose rows can only be told apart when they are opened, read page by page in the order they were written.
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { type InboxRow, sameMessage } from '../intake/inbox.store.ts';
import { mail } from '../mail/mail.schema.ts';
import { idempotentAnswer } from '../platform/http/idempotent-answer.schema.ts';
import type { Database } from '../platform/ports.ts';
import { inbox } from '../standings/ledger.schema.ts';
import { webhookDelivery, webhookEndpoint } from '../webhooks-out/webhook.schema.ts';

const row = sql<number>`rowid`;

/** That table has no row numbers: its own key is its order. @param after source and message id of the last row of the page before. */
export const arrivalsAfter = (
  db: Database,
  of: { associationId: string; until: string; after: readonly [string, string] },
  limit: number,
) =>
  db
    .select()
    .from(inbox)
    .where(
      and(
        eq(inbox.associationId, of.associationId),
        sql`(${inbox.source}, ${inbox.messageId}) > (${of.after[0]}, ${of.after[1]})`,
        lte(inbox.receivedAt, of.until),
      ),
    )
    .orderBy(asc(inbox.source), asc(inbox.messageId))
    .limit(limit)
    .all();

export async function dropArrivals(db: Database, rows: readonly InboxRow[]): Promise<void> {
  const [first, ...rest] = rows.map((each) => db.delete(inbox).where(sameMessage(each)));
  if (first) await db.batch([first, ...rest]);
}

/** Not sent yet: to administrators, and to addresses of nobody on the books. */
export const waitingMails = (db: Database) =>
  db
    .select({ row, mail })
    .from(mail)
    .where(and(isNull(mail.sentAt), isNull(mail.memberId)))
    .all();

/** To administrators, and to addresses of nobody on the books. */
export const mailsAfter = (db: Database, after: number, limit: number) =>
  db
    .select({ row, mail })
    .from(mail)
    .where(and(gt(row, after), isNull(mail.memberId)))
    .orderBy(row)
    .limit(limit)
    .all();

export const deliveriesAfter = (db: Database, associationId: string, after: number, limit: number) =>
  db
    .select({ row, sealed: webhookDelivery.bodySealed })
    .from(webhookDelivery)
    .where(
      and(
        gt(row, after),
        inArray(
          webhookDelivery.endpointId,
          db
            .select({ id: webhookEndpoint.id })
            .from(webhookEndpoint)
            .where(eq(webhookEndpoint.associationId, associationId)),
        ),
      ),
    )
    .orderBy(row)
    .limit(limit)
    .all();

export const answersAfter = (db: Database, after: number, limit: number) =>
  db
    .select({ row, sealed: idempotentAnswer.bodySealed })
    .from(idempotentAnswer)
    .where(and(gt(row, after), isNotNull(idempotentAnswer.bodySealed)))
    .orderBy(row)
    .limit(limit)
    .all();

const TABLES = { mail, webhook: webhookDelivery, answer: idempotentAnswer };

export const dropRows = (db: Database, table: keyof typeof TABLES, rows: readonly number[]) =>
  db.delete(TABLES[table]).where(sql`rowid in (select value from json_each(${JSON.stringify(rows)}))`);

/** The mail says less from now on; one that is on its way already is left as it is. */
export const resealMail = (db: Database, key: string, sealed: string) =>
  db.update(mail).set({ sealed }).where(eq(mail.key, key));
