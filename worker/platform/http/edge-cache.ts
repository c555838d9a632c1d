// Keeps what anybody may see in the cache of the place it was asked for, so that a crowd of visitors asks the database once. Nothing about any
// person: what is kept here is given to everybody. A Worker on workers.dev has no such cache, and asks each time.

import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { inBackground } from '../in-background.ts';

/**
 * @param key names what is kept; it begins with a slash.
 * @param load what is kept, as JSON.
 */
export async function atEdge(
  c: Context<AppEnv>,
  key: string,
  seconds: number,
  load: () => Promise<string>,
): Promise<string> {
  const cache = caches.default;
  const address = new URL(key, c.env.PUBLIC_URL).href;
  const kept = await cache.match(address);
  if (kept) return kept.text();
  const json = await load();
  const headers = { 'content-type': 'application/json', 'cache-control': `public, max-age=${seconds}` };
  inBackground(c, 'edge-cache', cache.put(address, new Response(json, { headers })));
  return json;
}
