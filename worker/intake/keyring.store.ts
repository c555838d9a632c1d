// What a webhook is checked against, in KV beside D1: a forged message costs no database call. D1 is not asked at all.
// The sealed secrets are put here when an association's settings change.
import type { Env } from '../platform/env.ts';
import { remembered } from '../platform/isolate-cache.ts';
import type { Keys } from '../platform/seal.ts';
import { KEYRING_MEMO_SECONDS } from './limits.ts';

export interface Ring {
  associationId: string;
  /** Only where the sender shows a shared secret: the header it comes in, lower case. */
  header?: string;
  /** Newest first; during a rotation the old one stays until its end. `until` is an instant, or null for no end. */
  secrets: { secret: string; until: string | null }[];
}

export type RingSource = 'safesport' | 'absorb' | 'checkr' | 'ussf';
const keyOf = (source: RingSource, slug: string) => `webhook/${source}/${slug}`;

/**
 * The secrets good at this instant, or null for an association that has none.
 * A changed secret is seen after KEYRING_MEMO_SECONDS at the latest; rotations overlap by far more.
 */
export function readRing(env: Env, keys: Keys, source: RingSource, slug: string): Promise<Ring | null> {
  const key = keyOf(source, slug);
  return remembered(`${env.DATA_KEY}/${key}`, KEYRING_MEMO_SECONDS, () => readRingFresh(env, keys, source, slug));
}

/** As it stands in KV, for whoever changes it. */
export async function readRingFresh(env: Env, keys: Keys, source: RingSource, slug: string): Promise<Ring | null> {
  const sealed = await env.KEYRING.get(keyOf(source, slug));
  return sealed === null ? null : (JSON.parse(await keys.open(sealed)) as Ring);
}

export async function writeRing(
  kv: Pick<KVNamespace, 'put'>,
  keys: Keys,
  source: RingSource,
  slug: string,
  ring: Ring,
): Promise<void> {
  await kv.put(keyOf(source, slug), await keys.seal(JSON.stringify(ring)));
}
