// A device that somebody has signed in on before, as it tells us: a signed name that goes with one address and one origin. It opens nothing. It only
// counts its guesses apart, so that a stranger who guesses wrongly, or asks for codes without end, keeps the owner out of nothing.

import { addressHashOf } from '../people/personal-links.store.ts';
import type { Ports } from '../platform/ports.ts';
import { readToken, signToken } from '../platform/token.ts';

export async function nameDevice(ports: Ports, tokenKey: string, email: string, origin: string): Promise<string> {
  const payload = [crypto.randomUUID(), await addressHashOf(ports, email), origin];
  return signToken(tokenKey, 'device', JSON.stringify(payload));
}

/** @returns the device's own name, or null where it is not known for this address here. */
export async function knownDevice(
  ports: Ports,
  tokenKey: string,
  { device, email }: { device: string | null | undefined; email: string },
  origin: string,
): Promise<string | null> {
  const payload = device ? await readToken(tokenKey, 'device', device) : null;
  if (payload === null) return null;
  const [id, address, boundTo] = JSON.parse(payload) as [string, string, string];
  return boundTo === origin && address === (await addressHashOf(ports, email)) ? id : null;
}
