// Reads a league's page as its server sends it: our loader, our tags, our frames, and what its policy says. Streams; keeps no text.
import type { PageCheck } from '../../contract/settings/page-check.ts';
import { PAGE_CHECK_MAX_BYTES } from './limits.ts';
import { type Directive, isBlocked } from './rules/content-policy.ts';

const OUR_TAGS = [
  'safesport-landing',
  'status-dot-grid',
  'certificate-uploader',
  'coach-requirements',
  'ussf-certifications',
  'coach-registration',
  'member-account',
  'review-queue',
];

type Read = Pick<PageCheck, 'script' | 'organization' | 'tags' | 'blockedBy'>;

/** @param origin ours, where the loader comes from. */
export async function readPage(answer: Response, origin: string): Promise<Read> {
  const policies = [answer.headers.get('content-security-policy') ?? ''].filter(Boolean);
  const seen: Read = { script: false, organization: null, tags: [], blockedBy: [] };
  let nonce = false;
  const rewriter = new HTMLRewriter()
    .on('meta[http-equiv]', {
      element(meta) {
        const isPolicy = meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy';
        if (isPolicy) policies.push(meta.getAttribute('content') ?? '');
      },
    })
    .on('script[src]', {
      element(script) {
        if (!leadsTo(script.getAttribute('src'), answer.url, origin, '/embed.js')) return;
        seen.script = true;
        seen.organization ??= script.getAttribute('data-organization');
        nonce ||= Boolean(script.getAttribute('nonce'));
      },
    })
    .on('iframe[src]', {
      element(frame) {
        if (leadsTo(frame.getAttribute('src'), answer.url, origin, '/embed/')) seen.tags.push('frame');
      },
    });
  for (const tag of OUR_TAGS) rewriter.on(tag, { element: () => void seen.tags.push(tag) });
  await drain(rewriter.transform(answer));
  const asked: Directive[] =
    seen.tags.every((tag) => tag === 'frame') && seen.tags.length > 0 && !seen.script
      ? ['frame-src']
      : ['script-src', 'connect-src'];
  const blockedBy = asked.filter((each) => isBlocked(policies, each, origin, nonce && each === 'script-src'));
  return { ...seen, tags: [...new Set(seen.tags)], blockedBy };
}

function leadsTo(src: string | null, base: string, origin: string, path: string): boolean {
  const url = src === null ? null : URL.parse(src, base || undefined);
  return url?.origin === origin && url.pathname.startsWith(path);
}

/** To the end, or to where a page is longer than pages are. */
async function drain(page: Response): Promise<void> {
  if (!page.body) return;
  let size = 0;
  for await (const part of page.body as ReadableStream<Uint8Array>) {
    size += part.length;
    if (size > PAGE_CHECK_MAX_BYTES) return;
  }
}
