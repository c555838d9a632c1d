// The only fetch and the only socket of the widgets. Everything has a deadline and ends with the caller's signal; an expected failure is
// a value, never a throw. Never holds a token: the caller hands it in. Never touches the DOM.

import type { Problem, ProblemCode } from '../contract/core/problem.ts';
import { type Endpoint, endpoints, type FileBytes } from '../contract/endpoints.ts';
import type { LiveMessage } from '../contract/standings/live.ts';
import { LIVE_PROTOCOL, LIVE_TICKET_PREFIX } from '../contract/standings/live-protocol.ts';
import {
  ANSWER_DEADLINE_MS,
  LIVE_FIRST_WAIT_MS,
  LIVE_LONGEST_WAIT_MS,
  LIVE_OPENING_DEADLINE_MS,
  UPLOAD_DEADLINE_MS,
} from './internal/limits.ts';

/** `offline`: no answer came. `too-slow`: none in time. `left`: the caller went away; say nothing. */
export type FailureCode = ProblemCode | 'offline' | 'too-slow' | 'left';
export interface Failure {
  readonly code: FailureCode;
  /** Only with `file-refused`. */
  readonly refusal?: string | undefined;
  /** Only with `not-the-schema`: the fields that are missing or wrong, as `page.items.0.title`. */
  readonly errors?: Problem['errors'];
}
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
type Received<A> = A extends FileBytes ? Blob : A;

export interface CallOptions<Body> {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | null>>;
  readonly body?: Body;
  readonly token?: string | null;
  readonly signal?: AbortSignal;
  /** For an answer that may be large; else ANSWER_DEADLINE_MS. */
  readonly deadlineMs?: number;
}

/** The Worker: named by the page where the npm package is used, else where this script came from. */
export const apiOrigin = new URL(
  document.querySelector<HTMLMetaElement>('meta[name="touchline-host"]')?.content ?? import.meta.url,
).origin;

const address = (path: string, { params = {}, query = {} }: CallOptions<unknown>): string => {
  const url = new URL(
    path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? '')),
    apiOrigin,
  );
  for (const [name, value] of Object.entries(query)) if (value !== null) url.searchParams.set(name, String(value));
  return url.href;
};

const failed = (code: FailureCode, refusal?: string, errors?: Problem['errors']): { ok: false; failure: Failure } => ({
  ok: false,
  failure: { code, refusal, errors },
});

const failedWith = (status: number, body: string): { ok: false; failure: Failure } => {
  try {
    const { code, refusal, errors } = JSON.parse(body) as Problem;
    if (code) return failed(code, refusal, errors);
  } catch {
    // Not ours: a proxy or an outage page answered.
  }
  return failed(status === 429 ? 'too-many-requests' : status === 401 ? 'not-signed-in' : 'outage');
};

const thrown = (error: unknown, signal: AbortSignal | undefined): { ok: false; failure: Failure } => {
  if (signal?.aborted) return failed('left');
  if (error instanceof DOMException && error.name === 'TimeoutError') return failed('too-slow');
  // The browser hides from us whether nobody answered or the page may not ask; whoever set up the page looks in the console.
  console.warn(`Touchline: no answer from ${apiOrigin}. Is ${location.origin} registered there?`);
  return failed('offline');
};

export const call = async <Body, A>(
  endpoint: Endpoint<Body, A>,
  options: CallOptions<Body> = {},
): Promise<Answer<Received<A>>> => {
  const deadline = AbortSignal.timeout(options.deadlineMs ?? ANSWER_DEADLINE_MS);
  const headers: Record<string, string> = {};
  if (options.token) headers.Authorization = `Bearer ${options.token}`;
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  try {
    const response = await fetch(address(endpoint.path, options), {
      method: endpoint.method,
      headers,
      body: options.body === undefined ? null : JSON.stringify(options.body),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: options.signal ? AbortSignal.any([options.signal, deadline]) : deadline,
    });
    if (!response.ok) return failedWith(response.status, await response.text());
    const json = response.headers.get('Content-Type')?.includes('json');
    const value = response.status === 204 ? undefined : json ? await response.json() : await response.blob();
    return { ok: true, value: value as Received<A> };
  } catch (error) {
    return thrown(error, options.signal);
  }
};

