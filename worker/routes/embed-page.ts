// GET /embed/<tag>?organization=: the page for an <iframe>, with the pages that may frame it. Only origins that the organization, or one above
// or below it, has registered; and Google Sites, whose boxes have addresses of their own that nobody could register.
import { operation } from '../operation.ts';
import { findOrganization, originsAround } from '../store/organizations.ts';

const SITE_BUILDER_FRAMES = ['https://sites.google.com', 'https://*.googleusercontent.com'];

export const embedPage = operation(async (c) => {
  const page = await c.env.ASSETS.fetch(c.req.raw);
  const place = await findOrganization(c.var.ports.db, c.req.query('organization') ?? '');
  const registered = place ? await originsAround(c.var.ports.db, place) : [];
  const headers = new Headers(page.headers);
  headers.set('content-security-policy', `frame-ancestors 'self' ${[...registered, ...SITE_BUILDER_FRAMES].join(' ')}`);
  headers.set('cache-control', 'no-cache');
  return new Response(page.body, { status: page.status, headers });
});
