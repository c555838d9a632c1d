// Empties the outbox of mails. A claim keeps two runs from sending the same row; the Message-ID is made of the row's key,
// so that a mail sent just before a crash is recognised by the other side when it comes again.

import { UNSUBSCRIBE_FRAGMENT } from '../../contract/unsubscription.ts';
import type { Env } from '../env.ts';
import { MAILS_AT_ONCE } from '../limits.ts';
import type { Ports } from '../ports.ts';
import { problemOf } from '../problem-of.ts';
import { sha256 } from '../seal.ts';
import { claimMails, type MailRow, markRefused, markSent, markUnsent, markUnwanted } from '../store/mails.ts';
import { optedOut } from '../store/opt-outs.ts';
import { forgetRefused, noteRefused } from '../store/refused-addresses.ts';
import { linkFor } from './link-for.ts';
import { mailRecipient } from './mail-recipient.ts';
import type { Mail, OptOutLinks } from './mail-template.ts';
import { messageIdOf } from './message-id.ts';
import { optOutKindOf, optOutRecipient, signOptOut } from './opt-out.ts';
import { RecipientRefused } from './recipient-refused.ts';
import { openSender, type Sender } from './sender.ts';
import { withoutAddresses } from './without-addresses.ts';
import { writeLetter } from './write-letter.ts';

/** @returns true when more may be waiting. */
export async function sendMails(ports: Ports, env: Env): Promise<boolean> {
  const rows = await claimMails(ports);
  if (rows.length === 0) return false;
  const sender = await openSender(env);
  for (const row of rows) {
    try {
      const sent = await send(ports, env, sender, row);
      if (sent === null) await markUnwanted(ports, row);
      // One step: whatever stands between the sending and its mark can send a mail twice.
      else await ports.db.batch([markSent(ports, row, sent.messageId), forgetRefused(ports.db, sent.address)]);
    } catch (error) {
      console.error(JSON.stringify({ at: 'send-mails', template: row.template, problem: wordsOf(error) }));
      if (error instanceof RecipientRefused) await refuse(ports, row, wordsOf(error));
      else await markUnsent(ports, row, wordsOf(error));
    }
  }
  await sender.close().catch(() => undefined);
  return rows.length === MAILS_AT_ONCE;
}

/** @returns under what it and its address are kept; null where mails of this kind were ended, perhaps since this one was posted. */
async function send(
  ports: Ports,
  env: Env,
  sender: Sender,
  row: MailRow,
): Promise<{ address: string; messageId: string } | null> {
  const mail = JSON.parse(await ports.keys.open(row.sealed)) as Mail;
  const kind = optOutKindOf(row.template);
  const recipient = kind && (await optOutRecipient(ports, kind, row.associationId, mail.to));
  if (kind && recipient && (await optedOut(ports.db, kind, [recipient])).has(recipient)) return null;
  const { associationId } = row;
  const address = await mailRecipient(ports, associationId, mail.to);
  const optOut =
    kind && recipient ? await optOutLinks(env, { kind, recipient, associationId, language: mail.language }) : null;
  const id = await sha256(new TextEncoder().encode(row.key));
  const link = await linkFor(ports, env, mail, row, id);
  const written = await writeLetter(mail.content, mail.language, link, optOut);
  const messageId = await messageIdOf(ports, row.key);
  await sender.send(mail.to, written, `<${messageId}@${new URL(env.PUBLIC_URL).hostname}>`);
  return { address, messageId };
}

/** For good: it is not tried again, and the registrar hears of it. */
async function refuse(ports: Ports, row: MailRow, words: string): Promise<void> {
  const { to } = JSON.parse(await ports.keys.open(row.sealed)) as Mail;
  const { associationId, memberId } = row;
  const recipient = await mailRecipient(ports, associationId, to);
  const refused = { recipient, associationId, memberId, refusedAt: ports.now.toISOString() };
  await ports.db.batch([noteRefused(ports.db, refused), markRefused(ports, row, words)]);
}

async function optOutLinks(env: Env, of: Parameters<typeof signOptOut>[1]): Promise<OptOutLinks> {
  const token = await signOptOut(env.TOKEN_KEY, of);
  return {
    page: `${env.PUBLIC_URL}/pages/unsubscribe?lang=${of.language}#${UNSUBSCRIBE_FRAGMENT}${token}`,
    oneClick: `${env.PUBLIC_URL}/v1/unsubscriptions/${token}`,
  };
}

const wordsOf = (error: unknown): string => withoutAddresses(problemOf(error));
