// Puts a mail into the outbox: sealed first, then one statement that can share a batch with the event it tells of.
import type { Database, Ports } from '../platform/ports.ts';
import { mail } from './mail.schema.ts';
import { classOf } from './mail-class.ts';
import type { Mail } from './mail-template.ts';

export interface Posting {
  /** Says what the mail is about; the same matter is mailed once, however often it is posted. */
  key: string;
  associationId: string;
  memberId: string | null;
  mail: Mail;
}

export type SealedMail = typeof mail.$inferInsert;

export async function sealMail(ports: Ports, posting: Posting): Promise<SealedMail> {
  const { key, associationId, memberId } = posting;
  const sealed = await ports.keys.seal(JSON.stringify(posting.mail));
  const template = posting.mail.content.template;
  const at = ports.now.toISOString();
  return { key, associationId, memberId, template, class: classOf(template), sealed, createdAt: at, dueAt: at };
}

export const postMail = (db: Database, sealed: SealedMail) => db.insert(mail).values(sealed).onConflictDoNothing();
