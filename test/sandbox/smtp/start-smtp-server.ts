// A real SMTP server on this machine that takes every mail but those to @refused.example, parses it and puts it in the mailbox. It never passes a
// mail on; those to @returned.example come back later, where the sender asked to hear of failures.
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { Mailbox } from './mailbox.ts';
import type { ReturnedMail } from './return-mail.ts';

/** Mail to these addresses is refused for good, as for a person who left. */
const REFUSED = '@refused.example';
/** Mail to these is taken and comes back, as from a mailbox that was closed. */
const RETURNED = '@returned.example';
const refusal = () => Object.assign(new Error('5.1.1 No such user here'), { responseCode: 550 });

const isReturned = ({ address }: { address: string }): boolean => address.toLowerCase().endsWith(RETURNED);

export interface RunningSmtpServer {
  readonly port: number;
  /** No longer keeps the process alive. */
  unref(): void;
  stop(): Promise<void>;
}

export async function startSmtpServer(options: {
  port: number;
  mailbox: Mailbox;
  now: () => Date;
  /** Brings a report that this mail could not be delivered. */
  returns: (mail: ReturnedMail) => void;
}): Promise<RunningSmtpServer> {
  const server = new SMTPServer({
    authOptional: true,
    hideDSN: false,
    disableReverseLookup: true,
    // Offered but not needed is not enough: careful senders refuse to go on without credentials when a server offers AUTH.
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      done(address.toLowerCase().endsWith(REFUSED) ? refusal() : null);
    },
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map((recipient) => recipient.address.toLowerCase());
      readAll(stream)
        .then((bytes) => PostalMime.parse(bytes))
        .then((mail) => {
          const headers = Object.fromEntries(mail.headers.map((header) => [header.key, header.value]));
          for (const { address, dsn } of session.envelope.rcptTo.filter(isReturned)) {
            const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
            // RFC 3461: a failure is told where nothing was said of it, and where it was asked for.
            if (!dsn?.notify || dsn.notify.includes('FAILURE')) options.returns({ from, to: address, headers });
          }
          options.mailbox.add({
            receivedAt: options.now().toISOString(),
            from: mail.from?.address ?? '',
            to,
            subject: mail.subject ?? '(no subject)',
            text: mail.text ?? '',
            html: mail.html ?? null,
            headers,
          });
          done();
        })
        .catch((error: Error) => done(error));
    },
  });
  // A sender that is stopped in mid-sentence must not take the sandbox down with it.
  server.on('error', () => undefined);
  const listener = server.server;
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject);
    listener.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    port: (listener.address() as AddressInfo).port,
    unref: () => void listener.unref(),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readAll(stream: SMTPServerDataStream): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}
