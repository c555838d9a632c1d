import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../contract/certificates/certificate.ts';
import { aMember } from '../builders/a-member.ts';
import { aSignIn } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';

const uploads = (slug: string, id: string) => `/v1/organizations/${slug}/people/${id}/certificates`;

describe('uploading on a member’s behalf', () => {
  it('waits for the association’s review like any other', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    const token = await aSignIn(`owner@${tree.club}.example`);
    const answer = await upload(token, { path: uploads(tree.club, member.row.id) });
    expect((await answer.json()) as Certificate).toMatchObject({ state: 'submitted', uploadedBy: 'administrator' });
  });

  it('is refused to an administrator who only looks', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    await anAdministrator('assignor@club.example', tree.idOf(tree.club), 'assignor');
    const token = await aSignIn('assignor@club.example');
    expect((await upload(token, { path: uploads(tree.club, member.row.id) })).status).toBe(403);
  });

  it('does not find a member of another branch', async () => {
    const tree = await aTree();
    const member = await aMember(tree, { organization: tree.otherClub });
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await upload(token, { path: uploads(tree.club, member.row.id) })).status).toBe(404);
  });

  it('refuses a file that is no certificate', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    const token = await aSignIn(`owner@${tree.club}.example`);
    const bytes = new TextEncoder().encode('just words');
    expect((await upload(token, { path: uploads(tree.club, member.row.id), bytes })).status).toBe(422);
  });
});
