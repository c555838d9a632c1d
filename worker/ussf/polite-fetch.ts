// One question to U.S. Soccer, asked politely: a deadline, a few tries with growing, shaken waits, Retry-After honoured.
// What cannot be had is said in one of four words; nothing of an answer is ever logged.
import type * as z from 'zod/mini';
import type { UssfTrouble } from '../../contract/ussf/ussf.ts';
import { textUpTo } from '../platform/net/read-limited.ts';
import { retryAfterMs } from '../platform/net/retry-schedule.ts';
import { USSF_ANSWER_MAX_BYTES, USSF_DEADLINE_MS, USSF_FIRST_WAIT_MS, USSF_TRIES, USSF_WAIT_MAX_MS } from './limits.ts';

/** U.S. Soccer cannot be asked just now, or not in this way. */
export class UssfUnavailable extends Error {
  readonly trouble: UssfTrouble;
  /** How long it asked us to wait, in ms; null when it did not say. */
  readonly waitMs: number | null;
  constructor(trouble: UssfTrouble, waitMs: number | null = null) {
    super(`U.S. Soccer: ${trouble}`);
    this.trouble = trouble;
    this.waitMs = waitMs;
  }
}

export interface Question<S> {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: unknown;
  schema: S;
}

/** @returns null for 404: there is no such thing. @throws UssfUnavailable */
export async function ask<S extends z.ZodMiniType>(question: Question<S>): Promise<z.output<S> | null> {
  for (let tries = 1; ; tries++) {
    const outcome = await askOnce(question);
    if (!(outcome instanceof UssfUnavailable)) return outcome;
    const { trouble, waitMs } = outcome;
    const wait = Math.max(waitMs ?? 0, USSF_FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + Math.random()));
    if (trouble === 'refused' || tries === USSF_TRIES || wait > USSF_WAIT_MAX_MS) throw outcome;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

async function askOnce<S extends z.ZodMiniType>(question: Question<S>): Promise<z.output<S> | null | UssfUnavailable> {
  const { url, method = 'GET', headers = {}, body, schema } = question;
  let answer: Response;
  let text: string | null;
  try {
    answer = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(USSF_DEADLINE_MS),
    });
    text = await textUpTo(answer, USSF_ANSWER_MAX_BYTES);
  } catch {
    return new UssfUnavailable('unreachable');
  }
  if (answer.status === 404) return null;
  if (answer.status === 429)
    return new UssfUnavailable('busy', retryAfterMs(answer.headers.get('retry-after'), new Date()));
  if (answer.status === 401 || answer.status === 403) return new UssfUnavailable('refused');
  if (!answer.ok)
    return new UssfUnavailable('unreachable', retryAfterMs(answer.headers.get('retry-after'), new Date()));
  if (text === null) return new UssfUnavailable('not-understood');
  const parsed = schema.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : new UssfUnavailable('not-understood');
}

function jsonOf(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
