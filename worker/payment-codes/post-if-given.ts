// Puts a mail into the outbox only where a request has its code: for the batch that hands it out.
import { sql } from 'drizzle-orm';
import type { SealedMail } from '../notify/post-mail.ts';
import type { Database } from '../ports.ts';
import { mail } from '../store/schema/mail.ts';
import { paymentCode } from '../store/schema/payment-code.ts';

/** Every column of the outbox, in its order. */
export const postMailIf = (db: Database, m: SealedMail, requestId: string) =>
  db
    .insert(mail)
    .select(
      sql`select ${m.key}, ${m.template}, ${m.associationId}, ${m.memberId ?? null}, ${m.sealed}, ${m.createdAt}, null, null, 0, null
        where exists (select 1 from ${paymentCode} where request_id = ${requestId})`,
    )
    .onConflictDoNothing();
