// GET /embed/<tag>?organization=: our pages inside frames of other sites. A page on which people sign in or use their personal link may be
// framed only by sites that the organization, or one above it, has registered: any other site could draw over it and steal a click.
import { drizzle } from 'drizzle-orm/d1';
import { findOrganization, idsOf } from './organizations/organizations.store.ts';
import { originsOf } from './organizations/settings.store.ts';
import { pagePolicy } from './page-policy.ts';
import type { Env } from './platform/env.ts';
import { HSTS, NO_POWERS } from './platform/http/strict-headers.ts';

export const EMBED_PATH = '/embed/';

/** What anybody may see, in anybody's page. */
const FOR_EVERYBODY = ['status-dot', 'safesport-landing', 'coach-requirements', 'coach-registration'];
/** Shows certificates, in a frame of its own. */
const SHOWS_FILES = ['review-queue'];

export async function embedPage(request: Request, env: Env): Promise<Response> {
  const page = await env.ASSETS.fetch(request);
  const url = new URL(request.url);
  const tag = url.pathname.slice(EMBED_PATH.length).replace(/\.html$/, '');
  const framedBy = FOR_EVERYBODY.includes(tag) ? '*' : await sitesOf(env, url.searchParams.get('organization') ?? '');
  const answer = new Response(page.body, page);
  answer.headers.set('content-security-policy', pagePolicy(framedBy, SHOWS_FILES.includes(tag) ? 'files' : 'pictures'));
  answer.headers.set('strict-transport-security', HSTS);
  answer.headers.set('permissions-policy', NO_POWERS);
  answer.headers.set('referrer-policy', 'no-referrer');
  answer.headers.set('x-content-type-options', 'nosniff');
  return answer;
}

async function sitesOf(env: Env, slug: string): Promise<string> {
  const db = drizzle(env.DB);
  const place = await findOrganization(db, slug);
  const origins = place ? await originsOf(db, idsOf(place.row.path)) : [];
  return ["'self'", ...new Set(origins.map(({ origin }) => origin))].join(' ');
}
