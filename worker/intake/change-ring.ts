// Changes what a source's webhooks are checked against, one change at a time: KV knows no condition, so D1 says whose turn it is. A secret
// that somebody was told is saved is not written over by whoever read before them.

import { formerSlugsOf } from '../organizations/slugs.store.ts';
import type { Env } from '../platform/env.ts';
import { Refused } from '../platform/errors.ts';
import { countTry, forgetTries } from '../platform/http/guess-counter.store.ts';
import type { Ports } from '../platform/ports.ts';
import { type Ring, type RingSource, readRingFresh, writeRing } from './keyring.store.ts';
import { RING_CLAIM_MINUTES } from './limits.ts';

/** @throws Refused where another change of the same ring is under way; nothing was changed then. */
export async function changeRing(
  ports: Ports,
  env: Env,
  { source, slug }: { source: RingSource; slug: string },
  change: (before: Ring | null) => Ring | Promise<Ring>,
): Promise<void> {
  const turn = `ring/${source}/${slug}`;
  if ((await countTry(ports, turn, RING_CLAIM_MINUTES)) > 1) {
    const detail =
      'Somebody else is saving this secret at this moment. Look at what stands there now, then save again.';
    throw new Refused({ code: 'in-progress', detail });
  }
  try {
    const ring = await change(await readRingFresh(env, ports.keys, source, slug));
    // Addresses of before go on taking messages, with the same secrets.
    for (const each of [slug, ...(await formerSlugsOf(ports.db, ring.associationId))])
      await writeRing(env.KEYRING, ports.keys, source, each, ring);
  } finally {
    await forgetTries(ports, turn);
  }
}

/** What an association's messages are checked against, under its next address as well. */
export async function copyRings(ports: Ports, env: Env, from: string, to: string): Promise<void> {
  for (const source of ['safesport', 'absorb', 'checkr', 'ussf'] as const) {
    const ring = await readRingFresh(env, ports.keys, source, from);
    if (ring) await writeRing(env.KEYRING, ports.keys, source, to, ring);
  }
}
