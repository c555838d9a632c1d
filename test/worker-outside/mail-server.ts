// Real mail servers at https://mail.test. One takes the mails of all tests: `mails` answers what it took and what it would bring back later.
// `breaks?at=…&manner=…&tls=…` starts another one whose line breaks, and answers its port. Runs in node, beside workerd.
import { type Request as MiniflareRequest, Response } from 'miniflare';
import { Mailbox } from '../sandbox/smtp/mailbox.ts';
import type { ReturnedMail } from '../sandbox/smtp/return-mail.ts';
import { startSmtpServer } from '../sandbox/smtp/start-smtp-server.ts';
import { startBreakingServer, stopBreakingServers } from './breaking-mail-server.ts';
import type { Manner } from './breaking-steps.ts';

const mailbox = new Mailbox();
const returned: ReturnedMail[] = [];
let port: Promise<number> | undefined;

export function mailPort(): Promise<number> {
  port ??= start();
  return port;
}

async function start(): Promise<number> {
  const returns = (mail: ReturnedMail) => void returned.push(mail);
  const server = await startSmtpServer({ port: 0, mailbox, now: () => new Date(), returns });
  // It lives as long as the tests; it must not keep their process alive.
  server.unref();
  return server.port;
}

export async function answerMailServer(request: MiniflareRequest): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  switch (pathname) {
    case '/breaks': {
      const at = Number(searchParams.get('at'));
      const manner = searchParams.get('manner') as Manner;
      return Response.json({ port: await startBreakingServer(at, manner, searchParams.get('tls') === 'yes') });
    }
    case '/stop':
      stopBreakingServers();
      return new Response(null, { status: 204 });
    default:
      return Response.json({ taken: mailbox.list(), returned });
  }
}
