// Puts a mail into the outbox only where a request has its code: for the batch that hands it out.
import { sql } from 'drizzle-orm';
import { postMailWhere } from '../mail/mails.store.ts';
import type { SealedMail } from '../mail/post-mail.ts';
import type { Database } from '../platform/ports.ts';
import { paymentCode } from './payment-code.schema.ts';

export const postMailIf = (db: Database, mail: SealedMail, requestId: string) =>
  postMailWhere(db, mail, sql`exists (select 1 from ${paymentCode} where request_id = ${requestId})`);
