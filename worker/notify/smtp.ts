// Sends by SMTP from the Worker (worker-mailer over TCP sockets). Loaded only when there is something to send.
import type { Env } from '../env.ts';
import { parseAddress } from './mail-address.ts';
import { OWN_ID_HEADER } from './message-id.ts';
import { RecipientRefused } from './recipient-refused.ts';
import type { Sender } from './sender.ts';

/** @throws when the server cannot be reached or refuses us. */
export async function smtpSender(env: Env): Promise<Sender> {
  const { WorkerMailer } = await import('worker-mailer');
  const port = Number(env.SMTP_PORT);
  const mailer = await WorkerMailer.connect({
    host: env.SMTP_HOST,
    port,
    secure: port === 465,
    startTls: port === 587,
    authType: ['plain', 'login'],
    // Where the server understands it: a report of failures, with the headers only, for the body holds a personal link.
    dsn: { RET: { HEADERS: true }, NOTIFY: { FAILURE: true } },
    ...(env.SMTP_USER ? { credentials: { username: env.SMTP_USER, password: env.SMTP_PASSWORD ?? '' } } : {}),
  });
  const from = parseAddress(env.MAIL_FROM);
  return {
    async send(to, { subject, text, html, headers }, messageId) {
      try {
        const own = { 'Message-ID': messageId, [OWN_ID_HEADER]: messageId };
        await mailer.send({ from, to, subject, text, html, headers: { ...headers, ...own } });
      } catch (error) {
        if (isRefused(error)) throw new RecipientRefused(error.message);
        throw error;
      }
    },
    close: () => mailer.close(),
  };
}

/** worker-mailer throws the server's answer to RCPT TO in words; 550, 551, 553 and 554 are for good (RFC 5321, 4.2.3). */
export const isRefused = (error: unknown): error is Error =>
  error instanceof Error && /rcpt to/i.test(error.message) && /\b55[0134]\b/.test(error.message);
