import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { ReviewPage } from '../../../contract/certificates/review.ts';
import { ANA, aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';

const reviews = (slug: string) => `/v1/organizations/${slug}/reviews`;

describe('the review queue', () => {
  it('shows the certificate beside the member’s record', async () => {
    const tree = await aTree();
    await upload(await aLink(await aMember(tree)));
    const token = await aSignIn(`owner@${tree.association}.example`);
    const page = (await (await call('GET', reviews(tree.association), { token })).json()) as ReviewPage;
    expect(page).toMatchObject({ waiting: 1, items: [{ identity: ANA, organization: { slug: tree.club } }] });
  });

  it('comes a page at a time, each waiting certificate once, though many came in the same instant', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    await upload(await aLink(member));
    const all = await env.DB.prepare('select * from certificate').first();
    const names = Object.keys(all ?? {}).filter((name) => !['id', 'sha256'].includes(name));
    await env.DB.prepare(
      `insert into certificate (id, sha256, ${names.join()}) with recursive n(i) as (select 1 union all select i + 1 from n where i < 150)
       select printf('copy-%03d', i), printf('sha-%d', i), ${names.join()} from n, certificate`,
    ).run();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const answer = await call(
        'GET',
        `${reviews(tree.association)}${cursor && `?cursor=${encodeURIComponent(cursor)}`}`,
        { token },
      );
      const page = (await answer.json()) as ReviewPage;
      expect(page.waiting).toBe(151);
      seen.push(...page.items.map(({ certificate }) => certificate.id));
      cursor = page.cursor;
    }
    expect(seen).toHaveLength(151);
    expect(new Set(seen).size).toBe(151);
    expect((await call('GET', `${reviews(tree.association)}?cursor=elsewhere`, { token })).status).toBe(422);
  });

  it('is not for clubs and leagues', async () => {
    const tree = await aTree();
    for (const slug of [tree.club, tree.league]) {
      const token = await aSignIn(`owner@${slug}.example`);
      expect((await call('GET', reviews(slug), { token })).status).toBe(403);
    }
  });

  it('holds nothing of another association', async () => {
    const tree = await aTree();
    const other = await aTree('west');
    await upload(await aLink(await aMember(tree)));
    const token = await aSignIn(`owner@${other.association}.example`);
    expect((await call('GET', reviews(tree.association), { token })).status).toBe(404);
    const own = (await (await call('GET', reviews(other.association), { token })).json()) as ReviewPage;
    expect(own.items).toEqual([]);
  });

  it('asks a visitor to sign in', async () => {
    expect((await call('GET', reviews((await aTree()).association))).status).toBe(401);
  });
});
