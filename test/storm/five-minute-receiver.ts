// The receiver most senders' examples show, for comparison only: it checks the signature, remembers ids for five minutes, in
// memory, and acts at once. Run over the same storm it shows what that costs: a retry after five minutes is a second act.
import { Webhook } from 'standardwebhooks';
import type { Delivery } from './make-storm.ts';

const MEMORY_MS = 5 * 60_000;

export interface FiveMinuteDamage {
  /** Events acted upon more than once. */
  doubled: number;
  /** Messages acted upon although another body had come under their id. */
  letInWrongly: number;
}

/** @param restarts positions in the storm at which its process is restarted, and its memory with it. */
export function runFiveMinuteReceiver(
  deliveries: readonly Delivery[],
  secret: string,
  restarts: ReadonlySet<number>,
): FiveMinuteDamage {
  const signer = new Webhook(secret);
  const acts = new Map<string, number>();
  let memory = new Map<string, number>();
  let letInWrongly = 0;
  for (const [index, delivery] of deliveries.entries()) {
    if (restarts.has(index)) memory = new Map();
    const { headers, body } = delivery.message;
    const id = headers['webhook-id'] ?? '';
    if (!isSigned(signer, headers, body, delivery.atMs)) continue;
    if (delivery.atMs - (memory.get(id) ?? Number.NEGATIVE_INFINITY) < MEMORY_MS) continue;
    memory.set(id, delivery.atMs);
    if (delivery.kind === 'genuine') acts.set(id, (acts.get(id) ?? 0) + 1);
    else letInWrongly++;
  }
  return { doubled: [...acts.values()].filter((times) => times > 1).length, letInWrongly };
}

/** As the public package checks it, with the storm's clock in place of the machine's. */
function isSigned(signer: Webhook, headers: Record<string, string>, body: string, nowMs: number): boolean {
  const seconds = Number(headers['webhook-timestamp']);
  if (!Number.isInteger(seconds) || Math.abs(nowMs / 1000 - seconds) > 300) return false;
  const good = signer.sign(headers['webhook-id'] ?? '', new Date(seconds * 1000), body);
  return (headers['webhook-signature'] ?? '').split(' ').includes(good);
}
