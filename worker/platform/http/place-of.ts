// Where a request comes from, as far as the network tells: an IPv4 address, or the half of an IPv6 address that is one household's.
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';

export function placeOf(c: Context<AppEnv>): string {
  const address = c.req.header('cf-connecting-ip') ?? 'unknown';
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':').filter(Boolean)]
    .slice(0, 4)
    .join(':');
}
