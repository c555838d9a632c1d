import { describe, expect, it } from 'vitest';
import type { History } from '../../../contract/standings/history.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { approve } from '../builders/a-reminder.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';

const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('the history behind a dot', () => {
  it('says who did what, when it happened and when it came, newest first', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    const link = await aLink(member);
    await call('POST', '/v1/me/training-starts', { token: link, body: { requirement: 'abuse-prevention' } });
    await upload(link);
    const token = await aSignIn(`owner@${tree.club}.example`);
    const path = `/v1/organizations/${tree.club}/people/${member.row.id}/history`;
    const { entries } = (await (await call('GET', path, { token })).json()) as History;
    expect(entries.map((each) => each.what).sort()).toEqual(['certificate-uploaded', 'training-begun']);
    for (const entry of entries) expect(entry).toMatchObject({ actor: 'member', requirement: 'abuse-prevention' });
  });

  it('names the one line on which a green dot rests, and none once it is not green any more', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    await approve(member.row.id, 'abuse-prevention', '2020-03-01');
    await approve(member.row.id, 'concussion', dayFrom(-20));
    await approve(member.row.id, 'concussion', dayFrom(-10));
    const token = await aSignIn(`owner@${tree.club}.example`);
    const path = `/v1/organizations/${tree.club}/people/${member.row.id}/history`;
    const { entries } = (await (await call('GET', path, { token })).json()) as History;
    expect(entries).toHaveLength(3);
    const counts = entries.filter(({ countsToday }) => countsToday);
    expect(counts.map(({ requirement, completedOn }) => [requirement, completedOn])).toEqual([
      ['concussion', dayFrom(-10)],
    ]);
  });

  it('is empty, not an error, for somebody nothing happened to', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    const token = await aSignIn(`owner@${tree.club}.example`);
    const path = `/v1/organizations/${tree.club}/people/${member.row.id}/history`;
    expect(await (await call('GET', path, { token })).json()).toMatchObject({ entries: [] });
  });

  it('is not there for the club beside', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    const token = await aSignIn(`owner@${tree.otherClub}.example`);
    for (const slug of [tree.club, tree.otherClub]) {
      const path = `/v1/organizations/${slug}/people/${member.row.id}/history`;
      expect((await call('GET', path, { token })).status).toBe(404);
    }
  });
});