export interface SendOptions extends CallOptions<never> {
  readonly file: Blob;
  readonly fileName: string;
  readonly type: string;
  /** The same key is done once, however often it is sent. */
  readonly idempotencyKey?: string;
  /** Called with 0 to 1 as the bytes leave. */
  readonly onProgress: (share: number) => void;
}

/** Sends a file. An old-fashioned request, because fetch cannot tell how much has left. */
export const sendFile = <A>(endpoint: Endpoint<FileBytes, A>, options: SendOptions): Promise<Answer<A>> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open(endpoint.method, address(endpoint.path, options));
    request.timeout = UPLOAD_DEADLINE_MS;
    request.setRequestHeader('Content-Type', options.type);
    request.setRequestHeader('X-File-Name', encodeURIComponent(options.fileName));
    if (options.token) request.setRequestHeader('Authorization', `Bearer ${options.token}`);
    if (options.idempotencyKey) request.setRequestHeader('Idempotency-Key', options.idempotencyKey);
    request.upload.onprogress = (event) => options.onProgress(event.loaded / Math.max(event.total, 1));
    request.onload = () =>
      resolve(
        request.status < 300
          ? { ok: true, value: JSON.parse(request.responseText) as A }
          : failedWith(request.status, request.responseText),
      );
    request.onerror = () => resolve(failed('offline'));
    request.ontimeout = () => resolve(failed('too-slow'));
    request.onabort = () => resolve(failed('left'));
    request.onloadend = () => options.signal?.removeEventListener('abort', stop);
    options.signal?.addEventListener('abort', stop);
    if (options.signal?.aborted) return resolve(failed('left'));
    request.send(options.file);
  });

export interface LiveOptions {
  readonly organization: string;
  readonly token: string;
  readonly onMessage: (message: LiveMessage) => void;
  /** The socket stands: `again` is true after a break, when the snapshot must be read anew. */
  readonly onOpen: (again: boolean) => void;
  readonly onBreak: () => void;
  readonly signal: AbortSignal;
}

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });

/** One socket from opening to closing; tells whether it ever stood. */
const listenOnce = (ticket: string, again: boolean, options: LiveOptions): Promise<boolean> =>
  new Promise((resolve) => {
    const url = new URL(address(endpoints.live.path, { params: { organization: options.organization } }));
    url.protocol = url.protocol.replace('http', 'ws');
    const socket = new WebSocket(url, [LIVE_PROTOCOL, LIVE_TICKET_PREFIX + ticket]);
    let stood = false;
    const close = () => socket.close();
    const late = setTimeout(close, LIVE_OPENING_DEADLINE_MS);
    socket.onopen = () => {
      clearTimeout(late);
      stood = true;
      options.onOpen(again);
    };
    socket.onmessage = (event) => options.onMessage(JSON.parse(String(event.data)) as LiveMessage);
    socket.onclose = () => {
      clearTimeout(late);
      options.signal.removeEventListener('abort', close);
      resolve(stood);
    };
    options.signal.addEventListener('abort', close);
  });

/** Listens until the signal ends. Opens again with a doubling, shaken wait, so that a thousand tabs do not return at once. */
export const listen = async (options: LiveOptions): Promise<void> => {
  let pause = LIVE_FIRST_WAIT_MS;
  for (let again = false; !options.signal.aborted; ) {
    const ticket = await call(endpoints.getLiveTicket, {
      params: { organization: options.organization },
      token: options.token,
      signal: options.signal,
    });
    if (ticket.ok && (await listenOnce(ticket.value.ticket, again, options))) {
      again = true;
      pause = LIVE_FIRST_WAIT_MS;
    }
    if (!ticket.ok && (ticket.failure.code === 'not-signed-in' || ticket.failure.code === 'not-allowed')) return;
    if (options.signal.aborted) return;
    options.onBreak();
    await wait(pause * (0.5 + Math.random()), options.signal);
    pause = Math.min(pause * 2, LIVE_LONGEST_WAIT_MS);
  }
};
