import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call, mailsPosted } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';

const confirmation = (slug: string, id: string) => `/v1/organizations/${slug}/people/${id}/confirmation`;
const noticesTo = async (email: string) =>
  (await mailsPosted()).filter((mail) => mail.to === email && mail.content.template === 'registration-confirmed');

describe('confirming a registration', () => {
  it('mails the SafeSport link at that moment, and not before', async () => {
    const tree = await aTree();
    const member = await aMember(tree, { confirmed: false });
    expect(await noticesTo(member.row.email)).toHaveLength(0);
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('POST', confirmation(tree.club, member.row.id), { token })).status).toBe(204);
    expect(await noticesTo(member.row.email)).toHaveLength(1);
    const me = (await (await call('GET', '/v1/me', { token: await aLink(member) })).json()) as Me;
    expect(me.standings[0]?.why.key).toBe('not-begun');
  });

  it('done twice mails once', async () => {
    const tree = await aTree();
    const member = await aMember(tree, { confirmed: false });
    const token = await aSignIn(`owner@${tree.club}.example`);
    const path = confirmation(tree.club, member.row.id);
    await Promise.all([call('POST', path, { token }), call('POST', path, { token })]);
    await call('POST', path, { token });
    expect(await noticesTo(member.row.email)).toHaveLength(1);
  });

  it('is refused to an administrator who only looks', async () => {
    const tree = await aTree();
    const member = await aMember(tree, { confirmed: false });
    await anAdministrator('assignor@club.example', tree.idOf(tree.club), 'assignor');
    const token = await aSignIn('assignor@club.example');
    expect((await call('POST', confirmation(tree.club, member.row.id), { token })).status).toBe(403);
  });

  it('does not find a member of the club beside', async () => {
    const tree = await aTree();
    const member = await aMember(tree, { organization: tree.otherClub, confirmed: false });
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('POST', confirmation(tree.club, member.row.id), { token })).status).toBe(404);
    expect(await noticesTo(member.row.email)).toHaveLength(0);
  });
});
