// The Worker's ports as they were at any time of one's choosing, for the seed. Nobody looks on, and nothing is woken:
// the Worker's schedule catches up afterwards.
import type { Env } from '../../../worker/platform/env.ts';
import { type Ports, portsOf } from '../../../worker/platform/ports.ts';

export interface SeedStore {
  readonly bucket: R2Bucket;
  readonly keyring: KVNamespace;
  portsAt(now: Date): Ports;
}

export async function seedStore(env: Env): Promise<SeedStore> {
  const ports = await portsOf(env, new Date());
  const quiet = { announce: async () => undefined, wake: async () => undefined };
  return {
    bucket: env.CERTIFICATES,
    keyring: env.KEYRING,
    portsAt: (now) => ({ ...ports, ...quiet, now }),
  };
}
