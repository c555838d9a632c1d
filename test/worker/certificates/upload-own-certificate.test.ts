import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../contract/certificates/certificate.ts';
import type { Problem } from '../../../contract/core/problem.ts';
import type { Me } from '../../../contract/people/member.ts';
import { readCertificates } from '../../../worker/certificates/read-certificates.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';

const problemOf = async (answer: Response) => (await answer.json()) as Problem;
const meOf = async (token: string) => (await (await call('GET', '/v1/me', { token })).json()) as Me;

describe('uploading a certificate of one’s own', () => {
  it('makes the standing submitted, waiting for the association', async () => {
    const token = await aLink(await aMember(await aTree()));
    expect((await upload(token)).status).toBe(201);
    const standing = (await meOf(token)).standings[0];
    expect(standing).toMatchObject({ state: 'submitted', why: { key: 'waiting-for-review', who: 'association' } });
  });

  it('reads out of the PDF what it seems to be', async () => {
    const token = await aLink(await aMember(await aTree()));
    await upload(token);
    await readCertificates(await portsOf(env, new Date()), env.CERTIFICATES);
    const [certificate] = (await meOf(token)).certificates;
    expect(certificate).toMatchObject({ hints: ['name-found', 'full-course'], hintedCompletedOn: '2026-08-02' });
  });

  it('says when the file names somebody else', async () => {
    const token = await aLink(await aMember(await aTree()));
    await upload(token, { bytes: aPdf(['SafeSport Trained', 'Someone Else', '08/02/2026']) });
    await readCertificates(await portsOf(env, new Date()), env.CERTIFICATES);
    expect((await meOf(token)).certificates[0]?.hints).toContain('name-missing');
  });

  it('sent twice is one certificate', async () => {
    const token = await aLink(await aMember(await aTree()));
    const [first, second] = await Promise.all([upload(token), upload(token)]);
    const ids = await Promise.all([first, second].map(async (each) => ((await each.json()) as Certificate).id));
    expect(ids[0]).toBe(ids[1]);
    expect((await meOf(token)).certificates).toHaveLength(1);
  });

  it('notes a file that was uploaded for another member', async () => {
    const tree = await aTree();
    const other = await aMember(tree, { identity: { firstName: 'Bo', email: 'bo@example.org' } });
    await upload(await aLink(other));
    const answer = await upload(await aLink(await aMember(tree)));
    expect(((await answer.json()) as Certificate).hints).toContain('uploaded-for-another');
  });

  it('keeps no path and no control character of the file’s name', async () => {
    const token = await aLink(await aMember(await aTree()));
    const answer = await upload(token, { fileName: '../../etc/\u202epass\nword.pdf' });
    expect(((await answer.json()) as Certificate).fileName).toBe('password.pdf');
  });
});

describe('a file that is refused', () => {
  const refusals: [string, Uint8Array, string][] = [
    ['an empty one', new Uint8Array(), 'empty'],
    ['a web page that calls itself a PDF', new TextEncoder().encode('<html><script>alert(1)</script>'), 'wrong-type'],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff]), 'wrong-type'],
  ];
  for (const [what, bytes, refusal] of refusals) {
    it(`is ${what}, with the reason in words`, async () => {
      const token = await aLink(await aMember(await aTree()));
      const answer = await upload(token, { bytes });
      expect(answer.status).toBe(422);
      expect(await problemOf(answer)).toMatchObject({ code: 'file-refused', refusal });
      expect((await meOf(token)).certificates).toHaveLength(0);
    });
  }

  it('is one over 10 MB', async () => {
    const token = await aLink(await aMember(await aTree()));
    const answer = await upload(token, { bytes: new Uint8Array(10 * 1024 * 1024 + 1) });
    expect(answer.status).toBe(413);
  });

  it('is one for a requirement the organization does not ask for', async () => {
    const token = await aLink(await aMember(await aTree()));
    expect((await upload(token, { requirement: 'concussion' })).status).toBe(422);
  });

  it('is any without a personal link', async () => {
    expect((await upload('tll_nothing.at-all')).status).toBe(401);
  });
});
