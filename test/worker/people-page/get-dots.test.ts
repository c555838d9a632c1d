import { describe, expect, it } from 'vitest';
import type { PeoplePage } from '../../../contract/people/member.ts';
import type { DotsHead } from '../../../contract/standings/dots.ts';
import { packDot } from '../../../contract/standings/packed-dot.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';

const path = (slug: string) => `/v1/organizations/${slug}/dots`;

async function dotsOf(slug: string, token: string) {
  const text = await (await call('GET', path(slug), { token })).text();
  const end = text.indexOf('\n');
  const head = JSON.parse(text.slice(0, end)) as DotsHead;
  const bytes = [...text.slice(end + 1)].map((char) => char.charCodeAt(0));
  const column = (index: number) => bytes.slice(index * head.rows, (index + 1) * head.rows);
  return { text, head, officials: column(0), dots: head.requirements.map((_, index) => column(index + 1)) };
}

describe('dots without names', () => {
  it('stand in the order of the people page, a byte each, the same as there', async () => {
    const tree = await aTree();
    await aMember(tree, { identity: { lastName: 'Zeller', email: 'z@example.org' }, role: 'official' });
    await upload(await aLink(await aMember(tree)));
    const minor = new Date(Date.now() - 16 * 366 * 86_400_000).toISOString().slice(0, 10);
    await aMember(tree, { identity: { lastName: 'Abt', email: 'a@example.org', birthDate: minor } });
    const token = await aSignIn(`owner@${tree.league}.example`);
    const { head, officials, dots } = await dotsOf(tree.league, token);
    expect(head).toEqual({ rows: 3, requirements: ['abuse-prevention', 'background-check'], cursor: null });
    expect(officials).toEqual([0, 0, 1]);
    const page = (await (await call('GET', `/v1/organizations/${tree.league}/people`, { token })).json()) as PeoplePage;
    expect(dots).toEqual(
      head.requirements.map((requirement) =>
        page.people.map(({ standings }) => {
          const { state = 'draft', notes = [] } = standings[requirement] ?? {};
          return packDot(state, notes);
        }),
      ),
    );
    expect(dots[0]).toEqual([packDot('draft', ['exempt']), packDot('submitted', []), packDot('draft', [])]);
  });

  it('are all below 128, and name nobody', async () => {
    const tree = await aTree();
    await aMember(tree);
    const { text } = await dotsOf(tree.club, await aSignIn(`owner@${tree.club}.example`));
    expect(text).not.toMatch(/ana|ortiz|[\x80-\uffff]/i);
  });

  it('are none of another branch, and not there for strangers, coaches and other branches’ administrators', async () => {
    const tree = await aTree();
    const coach = await aLink(await aMember(tree, { organization: tree.otherClub }));
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await dotsOf(tree.club, token)).head.rows).toBe(0);
    expect((await call('GET', path(tree.otherClub), { token })).status).toBe(404);
    expect((await call('GET', path(tree.otherClub))).status).toBe(401);
    expect((await call('GET', path(tree.otherClub), { token: coach })).status).toBe(401);
  });

  it('refuse a cursor that is none of ours', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('GET', `${path(tree.club)}?cursor=none`, { token })).status).toBe(422);
  });
});
