// Answers the widgets' fetch, file uploads and live socket inside a test. Knows nothing of rules: a test says what each operation answers.
// The truth about the server is in the journeys.
import type { Certificate } from '../../../contract/certificates/certificate.ts';
import type { CertificateReading } from '../../../contract/certificates/certificate-reading.ts';
import type { ProblemCode } from '../../../contract/core/problem.ts';
import { type Endpoint, endpoints } from '../../../contract/endpoints.ts';

type Name = keyof typeof endpoints;
type AnswerOf<N extends Name> = (typeof endpoints)[N] extends Endpoint<infer _, infer A> ? A : never;

export interface Asked {
  readonly name: Name;
  readonly url: URL;
  readonly token: string | null;
  readonly idempotencyKey: string | null;
  readonly body: unknown;
}

type Reply = (asked: Asked) => Response | Promise<Response>;

const matches = (path: string, asked: string): boolean => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(asked);

export class ServerDouble {
  readonly asked: Asked[] = [];
  /** Sockets the widgets opened, newest last. */
  readonly sockets: SocketDouble[] = [];
  readonly #replies = new Map<Name, Reply>();
  readonly #real = { fetch: window.fetch, XMLHttpRequest: window.XMLHttpRequest, WebSocket: window.WebSocket };

  constructor() {
    const server = this;
    window.fetch = (input, init) => this.#answer(String(input), init ?? {});
    window.XMLHttpRequest = class extends UploadDouble {
      constructor() {
        super((url, init) => server.#answer(url, init));
      }
    } as unknown as typeof XMLHttpRequest;
    window.WebSocket = class extends SocketDouble {
      constructor(url: string | URL, protocols: string[]) {
        super(String(url), protocols);
        server.sockets.push(this);
      }
    } as unknown as typeof WebSocket;
    this.on('getLiveTicket', { ticket: 'one' }).on('signOut', undefined).on('getSealingKey', { key: SEALING_KEY });
    for (const name of ['readOwnCertificate', 'readCertificateFor'] as const) this.on(name, aReading());
  }

  on<N extends Name>(name: N, answer: AnswerOf<N>): this {
    return this.by(name, () => answer);
  }

  /** The answer depends on what was asked. */
  by<N extends Name>(name: N, answer: (asked: Asked) => AnswerOf<N>): this {
    this.#replies.set(name, (asked) => {
      const value = answer(asked);
      return value === undefined ? new Response(null, { status: 204 }) : Response.json(value);
    });
    return this;
  }

  /** The same, in its own time. */
  byLater<N extends Name>(name: N, answer: (asked: Asked) => Promise<AnswerOf<N>>): this {
    this.#replies.set(name, async (asked) => Response.json(await answer(asked)));
    return this;
  }

  refuse(name: Name, status: number, code: ProblemCode, refusal?: string): this {
    this.#replies.set(name, () =>
      Response.json(
        { type: `https://touchline.dev/problems/${code}`, code, title: code, status, refusal },
        { status, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    );
    return this;
  }

  /** Some fields of the body are missing or wrong. */
  refuseWith(name: Name, errors: { path: string; message: string }[]): this {
    this.#replies.set(name, () => Response.json({ code: 'not-the-schema', errors }, { status: 422 }));
    return this;
  }

  file(name: Name, bytes: Blob): this {
    this.#replies.set(name, () => new Response(bytes));
    return this;
  }

  /** No network for this operation. */
  down(name: Name): this {
    this.#replies.set(name, () => Promise.reject(new TypeError('Failed to fetch')));
    return this;
  }

  /** Never answers; until the caller gives up. */
  hang(name: Name): this {
    this.#replies.set(name, () => new Promise(() => {}));
    return this;
  }

  /** For blob: addresses, which no server answers. */
  realFetch(address: string): Promise<Response> {
    return this.#real.fetch.call(window, address);
  }

  calls(name: Name): Asked[] {
    return this.asked.filter((asked) => asked.name === name);
  }

  stop(): void {
    Object.assign(window, this.#real);
    sessionStorage.clear();
  }

  async #answer(address: string, init: RequestInit): Promise<Response> {
    const url = new URL(address);
    const method = init.method ?? 'GET';
    const found = (Object.keys(endpoints) as Name[]).find(
      (name) => endpoints[name].method === method && matches(endpoints[name].path, url.pathname),
    );
    if (!found) throw new Error(`The widgets asked for ${method} ${url.pathname}, which is no operation`);
    const headers = new Headers(init.headers);
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
    const token = headers.get('Authorization')?.replace('Bearer ', '') ?? null;
    const asked = { name: found, url, token, idempotencyKey: headers.get('Idempotency-Key'), body };
    this.asked.push(asked);
    const reply = this.#replies.get(found);
    if (!reply) throw new Error(`The test does not say what ${found} answers`);
    init.signal?.throwIfAborted();
    const aborted = new Promise<never>((_, reject) =>
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason ?? new DOMException('', 'AbortError'))),
    );
    return Promise.race([reply(asked), aborted]);
  }
}

type Send = (url: string, init: RequestInit) => Promise<Response>;

class UploadDouble {
  readonly upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null } = { onprogress: null };
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onabort: (() => void) | null = null;
  onloadend: (() => void) | null = null;
  status = 0;
  responseText = '';
  readonly #headers: Record<string, string> = {};
  readonly #stop = new AbortController();
  #method = '';
  #url = '';
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  abort(): void {
    this.#stop.abort();
    this.onabort?.();
    this.onloadend?.();
  }

  async send(file: Blob): Promise<void> {
    this.upload.onprogress?.({ loaded: file.size / 2, total: file.size });
    try {
      const response = await this.#send(this.#url, {
        method: this.#method,
        headers: this.#headers,
        body: file,
        signal: this.#stop.signal,
      });
      this.status = response.status;
      this.responseText = await response.text();
      this.onload?.();
    } catch {
      if (!this.#stop.signal.aborted) this.onerror?.();
    }
    this.onloadend?.();
  }
}

class SocketDouble {
  readonly url: string;
  readonly protocols: string[];
  onopen: (() => void) | null = null;
  onclose: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;

  constructor(url: string, protocols: string[]) {
    this.url = url;
    this.protocols = protocols;
  }

  open(): void {
    this.onopen?.();
  }

  say(message: unknown): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  close(): void {
    this.onclose?.();
  }
}

/** Some P-256 point, for tests that seal nothing. */
const SEALING_KEY = 'BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU';

/** A file in which all is well, unless the test says otherwise. */
export const aReading = (change: Partial<CertificateReading> = {}): CertificateReading => ({
  hints: ['name-found', 'full-course'],
  name: 'Ana Ortiz',
  course: 'core',
  completedOn: '2026-08-02',
  validThrough: null,
  ...change,
});

export const submittedCertificate = (change: Partial<Certificate> = {}): Certificate => ({
  id: 'certificate-1',
  requirement: 'abuse-prevention',
  fileName: 'certificate.pdf',
  type: 'application/pdf',
  sizeBytes: 12,
  uploadedAt: '2026-08-01T17:00:00Z',
  uploadedBy: 'member',
  state: 'submitted',
  decidedAt: null,
  reason: null,
  hints: [],
  hintedCompletedOn: null,
  hintedValidThrough: null,
  ...change,
});
