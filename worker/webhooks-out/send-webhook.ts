// One try of one delivery: signed, bounded in time, no redirect followed. Says what happened; decides nothing.

import { guardAddress, type Resolve } from '../platform/net/guard-address.ts';
import { retryAfterMs } from '../platform/net/retry-schedule.ts';
import type { Ports } from '../platform/ports.ts';
import { openSecrets } from '../platform/webhook-secrets.ts';
import { WEBHOOK_OUT_ANSWER_MAX_CHARACTERS, WEBHOOK_OUT_TIMEOUT_MS } from './limits.ts';
import type { DueDelivery } from './webhooks.store.ts';

export interface Tried {
  /** Null when no answer came. */
  status: number | null;
  answer: string;
  retryAfterMs: number | null;
}

/** @param resolve null where the operator lets webhooks go anywhere (a closed network of their own). */
export async function sendWebhook(ports: Ports, due: DueDelivery, resolve: Resolve | null): Promise<Tried> {
  const { delivery, endpoint } = due;
  const refusal = resolve && (await guardAddress(endpoint.url, resolve));
  if (refusal) return { status: null, answer: `Not sent: ${refusal}`, retryAfterMs: null };
  const { Webhook } = await import('standardwebhooks');
  const body = await ports.keys.open(delivery.bodySealed);
  const secrets = await openSecrets(ports, endpoint.secretsSealed);
  const signatures = secrets.map(({ secret }) => new Webhook(secret).sign(delivery.id, ports.now, body));
  try {
    const answer = await fetch(endpoint.url, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(WEBHOOK_OUT_TIMEOUT_MS),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Touchline-Webhooks/1',
        'webhook-id': delivery.id,
        'webhook-timestamp': String(Math.floor(ports.now.getTime() / 1000)),
        'webhook-signature': signatures.join(' '),
      },
    });
    const wait = retryAfterMs(answer.headers.get('retry-after'), ports.now);
    return { status: answer.status, answer: await beginning(answer), retryAfterMs: wait };
  } catch (error) {
    const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { status: null, answer: problem.slice(0, WEBHOOK_OUT_ANSWER_MAX_CHARACTERS), retryAfterMs: null };
  }
}

/** The beginning of the answer's body: an endless one is not read to its end. */
async function beginning(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < WEBHOOK_OUT_ANSWER_MAX_CHARACTERS) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text.slice(0, WEBHOOK_OUT_ANSWER_MAX_CHARACTERS);
}
