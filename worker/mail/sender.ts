// How a mail leaves: one port, two senders behind it. Cloudflare's email binding where the operator bound one, else SMTP.

import type { WrittenMail } from '../letters/write-letter.ts';
import type { Env } from '../platform/env.ts';
import { inOneLine } from './one-line.ts';

/** Nothing can be sent now, to whomever it is. */
export class ServerAway extends Error {}

export interface Sender {
  /** @throws RecipientRefused when this address will never take mail; ServerAway; after anything else it is tried again. */
  send(to: string, mail: WrittenMail, messageId: string): Promise<void>;
  close(): Promise<void>;
}

/** The one way out: whatever leaves is one line where it has to be. */
export async function openSender(env: Env): Promise<Sender> {
  if (env.EMAIL) {
    const { bindingSender } = await import('./email-binding.ts');
    return inOneLine(bindingSender(env.EMAIL, env.MAIL_FROM));
  }
  const { smtpSender } = await import('./smtp.ts');
  return inOneLine(smtpSender(env));
}
