// Which way mail leaves: Cloudflare's email binding where the operator bound one, else SMTP.
import type { Env } from '../platform/env.ts';
import { inOneLine } from './one-line.ts';
import type { Sender } from './sender.ts';

/** The one way out: whatever leaves is one line where it has to be. */
export async function openSender(env: Env): Promise<Sender> {
  if (env.EMAIL) {
    const { bindingSender } = await import('./email-binding.ts');
    return inOneLine(bindingSender(env.EMAIL, env.MAIL_FROM));
  }
  const { smtpSender } = await import('./smtp.ts');
  return inOneLine(smtpSender(env));
}
