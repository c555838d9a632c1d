import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { PageCheck } from '../../../contract/settings/page-check.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

const OURS = () => new URL(env.PUBLIC_URL).origin;
const SNIPPET = () => `<script async src="${OURS()}/embed.js" data-organization="bobcats"></script>`;

/** A league's page on a site of its own, registered by the league unless told. */
async function aPage(text: string, { policy, location, registered = true, prefix = 'east' }: Wanted = {}) {
  const tree = await aTree(prefix);
  const origin = `https://${crypto.randomUUID()}.page.test`;
  const address = `${origin}/coaches`;
  const headers = { ...(policy ? { 'x-policy': policy } : {}), ...(location ? { 'x-location': location } : {}) };
  await fetch(address, { method: 'PUT', body: text, headers });
  const token = await aSignIn(`owner@${tree.league}.example`);
  if (registered) await call('POST', `/v1/organizations/${tree.league}/origins`, { token, body: { origin } });
  const check = (organization = tree.club, body: object = { address }) =>
    call('POST', `/v1/organizations/${organization}/page-check`, { body });
  const found = async (organization?: string) => (await (await check(organization)).json()) as PageCheck;
  return { tree, origin, check, found };
}
interface Wanted {
  policy?: string;
  location?: string;
  registered?: boolean;
  prefix?: string;
}

describe('checking a page', () => {
  it('finds the loader, whom it is for, the tags, and nothing in the way', async () => {
    const { origin, found } = await aPage(`<p>Hi</p>${SNIPPET()}<safesport-landing>…</safesport-landing>`);
    expect(await found()).toEqual({
      outcome: 'read',
      origin,
      script: true,
      organization: 'bobcats',
      tags: ['safesport-landing'],
      blockedBy: [],
    });
  });

  it('says which rule of the page keeps the script out, from its header or its head', async () => {
    const meta = '<meta http-equiv="Content-Security-Policy" content="connect-src \'self\'">';
    const { found } = await aPage(`<head>${meta}</head>${SNIPPET()}<status-dot-grid></status-dot-grid>`, {
      policy: "script-src 'self'",
    });
    expect(await found()).toMatchObject({ outcome: 'read', script: true, blockedBy: ['script-src', 'connect-src'] });
  });

  it('knows our page in a frame, and asks only whether frames are let in', async () => {
    const frame = `<iframe src="${OURS()}/embed/safesport-landing?organization=bobcats"></iframe>`;
    const { found } = await aPage(frame, { policy: "script-src 'self'; frame-src 'self'" });
    expect(await found()).toMatchObject({ script: false, tags: ['frame'], blockedBy: ['frame-src'] });
  });

  it('says that nothing of ours is there, or that the page does not answer', async () => {
    const page = await aPage('<script src="https://elsewhere.example/embed.js"></script><p>Nothing</p>');
    expect(await page.found()).toMatchObject({ outcome: 'read', script: false, tags: [] });
    const body = { address: `${page.origin}/missing` };
    expect(await (await page.check(page.tree.club, body)).json()).toMatchObject({ outcome: 'unreachable' });
  });

  it('follows where a page leads', async () => {
    const there = await aPage(SNIPPET());
    const { found } = await aPage('', { location: `${there.origin}/coaches`, prefix: 'west' });
    expect(await found()).toMatchObject({ outcome: 'read', script: true });
  });

  it('never fetches a page of a site that the organization has not registered, nor one that a stranger has', async () => {
    const east = await aPage(SNIPPET(), { registered: false });
    expect(await east.found()).toMatchObject({ outcome: 'not-registered', script: false });
    const west = await aPage(SNIPPET(), { prefix: 'west' });
    expect(await west.found(east.tree.club)).toMatchObject({ outcome: 'not-registered' });
  });

  it('refuses what is no address, and an organization that does not exist', async () => {
    const { check } = await aPage(SNIPPET());
    expect((await check(undefined, { address: 'javascript:alert(1)' })).status).toBe(422);
    expect((await check('nowhere')).status).toBe(404);
  });
});
