// Asks, right before a webhook goes out, where its name leads today: a name that was public when it was registered may
// lead to a private address now.
import { isPublicAddress, refusalOf, type UrlRefusal } from './public-address.ts';

const DNS_DEADLINE_MS = 5_000;

export type Resolve = (host: string) => Promise<string[]>;

/** Every address a name leads to, by DNS over HTTPS (workerd's node:dns). */
export const resolveByDns: Resolve = async (host) => {
  const dns = await import('node:dns/promises');
  const asked = Promise.all([dns.resolve4(host).catch(() => []), dns.resolve6(host).catch(() => [])]);
  // A name server that does not answer is no reason to wait: what leads nowhere is not gone to.
  return Promise.race([asked.then((found) => found.flat()), scheduler.wait(DNS_DEADLINE_MS).then(() => [])]);
};

export async function guardAddress(url: string, resolve: Resolve): Promise<UrlRefusal | null> {
  const refusal = refusalOf(url);
  if (refusal !== null) return refusal;
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  if (isPublicAddress(host)) return null;
  const addresses = await resolve(host);
  return addresses.length > 0 && addresses.every(isPublicAddress) ? null : 'not-public';
}
