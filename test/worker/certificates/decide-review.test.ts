import { describe, expect, it } from 'vitest';
import type { ApiKeyWithSecret } from '../../../contract/api-keys/api-key.ts';
import type { Certificate } from '../../../contract/certificates/certificate.ts';
import type { ReviewPage } from '../../../contract/certificates/review.ts';
import type { Me } from '../../../contract/people/member.ts';
import { writeLetter } from '../../../worker/letters/write-letter.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call, mailsPosted } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree, type Tree } from '../builders/a-tree.ts';
import { anApiKey, ask } from '../builders/an-api-key.ts';
import { upload } from '../builders/an-upload.ts';

const APPROVE = { decision: 'approved', reason: null, completedOn: '2026-08-02', version: 1 };
const REJECT = { decision: 'rejected', reason: 'This is the youth course.', completedOn: null, version: 1 };

async function waiting(): Promise<{ tree: Tree; link: string; certificate: string }> {
  const tree = await aTree();
  const link = await aLink(await aMember(tree));
  const certificate = ((await (await upload(link)).json()) as Certificate).id;
  return { tree, link, certificate };
}
const meOf = async (token: string) => (await (await call('GET', '/v1/me', { token })).json()) as Me;
const decisionPath = (slug: string, id: string) => `/v1/organizations/${slug}/certificates/${id}/decision`;

describe('a reviewer’s decision', () => {
  it('approves: the dot is green until a year after completion', async () => {
    const { tree, link, certificate } = await waiting();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const path = decisionPath(tree.association, certificate);
    expect((await call('POST', path, { token, body: APPROVE })).status).toBe(204);
    expect((await meOf(link)).standings[0]).toMatchObject({
      state: 'approved',
      validUntil: '2027-08-02',
      source: 'review',
    });
  });

  it('rejects with words that reach the coach, on the page and once by mail', async () => {
    const { tree, link, certificate } = await waiting();
    const token = await aSignIn(`owner@${tree.association}.example`);
    for (const _ of [1, 2]) await call('POST', decisionPath(tree.association, certificate), { token, body: REJECT });
    const mails = (await mailsPosted()).filter(({ content }) => content.template === 'certificate-decided');
    expect(mails).toMatchObject([{ to: 'ana@example.org', content: { decision: 'rejected', firstName: 'Ana' } }]);
    for (const language of ['en', 'es'] as const) {
      const content = mails[0]?.content;
      expect(content && (await writeLetter(content, language, 'https://x.test')).text).toContain(
        'This is the youth course.',
      );
    }
    const why = { key: 'rejected', reason: 'This is the youth course.' };
    expect((await meOf(link)).standings[0]).toMatchObject({ state: 'rejected', why });
  });

  it('is not for one’s own certificate: another reviewer decides', async () => {
    const { tree, link, certificate } = await waiting();
    await anAdministrator('ana@example.org', tree.idOf(tree.association), 'reviewer');
    const own = await aSignIn('ana@example.org');
    const path = decisionPath(tree.association, certificate);
    for (const body of [APPROVE, REJECT]) expect((await call('POST', path, { token: own, body })).status).toBe(403);
    const list = await call('GET', `/v1/organizations/${tree.association}/reviews`, { token: own });
    expect(((await list.json()) as ReviewPage).items).toMatchObject([{ own: true }]);
    expect((await meOf(link)).standings[0]?.state).toBe('submitted');
    const other = await aSignIn(`owner@${tree.association}.example`);
    expect((await call('POST', path, { token: other, body: APPROVE })).status).toBe(204);
  });

  it('is not for a key whose maker has the record either, and is for a key of somebody else', async () => {
    const { tree, link, certificate } = await waiting();
    await anAdministrator('ana@example.org', tree.idOf(tree.association), 'owner');
    const keys = `/v1/organizations/${tree.association}/api-keys`;
    const body = { name: 'Review desk', scopes: ['reviews:write'] };
    const made = await call('POST', keys, { token: await aSignIn('ana@example.org'), body });
    const { secret } = (await made.json()) as ApiKeyWithSecret;
    const path = decisionPath(tree.association, certificate);
    for (const body of [APPROVE, REJECT]) expect((await ask('POST', path, { secret, body })).status).toBe(403);
    expect((await meOf(link)).standings[0]?.state).toBe('submitted');
    const other = await anApiKey(tree.association, ['reviews:write']);
    expect((await ask('POST', path, { secret: other.secret, body: APPROVE })).status).toBe(204);
  });

  it('is one decision when two reviewers decide at the same time', async () => {
    const { tree, link, certificate } = await waiting();
    await anAdministrator('second@reviewer.example', tree.idOf(tree.association), 'reviewer');
    const one = await aSignIn(`owner@${tree.association}.example`);
    const two = await aSignIn('second@reviewer.example');
    const path = decisionPath(tree.association, certificate);
    const answers = await Promise.all([
      call('POST', path, { token: one, body: APPROVE }),
      call('POST', path, { token: two, body: REJECT }),
    ]);
    expect(answers.map((each) => each.status).sort()).toEqual([204, 409]);
    const decided = answers[0]?.status === 204 ? 'approved' : 'rejected';
    const me = await meOf(link);
    expect([me.standings[0]?.state, me.certificates[0]?.state]).toEqual([decided, decided]);
  });

  it('is undone by a new decision on the newer version', async () => {
    const { tree, link, certificate } = await waiting();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const path = decisionPath(tree.association, certificate);
    await call('POST', path, { token, body: REJECT });
    expect((await call('POST', path, { token, body: { ...APPROVE, version: 2 } })).status).toBe(204);
    expect((await meOf(link)).standings[0]?.state).toBe('approved');
  });

  it('takes the certificate out of the queue', async () => {
    const { tree, certificate } = await waiting();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const queue = async () =>
      (await (await call('GET', `/v1/organizations/${tree.association}/reviews`, { token })).json()) as ReviewPage;
    expect((await queue()).items).toMatchObject([{ certificate: { id: certificate }, version: 1 }]);
    await call('POST', decisionPath(tree.association, certificate), { token, body: APPROVE });
    expect(await queue()).toMatchObject({ items: [], waiting: 0 });
  });
});

