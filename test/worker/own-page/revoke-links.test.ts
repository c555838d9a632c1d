import { describe, expect, it } from 'vitest';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';

const links = (slug: string, id: string) => `/v1/organizations/${slug}/people/${id}/links`;

describe('withdrawing personal links', () => {
  it('ends every link of that member, and of nobody else', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    const other = await aMember(tree, { identity: { firstName: 'Bo', email: 'bo@example.org' } });
    const [first, second, others] = [await aLink(member), await aLink(member), await aLink(other)];
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('DELETE', links(tree.club, member.row.id), { token })).status).toBe(204);
    for (const link of [first, second]) {
      const answer = await call('GET', '/v1/me', { token: link });
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([401, 'link-revoked']);
    }
    expect((await call('GET', '/v1/me', { token: others })).status).toBe(200);
  });

  it('is not for an administrator who only looks', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    await anAdministrator('assignor@club.example', tree.idOf(tree.club), 'assignor');
    const token = await aSignIn('assignor@club.example');
    expect((await call('DELETE', links(tree.club, member.row.id), { token })).status).toBe(403);
  });

  it('does not find a member of the club beside', async () => {
    const tree = await aTree();
    const member = await aMember(tree, { organization: tree.otherClub });
    const link = await aLink(member);
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('DELETE', links(tree.club, member.row.id), { token })).status).toBe(404);
    expect((await call('GET', '/v1/me', { token: link })).status).toBe(200);
  });
});
