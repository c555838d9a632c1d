import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../contract/certificates/certificate.ts';
import type { ReviewPage } from '../../../contract/certificates/review.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';

async function waiting() {
  const tree = await aTree();
  const { id } = (await (await upload(await aLink(await aMember(tree)))).json()) as Certificate;
  const owner = `owner@${tree.association}.example`;
  const token = await aSignIn(owner);
  const at = `/v1/organizations/${tree.association}`;
  const assign = (to: unknown, by = token) =>
    call('PUT', `${at}/certificates/${id}/assignment`, { token: by, body: { to } });
  const page = async () => (await (await call('GET', `${at}/reviews`, { token })).json()) as ReviewPage;
  return { tree, id, owner, assign, page };
}

describe('assigning a certificate to a reviewer', () => {
  it('is seen by everybody who reviews, and taken back', async () => {
    const { tree, owner, assign, page } = await waiting();
    await anAdministrator('second@reviewer.example', tree.idOf(tree.association), 'reviewer');
    expect((await assign('second@reviewer.example')).status).toBe(204);
    expect(await page()).toMatchObject({
      items: [{ assignedTo: 'second@reviewer.example', language: 'en', minor: false }],
      reviewers: [owner, 'second@reviewer.example'],
      waiting: 1,
    });
    await assign(null);
    expect((await page()).items[0]?.assignedTo).toBeNull();
  });

  it('to somebody who does not review here is refused', async () => {
    const { tree, assign } = await waiting();
    for (const to of [`owner@${tree.club}.example`, 'stranger@example.org', 7]) {
      expect((await assign(to)).status).toBe(422);
    }
  });

  it('is for reviewers only, and not for another association', async () => {
    const { tree, owner, assign } = await waiting();
    await anAdministrator('registrar@association.example', tree.idOf(tree.association), 'registrar');
    expect((await assign(owner, await aSignIn('registrar@association.example'))).status).toBe(403);
    const west = await aTree('west');
    expect((await assign(owner, await aSignIn(`owner@${west.association}.example`))).status).toBe(404);
    expect((await assign(owner, '')).status).toBe(401);
  });
});
