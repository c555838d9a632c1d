// Real mail servers at https://mail.test. `start` answers the port of one that takes every mail, `mails` what it took and what it would bring
// back later. `breaks?at=…&manner=…&tls=…` starts another one whose line breaks, and answers its port. Runs in node, beside workerd.
import { type AddressInfo, createServer } from 'node:net';
import { type Request as MiniflareRequest, Response } from 'miniflare';
import { Mailbox } from '../sandbox/smtp/mailbox.ts';
import type { ReturnedMail } from '../sandbox/smtp/return-mail.ts';
import { type RunningSmtpServer, startSmtpServer } from '../sandbox/smtp/start-smtp-server.ts';
import { startBreakingServer, stopBreakingServers } from './breaking-mail-server.ts';
import type { Manner } from './breaking-steps.ts';

const mailbox = new Mailbox();
const returned: ReturnedMail[] = [];
let open: RunningSmtpServer | undefined;
let closed: Promise<number> | undefined;

/** The port that mails of the tests go to by default: nobody is served there, so that a mail stays in the outbox for a test to look at. */
export function closedMailPort(): Promise<number> {
  closed ??= new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    // It lives as long as the tests; it must not keep their process alive.
    server.unref().listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  return closed;
}

function startOpen(): Promise<RunningSmtpServer> {
  const returns = (mail: ReturnedMail) => void returned.push(mail);
  return startSmtpServer({ port: 0, mailbox, now: () => new Date(), returns });
}

export async function answerMailServer(request: MiniflareRequest): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  switch (pathname) {
    case '/breaks': {
      const at = Number(searchParams.get('at'));
      const manner = searchParams.get('manner') as Manner;
      return Response.json({ port: await startBreakingServer(at, manner, searchParams.get('tls') === 'yes') });
    }
    case '/start':
      open ??= await startOpen();
      open.unref();
      return Response.json({ port: open.port });
    case '/stop':
      stopBreakingServers();
      return new Response(null, { status: 204 });
    default:
      return Response.json({ taken: mailbox.list(), returned });
  }
}
