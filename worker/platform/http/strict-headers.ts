// What every answer of ours carries unless its route says otherwise: nothing in it is run, framed, sniffed or kept. In one place, so that a new
// route is strict before anybody thinks of it.
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';

/** Two years, as browsers' preload lists ask for at least one. */
export const HSTS = 'max-age=63072000; includeSubDomains';

/** A browser's own powers; our pages use none of them. */
export const NO_POWERS =
  'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()';

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': NO_POWERS,
  'referrer-policy': 'no-referrer',
  'strict-transport-security': HSTS,
  'x-content-type-options': 'nosniff',
  // A personal answer that a proxy or a shared device keeps is somebody else's tomorrow; what is public says so itself.
  'cache-control': 'no-store',
};

export const strictHeaders = () =>
  createMiddleware<AppEnv>(async function strictHeaders(c, next) {
    await next();
    // The other end of a socket that was taken over: its headers are sealed.
    if (c.res.status === 101) return;
    for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    // The same address is answered one way to a registered site and another way to any other.
    const vary = c.res.headers.get('vary');
    if (!vary?.toLowerCase().includes('origin')) c.res.headers.set('vary', vary ? `${vary}, Origin` : 'Origin');
  });
