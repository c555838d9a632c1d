import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../contract/certificates/certificate.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';

async function uploaded() {
  const tree = await aTree();
  const { id } = (await (await upload(await aLink(await aMember(tree)))).json()) as Certificate;
  return { tree, path: (slug: string) => `/v1/organizations/${slug}/certificates/${id}/file` };
}

describe('the file of a certificate', () => {
  it('comes to a reviewer byte for byte, and never as a page', async () => {
    const { tree, path } = await uploaded();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const answer = await call('GET', path(tree.association), { token });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(aPdf());
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('does not come to the club that uploaded it', async () => {
    const { tree, path } = await uploaded();
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('GET', path(tree.club), { token })).status).toBe(403);
  });

  it('does not exist for another association', async () => {
    const { path } = await uploaded();
    const other = await aTree('west');
    const token = await aSignIn(`owner@${other.association}.example`);
    expect((await call('GET', path(other.association), { token })).status).toBe(404);
  });

  it('does not come to a visitor', async () => {
    const { tree, path } = await uploaded();
    expect((await call('GET', path(tree.association))).status).toBe(401);
  });
});
