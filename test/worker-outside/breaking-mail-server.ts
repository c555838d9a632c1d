// A real mail server (smtp-server, with sign-in and TLS) behind a line that breaks: at one step of the dialog, in one manner. Runs in node,
// beside workerd.
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Manner } from './breaking-steps.ts';
import { certificate } from './certificate.ts';

/** What is sent without a line's end until the other side has had enough. */
const BABBLE = Buffer.alloc(16_384, 'a');
/** A reply's last line: three digits and a blank. */
const REPLY_ENDS = /^\d{3} .*\r\n$/m;

const open: (Server | SMTPServer)[] = [];

/** @param breaksAt which reply is broken, counted from 0; Infinity breaks none. @returns the port of the line. */
export async function startBreakingServer(breaksAt: number, manner: Manner, tls: boolean): Promise<number> {
  const { key, cert } = await certificate();
  const behind = new SMTPServer({
    key,
    cert,
    disableReverseLookup: true,
    allowInsecureAuth: true,
    disabledCommands: tls ? [] : ['STARTTLS'],
    onAuth: (_, __, done) => done(null, { user: 'touchline' }),
    onData: (stream, _, done) => void stream.resume().once('end', () => done()),
  });
  behind.on('error', () => undefined);
  const behindPort = await listen(behind.server);
  const line = createServer((socket) => join(socket, behindPort, breaksAt, manner));
  open.push(behind, line);
  return listen(line);
}

function join(near: Socket, port: number, breaksAt: number, manner: Manner): void {
  const far = connect(port, '127.0.0.1');
  let replies = 0;
  near.on('error', () => undefined).once('close', () => far.destroy());
  far.on('error', () => undefined).once('close', () => near.end());
  near.on('data', (chunk) => far.write(chunk));
  far.on('data', (chunk) => {
    if (replies > breaksAt) return;
    if (replies === breaksAt) {
      replies += 1;
      misbehave(near, manner);
      return;
    }
    near.write(chunk);
    if (REPLY_ENDS.test(chunk.toString('latin1'))) replies += 1;
  });
}

function misbehave(near: Socket, manner: Manner): void {
  const acts: Record<Manner, () => unknown> = {
    'hangs-up': () => near.end(),
    stalls: () => undefined,
    'half-a-line': () => near.write('25'),
    'half-a-line-and-hangs-up': () => near.end('25'),
    '421': () => near.end('421 4.3.2 Service shutting down\r\n'),
    babbles: () => babble(near),
    'talks-on': () => near.write('220 2.0.0 Ready to start TLS\r\n235 2.7.0 Accepted\r\n'),
    'no-smtp': () => near.write('HTTP/1.1 400 Bad Request\r\n\r\n'),
  };
  acts[manner]();
}

function babble(near: Socket): void {
  const more = () => {
    while (!near.destroyed && near.write(BABBLE));
  };
  near.on('drain', more);
  more();
}

async function listen(server: Server | SMTPServer['server']): Promise<number> {
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

export function stopBreakingServers(): void {
  for (const server of open.splice(0)) server.close();
}
