import { env } from 'cloudflare:test';
import { createECDH } from 'node:crypto';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../contract/certificates/certificate.ts';
import type { Problem } from '../../../contract/core/problem.ts';
import type { Me } from '../../../contract/people/member.ts';
import { certificate } from '../../../worker/certificates/certificate.schema.ts';
import { personalLink } from '../../../worker/people/member.schema.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { aSealed, sendSealed } from '../builders/a-sealed-upload.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';

const codeOf = async (answer: Response) => ((await answer.json()) as Problem).code;
const meOf = async (token: string) => (await (await call('GET', '/v1/me', { token })).json()) as Me;
const expireLinks = () => drizzle(env.DB).update(personalLink).set({ expiresAt: '2020-01-01T00:00:00.000Z' });

describe('a file that waited sealed on a device', () => {
  it('arrives as if it had been sent at once, by the link that is sealed in with it', async () => {
    const token = await aLink(await aMember(await aTree()));
    const answer = await sendSealed(await aSealed({ token, fileName: 'años.pdf' }));
    expect(answer.status).toBe(201);
    expect((await answer.json()) as Certificate).toMatchObject({ fileName: 'años.pdf', uploadedBy: 'member' });
    expect((await meOf(token)).standings[0]).toMatchObject({ state: 'submitted' });
  });

  it('sent again and again, also at the same moment, is one certificate', async () => {
    const token = await aLink(await aMember(await aTree()));
    const sealed = await aSealed({ token });
    const answers = await Promise.all([sendSealed(sealed), sendSealed(sealed), sendSealed(sealed, { key: 'kept-1' })]);
    for (const answer of answers) expect(answer.status).toBe(201);
    await sendSealed(sealed, { key: 'kept-1' });
    expect((await meOf(token)).certificates).toHaveLength(1);
  });

  it('sent again under its own key after it was decided is still answered as arrived', async () => {
    const token = await aLink(await aMember(await aTree()));
    const sealed = await aSealed({ token });
    await sendSealed(sealed, { key: 'kept-2' });
    await drizzle(env.DB).update(certificate).set({ state: 'rejected' });
    expect((await sendSealed(sealed, { key: 'kept-2' })).status).toBe(201);
    expect((await meOf(token)).certificates).toHaveLength(1);
  });

  it('is taken for another member from whoever may upload there, and from nobody else', async () => {
    const tree = await aTree();
    const member = (await aMember(tree)).row.id;
    const token = await aSignIn(`owner@${tree.club}.example`);
    const sealed = await aSealed({ token, member, organization: tree.club });
    expect(((await (await sendSealed(sealed)).json()) as Certificate).uploadedBy).toBe('administrator');
    await anAdministrator('assignor@club.example', tree.idOf(tree.club), 'assignor');
    const looker = await aSignIn('assignor@club.example');
    const theirs = await aSealed({ token: looker, member, organization: tree.club, bytes: aPdf(['other']) });
    expect((await sendSealed(theirs)).status).toBe(403);
  });

  it('asks to sign in when the link has expired meanwhile, and goes through with a newer link of the same person', async () => {
    const tree = await aTree();
    const ana = await aMember(tree);
    const token = await aLink(ana);
    const sealed = await aSealed({ token });
    await expireLinks();
    const late = await sendSealed(sealed);
    expect([late.status, await codeOf(late)]).toEqual([401, 'link-expired']);
    expect((await sendSealed(sealed, { token: await aLink(ana) })).status).toBe(201);
  });

  it('is never sent as somebody else’s who opens their link on the same device', async () => {
    const tree = await aTree();
    const token = await aLink(await aMember(tree));
    const sealed = await aSealed({ token });
    await expireLinks();
    const bo = await aLink(await aMember(tree, { identity: { firstName: 'Bo', email: 'bo@example.org' } }));
    expect((await sendSealed(sealed, { token: bo })).status).toBe(403);
    expect((await meOf(bo)).certificates).toHaveLength(0);
  });
});

describe('what the door for sealed files refuses', () => {
  it('is what a plain upload would be refused for', async () => {
    const token = await aLink(await aMember(await aTree()));
    const answer = await sendSealed(await aSealed({ token, bytes: new TextEncoder().encode('<html>') }));
    expect([answer.status, ((await answer.json()) as Problem).refusal]).toEqual([422, 'wrong-type']);
    expect((await sendSealed(await aSealed({ token, requirement: 'concussion' }))).status).toBe(422);
  });

  it('is a changed byte, another version, another hash, another key, and bare bytes', async () => {
    const token = await aLink(await aMember(await aTree()));
    const good = await aSealed({ token });
    const changed = good.slice();
    changed[changed.length - 30]! ^= 1;
    const version = good.slice();
    version[0] = 9;
    const sealedTo = createECDH('prime256v1').generateKeys();
    const bad = [
      changed,
      version,
      await aSealed({ token, sha256: '0'.repeat(64) }),
      await aSealed({ token, sealedTo }),
    ];
    for (const sealed of [...bad, aPdf(), new Uint8Array()]) {
      const answer = await sendSealed(sealed);
      expect([answer.status, ((await answer.json()) as Problem).refusal]).toEqual([422, 'broken']);
    }
    expect((await meOf(token)).certificates).toHaveLength(0);
  });

  it('is one over the limit', async () => {
    expect((await sendSealed(new Uint8Array(10 * 1024 * 1024 + 8 * 1024 + 1))).status).toBe(413);
  });

  it('is one of nobody, and one for a member elsewhere', async () => {
    const tree = await aTree();
    const other = (await aMember(tree, { organization: tree.otherClub })).row.id;
    expect((await sendSealed(await aSealed({ token: 'tll_nothing.at-all' }))).status).toBe(401);
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await sendSealed(await aSealed({ token, member: other, organization: tree.club }))).status).toBe(404);
  });
});
