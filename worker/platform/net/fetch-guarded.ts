// Fetches an address somebody else has given us: only from public addresses, every step of a redirect asked about as the first was,
// never for long. In a trial on one machine `WEBHOOKS_MAY_GO` lets it go anywhere.

import type { Env } from '../env.ts';
import { guardAddress, resolveByDns } from './guard-address.ts';

export type NotFetched = 'not-public' | 'no-answer' | 'on-and-on';

interface Fetching {
  headers: Headers;
  deadlineMs: number;
  redirectsMax: number;
}

export async function fetchGuarded(
  env: Env,
  url: string,
  { headers, deadlineMs, redirectsMax }: Fetching,
): Promise<Response | NotFetched> {
  let target = url;
  for (let step = 0; step <= redirectsMax; step++) {
    const refusal = env.WEBHOOKS_MAY_GO === 'anywhere' ? null : await guardAddress(target, resolveByDns);
    if (refusal) return 'not-public';
    let answer: Response;
    try {
      answer = await fetch(target, { headers, redirect: 'manual', signal: AbortSignal.timeout(deadlineMs) });
    } catch {
      return 'no-answer';
    }
    const next =
      answer.status >= 300 && answer.status < 400 && answer.status !== 304 ? answer.headers.get('location') : null;
    if (next === null) return answer;
    target = new URL(next, target).href;
  }
  return 'on-and-on';
}
