// Sends by SMTP from the Worker, over a TCP socket. In TLS from the first byte on port 465, by STARTTLS on any other; in the clear only to
// this very machine, where the operator says so. Loaded only when there is something to send.
import type { Env } from '../platform/env.ts';
import { SMTP_ACCEPT_MS, SMTP_CONNECT_MS, SMTP_REPLY_MS } from './limits.ts';
import { parseAddress } from './mail-address.ts';
import { OWN_ID_HEADER } from './message-id.ts';
import { mimeMessage } from './mime-message.ts';
import { RecipientRefused } from './recipient-refused.ts';
import { type Sender, ServerAway } from './sender.ts';
import { ConnectionLost, type Reply, SmtpDialog } from './smtp-dialog.ts';
import { signIn } from './smtp-sign-in.ts';

export interface Deadlines {
  connectMs: number;
  replyMs: number;
  /** For the body's reply: the server may look through the mail before it takes it. */
  acceptMs: number;
}

const PATIENTLY: Deadlines = { connectMs: SMTP_CONNECT_MS, replyMs: SMTP_REPLY_MS, acceptMs: SMTP_ACCEPT_MS };

/** An open connection that may send, and what its server can do. */
interface Line {
  dialog: SmtpDialog;
  extensions: ReadonlySet<string>;
  /** Mails sent on it. */
  sent: number;
}

/** Connects with the first mail, and anew after a connection was lost. */
export function smtpSender(env: Env, deadlines: Deadlines = PATIENTLY): Sender {
  const from = parseAddress(env.MAIL_FROM);
  let line: Line | null = null;

  async function sendOn(on: Line, to: string, message: string): Promise<void> {
    const { dialog, extensions } = on;
    const ask = (text: string) => dialog.say(`${text}\r\n`, deadlines.replyMs);
    // Where the server understands it: a report of failures, with the headers only, for the body holds a personal link.
    const dsn = extensions.has('DSN');
    expect(await ask(`MAIL FROM:<${from.email}>${dsn ? ' RET=HDRS' : ''}`), 'MAIL FROM');
    expectRecipient(await ask(`RCPT TO:<${to}>${dsn ? ' NOTIFY=FAILURE' : ''}`));
    expect(await ask('DATA'), 'DATA');
    on.sent += 1;
    // A line that begins with a dot gets another one (RFC 5321, 4.5.2); the dot alone ends the mail.
    expect(await dialog.say(`${message.replace(/^\./gm, '..')}.\r\n`, deadlines.acceptMs), 'the mail');
  }

  return {
    async send(to, { subject, text, html, headers }, messageId) {
      const own = { 'Message-ID': messageId, [OWN_ID_HEADER]: messageId };
      const boundary = `=_${crypto.randomUUID()}`;
      const parts = { from, to, subject, text, html, headers: { ...headers, ...own }, date: new Date(), boundary };
      const message = mimeMessage(parts);
      for (;;) {
        line ??= await reach(env, deadlines);
        const { dialog, sent } = line;
        try {
          return await sendOn(line, to, message);
        } catch (error) {
          if (!(error instanceof ConnectionLost)) {
            // The server refused something: the next mail begins anew on the same line.
            await dialog.say('RSET\r\n', deadlines.replyMs).catch(() => (line = null));
            throw error;
          }
          const handedOver = line.sent > sent;
          line = null;
          // A line that has served may be closed for its age or its number of mails: once more, on a new one. Never what the server may have.
          if (sent === 0 || handedOver) throw error;
        }
      }
    },
    async close() {
      const { dialog } = line ?? {};
      line = null;
      await dialog?.say('QUIT\r\n', deadlines.replyMs).catch(() => undefined);
      dialog?.end();
    },
  };
}

/** @throws ServerAway when the server cannot be reached, offers no TLS or refuses us: so will it for the next mail. */
async function reach(env: Env, deadlines: Deadlines): Promise<Line> {
  try {
    return await openLine(env, deadlines);
  } catch (error) {
    throw new ServerAway(error instanceof Error ? error.message : String(error));
  }
}

async function openLine(env: Env, { connectMs, replyMs }: Deadlines): Promise<Line> {
  const host = env.SMTP_HOST;
  const port = Number(env.SMTP_PORT);
  const clear = env.SMTP_SECURITY === 'none-on-loopback' && isLoopback(host);
  const security = port === 465 ? 'on' : clear ? 'off' : 'starttls';
  const dialog = await SmtpDialog.open(host, port, security, connectMs);
  try {
    expect(await dialog.hear(connectMs), 'the greeting');
    const hello = async () => extensionsOf(expect(await dialog.say(`EHLO ${ownName(env)}\r\n`, replyMs), 'EHLO'));
    let extensions = await hello();
    if (security === 'starttls') {
      if (!extensions.has('STARTTLS'))
        throw new Error('The mail server offers no TLS, and nothing is sent in the clear');
      expect(await dialog.say('STARTTLS\r\n', replyMs), 'STARTTLS');
      await dialog.secure(connectMs);
      extensions = await hello();
    }
    const line = { dialog, extensions: new Set(extensions.keys()), sent: 0 };
    if (env.SMTP_USER)
      await signIn(dialog, extensions.get('AUTH') ?? [], env.SMTP_USER, env.SMTP_PASSWORD ?? '', replyMs);
    return line;
  } catch (error) {
    dialog.end();
    throw error;
  }
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/** What stands behind each word of the answer to EHLO. */
const extensionsOf = ({ lines }: Reply): Map<string, string[]> =>
  new Map(
    lines.slice(1).map((line) => {
      const [name = '', ...values] = line.trim().toUpperCase().split(/\s+/);
      return [name, values];
    }),
  );

/** By what name this side greets: the host of our own address, where it is one. */
function ownName(env: Env): string {
  const { hostname } = new URL(env.PUBLIC_URL);
  return hostname.includes('.') ? hostname : '[127.0.0.1]';
}

function expect(reply: Reply, what: string): Reply {
  if (reply.code >= 200 && reply.code < 400) return reply;
  throw new Error(`Refused at ${what}: ${reply.code} ${reply.lines.join(' ')}`);
}

function expectRecipient(reply: Reply): void {
  if (isForGood(reply)) throw new RecipientRefused(`${reply.code} ${reply.lines.join(' ')}`);
  expect(reply, 'RCPT TO');
}

/** 550, 551, 553 and 554 are for good (RFC 5321, 4.2.3), but for those that speak of us and not of the recipient (RFC 3463, 3.8). */
export const isForGood = ({ code, lines }: Reply): boolean =>
  [550, 551, 553, 554].includes(code) && !/^5\.7\./.test(lines[0] ?? '');
