// Puts a mail into the outbox only where a request has its code: for the batch that hands it out.
import { sql } from 'drizzle-orm';
import type { SealedMail } from '../notify/post-mail.ts';
import type { Database } from '../ports.ts';
import { postMailWhere } from '../store/mails.ts';
import { paymentCode } from '../store/schema/payment-code.ts';

export const postMailIf = (db: Database, mail: SealedMail, requestId: string) =>
  postMailWhere(db, mail, sql`exists (select 1 from ${paymentCode} where request_id = ${requestId})`);
