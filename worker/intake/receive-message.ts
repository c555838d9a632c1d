// The one door for webhooks, whatever their vendor: verify, one insert that is also the dedupe, and only then 2xx. What a
// message means is found out later (drain-inbox.ts), so that a slow rule never loses a completion.
import type { Context } from 'hono';
import type { Source } from '../../contract/core/source.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { readBytes } from '../platform/http/read-bytes.ts';
import { atMostEvery } from '../platform/isolate-cache.ts';
import { sha256 } from '../platform/seal.ts';
import { type InboxRow, keepArrival } from './inbox.store.ts';
import { type Ring, type RingSource, readRing } from './keyring.store.ts';
import { INBOX_WAKE_SECONDS, WEBHOOK_BODY_MAX_BYTES } from './limits.ts';

/** An organization's slug (contract/organizations/organization.ts, which brings a library along that is not needed here at start). */
const SLUG = /^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/;

export interface Door {
  source: Source;
  ring: RingSource;
  /** The message's id, or why it is not let in. `secrets` are those good at this instant. */
  verify(message: Knocking): Promise<{ id: string } | string>;
  /** Loaded when the first message comes: schemas are a third of what would be evaluated at start. */
  understand(bytes: Uint8Array): Promise<Understood>;
}

export interface Knocking {
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
  ring: Ring;
  secrets: string[];
  now: Date;
}

export interface Understood {
  status: InboxRow['status'];
  answer: (c: Context<AppEnv>) => Response;
}

export const accepted = (c: Context<AppEnv>) => c.body(null, 202);

/** The message is kept, and its sender is told which fields are wrong. */
export function refuse(errors: { path: string; message: string }[]): Understood {
  return {
    status: 'not-the-schema',
    answer: () => {
      throw new Refused({ code: 'not-the-schema', errors });
    },
  };
}

const NO_RING: Ring = { associationId: '', secrets: [] };

export async function receiveMessage(c: Context<AppEnv>, door: Door): Promise<Response> {
  const { ports } = c.var;
  const slug = c.req.param('association') ?? '';
  const bytes = await readBytes(c.req.raw, WEBHOOK_BODY_MAX_BYTES);
  // A slug without the shape of one is asked for nowhere: it would be a key of any length, remembered for a while.
  const ring = (SLUG.test(slug) ? await readRing(c.env, ports.keys, door.ring, slug) : null) ?? NO_RING;
  const at = ports.now.toISOString();
  const secrets = ring.secrets.filter(({ until }) => until === null || until > at).map(({ secret }) => secret);
  const verified = await door.verify({ headers: c.req.raw.headers, bytes, ring, secrets, now: ports.now });
  if (typeof verified === 'string') {
    const refused = { source: door.ring, association: slug.slice(0, 60), refusal: verified };
    console.warn(JSON.stringify({ at: 'webhook-refused', ...refused }));
    throw new Refused('bad-signature');
  }
  const { status, answer } = await door.understand(bytes);
  const kept = await keepArrival(ports.db, {
    associationId: ring.associationId,
    source: door.source,
    messageId: verified.id,
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
}