describe('a decision that is refused', () => {
  const wrong: [string, object, string][] = [
    ['a rejection without a reason', { ...REJECT, reason: '  ' }, 'reason'],
    ['an approval without a completion date', { ...APPROVE, completedOn: null }, 'completedOn'],
    ['an approval for a day to come', { ...APPROVE, completedOn: '2099-01-01' }, 'completedOn'],
  ];
  for (const [what, body, path] of wrong) {
    it(`is ${what}, naming the field`, async () => {
      const { tree, certificate } = await waiting();
      const token = await aSignIn(`owner@${tree.association}.example`);
      const answer = await call('POST', decisionPath(tree.association, certificate), { token, body });
      expect(answer.status).toBe(422);
      expect(((await answer.json()) as { errors: { path: string }[] }).errors[0]?.path).toBe(path);
    });
  }

  it('is one by a club, which uploads but never approves', async () => {
    const { tree, certificate } = await waiting();
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('POST', decisionPath(tree.club, certificate), { token, body: APPROVE })).status).toBe(403);
  });

  it('is one by another association, for whom the certificate does not exist', async () => {
    const { certificate } = await waiting();
    const other = await aTree('west');
    const token = await aSignIn(`owner@${other.association}.example`);
    const answer = await call('POST', decisionPath(other.association, certificate), { token, body: APPROVE });
    expect(answer.status).toBe(404);
  });

  it('is one by nobody', async () => {
    const { tree, certificate } = await waiting();
    expect((await call('POST', decisionPath(tree.association, certificate), { body: APPROVE })).status).toBe(401);
  });
});
