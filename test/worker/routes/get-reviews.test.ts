import { describe, expect, it } from 'vitest';
import type { ReviewPage } from '../../../contract/review.ts';
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
