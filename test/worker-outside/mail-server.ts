// A real mail server at https://mail.test: `start` answers its port, `mails` what it took and what it would bring back later, `stop` ends it.
// Runs in node, beside workerd.
import { type Request as MiniflareRequest, Response } from 'miniflare';
import { Mailbox } from '../sandbox/smtp/mailbox.ts';
import type { ReturnedMail } from '../sandbox/smtp/return-mail.ts';
import { type RunningSmtpServer, startSmtpServer } from '../sandbox/smtp/start-smtp-server.ts';

const mailbox = new Mailbox();
const returned: ReturnedMail[] = [];
let server: RunningSmtpServer | undefined;

export async function answerMailServer(request: MiniflareRequest): Promise<Response> {
  switch (new URL(request.url).pathname) {
    case '/start':
      server ??= await startSmtpServer({
        port: 0,
        mailbox,
        now: () => new Date(),
        returns: (mail) => returned.push(mail),
      });
      return Response.json({ port: server.port });
    case '/stop':
      await server?.stop();
      server = undefined;
      return new Response(null, { status: 204 });
    default:
      return Response.json({ taken: mailbox.list(), returned });
  }
}
