// POST .../page-check: can what a webmaster pasted run in their page? Anyone may ask, but only pages of sites that the organization has
// registered are fetched, so that nobody can send us elsewhere. Nothing is kept, and nothing of the page's text goes out.
import { CheckPage, type PageCheck } from '../../contract/settings/page-check.ts';
import { findOrganization, isRegisteredFor } from '../organizations/organizations.store.ts';
import { Refused } from '../platform/errors.ts';
import { limitRate } from '../platform/http/limit-rate.ts';
import { readBody } from '../platform/http/read-body.ts';
import { fetchGuarded } from '../platform/net/fetch-guarded.ts';
import { operation } from '../platform/operation.ts';
import { PAGE_CHECK_DEADLINE_MS, PAGE_CHECK_REDIRECTS_MAX } from './limits.ts';
import { readPage } from './read-page.ts';

export const checkPage = operation(limitRate('page-check'), async (c) => {
  const { ports } = c.var;
  const place = await findOrganization(ports.db, c.req.param('organization') ?? '');
  if (!place) throw new Refused('not-found');
  const { address } = await readBody(c, CheckPage);
  const url = URL.parse(address);
  if (!url) throw new Refused({ code: 'not-the-schema', errors: [{ path: 'address', message: 'Not an address' }] });
  const found: PageCheck = {
    outcome: 'not-registered',
    origin: url.origin,
    script: false,
    organization: null,
    tags: [],
    blockedBy: [],
  };
  if (!(await isRegisteredFor(ports.db, place.row.path, url.origin))) return c.json(found);
  const answer = await fetchGuarded(c.env, url.href, {
    headers: new Headers({ accept: 'text/html', 'user-agent': 'Touchline page check' }),
    deadlineMs: PAGE_CHECK_DEADLINE_MS,
    redirectsMax: PAGE_CHECK_REDIRECTS_MAX,
  });
  const isPage =
    typeof answer !== 'string' && answer.ok && /html/i.test(answer.headers.get('content-type') ?? 'text/html');
  if (!isPage) return c.json({ ...found, outcome: 'unreachable' } satisfies PageCheck);
  const read = await readPage(answer, new URL(c.env.PUBLIC_URL).origin).catch(() => null);
  return c.json({ ...found, ...(read ?? {}), outcome: read ? 'read' : 'unreachable' } satisfies PageCheck);
});
