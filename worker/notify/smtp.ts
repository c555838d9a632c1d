// Sends by SMTP from the Worker (worker-mailer over TCP sockets). Loaded only when there is something to send.
import type { Env } from '../env.ts';
import type { WrittenMail } from './write-letter.ts';

export interface Sender {
  send(to: string, mail: WrittenMail, messageId: string): Promise<void>;
  close(): Promise<void>;
}

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
    ...(env.SMTP_USER ? { credentials: { username: env.SMTP_USER, password: env.SMTP_PASSWORD ?? '' } } : {}),
  });
  const from = parseAddress(env.MAIL_FROM);
  return {
    async send(to, { subject, text, html }, messageId) {
      await mailer.send({ from, to, subject, text, html, headers: { 'Message-ID': messageId } });
    },
    close: () => mailer.close(),
  };
}

/** `Name <address>`, or a bare address. */
function parseAddress(text: string): { name: string; email: string } {
  const parts = /^\s*(.*?)\s*<([^>]+)>\s*$/.exec(text);
  return parts ? { name: parts[1] ?? '', email: parts[2] ?? text } : { name: 'Touchline', email: text };
}
