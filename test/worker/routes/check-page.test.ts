import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { PageCheck } from '../../../contract/page-check.ts';
import { checkPage } from '../../../worker/domain/check-page.ts';
import { registeredOrigin } from '../../../worker/store/schema/organization.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

const RECEIVER = 'https://receiver.test';

async function checked(manner: string, registered = true) {
  const tree = await aTree(crypto.randomUUID().slice(0, 8));
  const db = drizzle(env.DB);
  if (registered)
    await db.insert(registeredOrigin).values({ origin: RECEIVER, organizationId: tree.idOf(tree.league) });
  const page = `${RECEIVER}/${crypto.randomUUID()}/${manner}`;
  const answer = await call('GET', `/v1/organizations/${tree.league}/page-check?page=${encodeURIComponent(page)}`);
  return { check: (await answer.json()) as PageCheck, asked: await logOf(page) };
}
/** How often the page was fetched. */
const logOf = async (page: string) =>
  ((await (await fetch(page.replace(/\/[^/]*$/, '/log'))).json()) as unknown[]).length;

describe('checking a league’s page', () => {
  it('finds the script, for whom it is, and the tags, but nothing in a comment', async () => {
    expect((await checked('page')).check).toEqual({
      registered: true,
      page: {
        answer: 'reached',
        script: true,
        organization: 'east-league',
        tags: ['safesport-landing', 'status-dot-grid'],
        frame: false,
        blockedBy: null,
      },
    });
  });

  it('says which directive of the page’s own policy keeps the script out', async () => {
    expect((await checked('strict-page')).check.page?.blockedBy).toBe('script-src');
  });

  it('says that a page is elsewhere or away', async () => {
    expect((await checked('moved')).check.page?.answer).toBe('moved');
    expect((await checked('fails')).check.page?.answer).toBe('not-reached');
  });

  it('never fetches a page of an origin that is not registered', async () => {
    expect(await checked('page', false)).toEqual({ check: { registered: false, page: null }, asked: 0 });
  });

  it('refuses what is no https address, and an organization nobody knows', async () => {
    const { league } = await aTree();
    for (const page of ['', 'nonsense', 'http://league.example/', 'https://me:secret@league.example/'])
      expect((await call('GET', `/v1/organizations/${league}/page-check?page=${page}`)).status, page).toBe(422);
    expect((await call('GET', '/v1/organizations/nowhere/page-check?page=https://league.example/')).status).toBe(404);
  });

  it('understands policies as browsers do', () => {
    const script = '<script src="https://t.example/embed.js" nonce="n1"></script>';
    const by = (policy: string, html = script) => checkPage(html, [policy], 'https://t.example').blockedBy;
    expect(by("script-src 'self' https://t.example; connect-src *")).toBe(null);
    expect(by("script-src 'nonce-n1' 'strict-dynamic'; connect-src https:")).toBe(null);
    expect(by("script-src 'nonce-n2'")).toBe('script-src');
    expect(by("script-src https:; connect-src 'self'")).toBe('connect-src');
    expect(by('script-src *.example; connect-src *.example')).toBe(null);
    expect(by("img-src 'none'")).toBe(null);
    const frame = '<iframe src="https://t.example/embed/safesport-landing?organization=a"></iframe>';
    expect(by("frame-src 'self'", frame)).toBe('frame-src');
    expect(by('', `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">${script}`)).toBe(
      'script-src',
    );
  });
});
