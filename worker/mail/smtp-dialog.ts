// One conversation with a mail server over a TCP socket: lines out, replies in. Every step has a deadline and every reply a bound, and the end
// of the stream is an end: read() answers `done` for ever after it, and a loop that goes on asking freezes the isolate.
import { connect } from 'cloudflare:sockets';
import { SMTP_REPLY_MAX_CHARACTERS } from './limits.ts';

/** The server hung up, fell silent or spoke another protocol: nothing more can be said on this connection. */
export class ConnectionLost extends Error {}

export interface Reply {
  code: number;
  /** What stands behind the code, one entry a line. */
  lines: string[];
}

export type SocketSecurity = 'on' | 'starttls' | 'off';

const LINE = /^(\d{3})(?:([ -])(.*))?$/;
/** RFC 5321, 4.2.1: the server closes the connection after this one. */
const CLOSING = 421;

export class SmtpDialog {
  #socket: Socket;
  #writer: WritableStreamDefaultWriter<Uint8Array>;
  #reader: ReadableStreamDefaultReader<Uint8Array>;
  #decoder = new TextDecoder();
  /** What was read and belongs to no reply yet. */
  #rest = '';

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#writer = socket.writable.getWriter();
    this.#reader = socket.readable.getReader();
    socket.closed.catch(() => undefined);
  }

  /** @throws ConnectionLost when nobody answers there in time. */
  static async open(host: string, port: number, security: SocketSecurity, withinMs: number): Promise<SmtpDialog> {
    const dialog = new SmtpDialog(
      connect({ hostname: host, port }, { secureTransport: security, allowHalfOpen: false }),
    );
    await dialog.#step('the connection', withinMs, () => dialog.#socket.opened);
    return dialog;
  }

  /** Says something and hears the reply to it. @throws ConnectionLost */
  say(text: string, withinMs: number): Promise<Reply> {
    const command = /^\w+/.exec(text)?.[0] ?? 'the mail';
    return this.#step(command, withinMs, async () => {
      await this.#writer.write(new TextEncoder().encode(text));
      return this.#readReply();
    });
  }

  /** Hears what the server says by itself. @throws ConnectionLost */
  hear(withinMs: number): Promise<Reply> {
    return this.#step('the greeting', withinMs, () => this.#readReply());
  }

  /** Goes on in TLS, after the server has agreed to it, with the host that was connected to. @throws ConnectionLost */
  async secure(withinMs: number): Promise<void> {
    // What came in the clear behind the agreement is nobody's: whoever sits on the line may have put it there (CVE-2011-0411).
    if (this.#rest !== '') throw this.#lost('The server went on talking before TLS');
    this.#writer.releaseLock();
    this.#reader.releaseLock();
    this.#socket = this.#socket.startTls();
    this.#socket.closed.catch(() => undefined);
    this.#writer = this.#socket.writable.getWriter();
    this.#reader = this.#socket.readable.getReader();
    await this.#step('TLS', withinMs, () => this.#socket.opened);
  }

  /** Ends the connection, whatever state it is in. */
  end(): void {
    this.#socket.close().catch(() => undefined);
  }

  async #step<T>(what: string, withinMs: number, act: () => Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new ConnectionLost(`No answer to ${what} in ${withinMs} ms`)), withinMs);
    });
    try {
      return await Promise.race([act(), late]);
    } catch (error) {
      this.end();
      throw error instanceof ConnectionLost ? error : new ConnectionLost(`Lost at ${what}: ${String(error)}`);
    } finally {
      clearTimeout(timer);
    }
  }

  async #readReply(): Promise<Reply> {
    const lines: string[] = [];
    for (let read = 0; ; ) {
      const line = await this.#readLine();
      read += line.length;
      const [, code, mark, text = ''] = LINE.exec(line) ?? [];
      if (code === undefined) throw this.#lost('The server does not speak SMTP');
      lines.push(text);
      if (Number(code) === CLOSING) throw this.#lost(`The server closes: ${CLOSING} ${text}`);
      if (mark !== '-') return { code: Number(code), lines };
      if (read > SMTP_REPLY_MAX_CHARACTERS) throw this.#lost('The server does not come to an end');
    }
  }

  async #readLine(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf('\n');
      if (end >= 0) {
        const line = this.#rest.slice(0, end).replace(/\r$/, '');
        this.#rest = this.#rest.slice(end + 1);
        return line;
      }
      if (this.#rest.length > SMTP_REPLY_MAX_CHARACTERS) throw this.#lost('The server does not come to an end');
      const { done, value } = await this.#reader.read();
      if (done) throw this.#lost('The server hung up');
      this.#rest += this.#decoder.decode(value, { stream: true });
    }
  }

  #lost(why: string): ConnectionLost {
    this.end();
    return new ConnectionLost(why);
  }
}
