// POST /v1/webhooks/safesport/:association, a fixed contract (DESIGN 6). Verify, one insert that is also the dedupe, and
// only then 202. What the message means is found out later (drain-inbox.ts), so a slow rule never loses a completion.
import type { Context } from 'hono';
import { TrainingCompleted } from '../../contract/training-completed.ts';
import type { AppEnv } from '../app-env.ts';
import { Refused } from '../errors.ts';
import { atMostEvery } from '../isolate-cache.ts';
import { INBOX_WAKE_SECONDS, WEBHOOK_BODY_MAX_BYTES } from '../limits.ts';
import { issuesOf } from '../middleware/read-body.ts';
import { readBytes } from '../middleware/read-bytes.ts';
import { operation } from '../operation.ts';
import { sha256 } from '../seal.ts';
import { verifyStandardWebhook } from '../sources/standard-webhooks.ts';
import { type InboxRow, keepArrival } from '../store/inbox.ts';
import { readRing } from '../store/keyring.ts';

export const receiveSafesportWebhook = operation(async (c) => {
  const { ports } = c.var;
  const slug = c.req.param('association') ?? '';
  const bytes = await readBytes(c.req.raw, WEBHOOK_BODY_MAX_BYTES);
  const ring = await readRing(c.env, ports.keys, 'safesport', slug);
  const at = ports.now.toISOString();
  const secrets = ring?.secrets.filter(({ until }) => until === null || until > at).map(({ secret }) => secret) ?? [];
  const signed = await verifyStandardWebhook(c.req.raw.headers, bytes, secrets, ports.now);
  if (!ring || typeof signed === 'string') {
    const refusal = typeof signed === 'string' ? signed : 'association-unknown';
    console.warn(
      JSON.stringify({ at: 'webhook-refused', source: 'safesport', association: slug.slice(0, 60), refusal }),
    );
    throw new Refused('bad-signature');
  }
  const { status, answer } = understand(bytes);
  const kept = await keepArrival(ports.db, {
    associationId: ring.associationId,
    source: 'safesport-webhook',
    messageId: signed.id,
    receivedAt: at,
    bodyHash: await sha256(bytes),
    bodySealed: await ports.keys.seal(new TextDecoder().decode(bytes)),
    status,
  });
  if (kept === 'another-body') throw new Refused('conflict');
  if (kept === 'kept' && status === 'waiting') {
    c.executionCtx.waitUntil(atMostEvery('wake/inbox', INBOX_WAKE_SECONDS, () => ports.wake('inbox')));
  }
  return answer(c);
});

interface Understood {
  status: InboxRow['status'];
  answer: (c: Context<AppEnv>) => Response;
}

const accepted = (c: Context<AppEnv>) => c.body(null, 202);

/** Every signed message is kept; only one that fits the schema is worked on, and only one that should and does not is refused. */
function understand(bytes: Uint8Array): Understood {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    return refuse([{ path: '', message: 'Not JSON in UTF-8' }]);
  }
  const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  if (typeof type === 'string' && type !== 'training.completed') return { status: 'not-understood', answer: accepted };
  const parsed = TrainingCompleted.safeParse(body);
  return parsed.success ? { status: 'waiting', answer: accepted } : refuse(issuesOf(parsed.error));
}

function refuse(errors: { path: string; message: string }[]): Understood {
  return {
    status: 'not-the-schema',
    answer: () => {
      throw new Refused({ code: 'not-the-schema', errors });
    },
  };
}
