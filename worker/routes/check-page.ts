// GET .../page-check?page=: what can be seen of a league's page from here, for a webmaster who has pasted the snippet. Only pages of registered
// origins are fetched, and only from public addresses, so that nobody looks at other people's networks through us.
import type { PageCheck } from '../../contract/page-check.ts';
import { guardAddress, resolveByDns } from '../deliver/guard-address.ts';
import { checkPage as read } from '../domain/check-page.ts';
import type { Env } from '../env.ts';
import { Refused } from '../errors.ts';
import { PAGE_CHECK_DEADLINE_MS, PAGE_CHECK_MAX_BYTES } from '../limits.ts';
import { limitRate } from '../middleware/limit-rate.ts';
import { operation } from '../operation.ts';
import { findOrganization, originIsRegistered } from '../store/organizations.ts';

export const checkPage = operation(limitRate('page-check'), async (c) => {
  const place = await findOrganization(c.var.ports.db, c.req.param('organization') ?? '');
  if (!place) throw new Refused('not-found');
  const url = addressOf(c.req.query('page') ?? '');
  const registered = await originIsRegistered(c.var.ports.db, url.origin);
  const page = registered ? await look(c.env, url) : null;
  return c.json({ registered, page } satisfies PageCheck);
});

function addressOf(text: string): URL {
  try {
    const url = new URL(text);
    if (url.protocol === 'https:' && !url.username) return url;
  } catch {
    // Falls through: it is no address.
  }
  throw new Refused({ code: 'not-the-schema', errors: [{ path: 'page', message: 'An address with https://' }] });
}

const NOTHING = { script: false, organization: null, tags: [], frame: false, blockedBy: null };

async function look(env: Env, url: URL): Promise<PageCheck['page']> {
  const refused = env.WEBHOOKS_MAY_GO === 'anywhere' ? null : await guardAddress(url.href, resolveByDns);
  if (refused !== null) return { answer: 'not-reached', ...NOTHING };
  try {
    const signal = AbortSignal.timeout(PAGE_CHECK_DEADLINE_MS);
    const answer = await fetch(url, { redirect: 'manual', signal, headers: { accept: 'text/html' } });
    if (answer.status >= 300 && answer.status < 400) return { answer: 'moved', ...NOTHING };
    if (!answer.ok) return { answer: 'not-reached', ...NOTHING };
    const policy = answer.headers.get('content-security-policy');
    const html = await textOf(answer);
    return { answer: 'reached', ...read(html, policy === null ? [] : [policy], new URL(env.PUBLIC_URL).origin) };
  } catch {
    // No answer in time, or none at all: told as that.
    return { answer: 'not-reached', ...NOTHING };
  }
}

/** Its beginning: a snippet further down than this is not one a visitor would find. */
async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(part, { stream: true });
    bytes += part.length;
    if (bytes > PAGE_CHECK_MAX_BYTES) break;
  }
  return text;
}
