import { describe, expect, it } from 'vitest';
import type { Session, SignedIn } from '../../../contract/sign-in/sign-in.ts';
import { aCodeFor, aSignIn, call, mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

const wrongCode = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('signing in with a mailed code', () => {
  it('gives a token that says who is signed in and where they may look', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const session = (await (await call('GET', '/v1/session', { token })).json()) as Session;
    expect(session.organizations).toMatchObject([{ slug: tree.association, canReview: true }]);
  });

  it('refuses a wrong code', async () => {
    const tree = await aTree();
    const email = `owner@${tree.league}.example`;
    const code = await aCodeFor(email);
    expect((await call('POST', '/v1/sign-in', { body: { email, code: wrongCode(code) } })).status).toBe(401);
  });

  it('refuses a code that was used', async () => {
    const tree = await aTree();
    const email = `owner@${tree.league}.example`;
    const code = await aCodeFor(email);
    expect((await call('POST', '/v1/sign-in', { body: { email, code } })).status).toBe(200);
    expect((await call('POST', '/v1/sign-in', { body: { email, code } })).status).toBe(401);
  });

  it('looks at five guesses at most, however many come at once', async () => {
    const tree = await aTree();
    const email = `owner@${tree.league}.example`;
    const code = await aCodeFor(email);
    const guesses = Array.from({ length: 1000 }, () =>
      call('POST', '/v1/sign-in', { body: { email, code: wrongCode(code) } }),
    );
    const answers = (await Promise.all(guesses)).map((answer) => answer.status);
    expect(answers.filter((status) => status === 401).length).toBeLessThanOrEqual(5);
    expect((await call('POST', '/v1/sign-in', { body: { email, code } })).status).toBe(429);
  });

  it('answers an unknown address exactly as a known one, and mails it no code', async () => {
    const tree = await aTree();
    const known = await call('POST', '/v1/sign-in/code', { body: { email: `owner@${tree.league}.example` } });
    const unknown = await call('POST', '/v1/sign-in/code', { body: { email: 'stranger@example.org' } });
    expect([unknown.status, await unknown.text()]).toEqual([known.status, await known.text()]);
    await aCodeFor(`owner@${tree.club}.example`);
    const codes = (await mailsPosted()).filter(({ content }) => content.template === 'sign-in-code');
    expect(codes.map(({ to }) => to)).not.toContain('stranger@example.org');
  });

  it('gives a token that is worth nothing on another site', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.league}.example`);
    expect((await call('GET', '/v1/session', { token, origin: 'https://elsewhere.example' })).status).toBe(401);
  });

  it('ends when the administrator signs out', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.league}.example`);
    expect((await call('DELETE', '/v1/session', { token })).status).toBe(204);
    expect((await call('GET', '/v1/session', { token })).status).toBe(401);
  });

  it('names the field that is wrong in a body that is not the schema', async () => {
    const answer = await call('POST', '/v1/sign-in', { body: { email: 'not an address', code: '123456' } });
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { errors: { path: string }[] }).errors[0]?.path).toBe('email');
  });

  it('returns who is signed in beside the token', async () => {
    const tree = await aTree();
    const email = `owner@${tree.club}.example`;
    const answer = await call('POST', '/v1/sign-in', { body: { email, code: await aCodeFor(email) } });
    expect(((await answer.json()) as SignedIn).session).toMatchObject({ email, organizations: [{ canReview: false }] });
  });
});
