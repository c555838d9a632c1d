// How a mail leaves: one port, two senders behind it. Cloudflare's email binding where the operator bound one, else SMTP.
import type { Env } from '../env.ts';
import type { WrittenMail } from './write-letter.ts';

export interface Sender {
  /** @throws RecipientRefused when this address will never take mail; after anything else it is tried again. */
  send(to: string, mail: WrittenMail, messageId: string): Promise<void>;
  close(): Promise<void>;
}

/** @throws when the mail server cannot be reached or refuses us. */
export async function openSender(env: Env): Promise<Sender> {
  if (env.EMAIL) {
    const { bindingSender } = await import('./email-binding.ts');
    return bindingSender(env.EMAIL, env.MAIL_FROM);
  }
  const { smtpSender } = await import('./smtp.ts');
  return smtpSender(env);
}
