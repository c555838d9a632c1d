import { describe, expect, it } from 'vitest';
import type { Account } from '../../../contract/own-page/account.ts';
import type { Me } from '../../../contract/people/member.ts';
import { aDuplicate } from '../builders/a-duplicate.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';

const open = async (token?: string) => call('POST', '/v1/account', token ? { token } : {});
const account = async (token: string) => (await (await open(token)).json()) as Account;
const LUIS = { firstName: 'Luis', gender: 'male' as const, birthDate: '2011-06-01' };

describe('the account of a household', () => {
  it('shows everybody under an address, with every organization, to who signs in with it', async () => {
    const tree = await aTree();
    await aMember(tree);
    await aMember(tree, { identity: LUIS, role: 'official', organization: tree.otherClub });
    await aMember(tree, { identity: { firstName: 'Zoe', email: 'zoe@example.org' } });
    const { email, everyone, people } = await account(await aSignIn('ana@example.org'));
    expect([email, everyone]).toEqual(['ana@example.org', true]);
    expect(people).toMatchObject([
      {
        identity: { firstName: 'Ana' },
        minor: false,
        places: [
          { organization: { slug: tree.club }, roles: [{ role: 'head-coach', division: 'U10' }], confirmed: true },
        ],
        requirements: [
          { standing: { requirement: 'abuse-prevention', why: { action: 'begin' } }, place: 0 },
          { standing: { requirement: 'background-check' }, place: 0 },
        ],
      },
      { identity: { firstName: 'Luis' }, minor: true, places: [{ organization: { slug: tree.otherClub } }] },
    ]);
  });

  it('is opened by a member who signs in with a mailed code, and shows two associations', async () => {
    const [east, west] = [await aTree(), await aTree('west')];
    await aMember(east);
    await aMember(west);
    const { people } = await account(await aSignIn('ana@example.org'));
    expect(people.map(({ places }) => places[0]?.organization.association.slug).sort()).toEqual([
      east.association,
      west.association,
    ]);
  });

  it('hands out keys that begin the training and take a certificate for that very person', async () => {
    const tree = await aTree();
    await aMember(tree);
    await aMember(tree, { identity: LUIS });
    const token = await aSignIn('ana@example.org');
    const { people } = await account(token);
    const key = people.find(({ identity }) => identity.firstName === 'Luis')?.places[0]?.key ?? '';
    const me = (await (await call('GET', '/v1/me', { token: key })).json()) as Me;
    expect(me.identity.firstName).toBe('Luis');
    const begun = await call('POST', '/v1/me/training-starts', {
      token: key,
      body: { requirement: 'abuse-prevention' },
    });
    expect(begun.status).toBe(201);
    expect((await upload(key)).status).toBe(201);
    const again = await account(token);
    expect(again.people[1]?.requirements[0]?.standing.notes).toBeDefined();
  });

  it('gives the same keys when it is opened again', async () => {
    const token = await aLink(await aMember(await aTree()));
    expect((await account(token)).people[0]?.places[0]?.key).toBe((await account(token)).people[0]?.places[0]?.key);
  });

  it('shows a merged person once', async () => {
    const { ana, anna, merge } = await aDuplicate();
    await merge(ana.row.id, anna.row.id);
    expect((await account(await aSignIn(ana.row.email))).people.map(({ memberId }) => memberId)).toEqual([ana.row.id]);
  });

  it('lets a member see where they are signed in, and nothing of an office', async () => {
    const tree = await aTree();
    await aMember(tree);
    const token = await aSignIn('ana@example.org');
    expect((await call('GET', '/v1/sessions', { token })).status).toBe(200);
    expect((await call('GET', `/v1/organizations/${tree.club}/people`, { token })).status).toBe(403);
    const session = await call('GET', '/v1/session', { token });
    expect(await session.json()).toMatchObject({ email: 'ana@example.org', organizations: [] });
    expect((await call('DELETE', '/v1/sessions', { token })).status).toBe(204);
    expect((await open(token)).status).toBe(401);
  });

  it('is not opened by a link that was withdrawn, by an administrator who is nobody’s coach, or by nobody', async () => {
    const tree = await aTree();
    const ana = await aMember(tree);
    const withdrawn = await open(await aLink(ana, { revokedAt: '2026-01-01T00:00:00.000Z' }));
    expect([withdrawn.status, ((await withdrawn.json()) as { code: string }).code]).toEqual([401, 'link-revoked']);
    expect((await open(await aSignIn(`owner@${tree.club}.example`))).status).toBe(404);
    expect((await open()).status).toBe(401);
  });

  it('never shows somebody of another address, whatever the tenant', async () => {
    const [east, west] = [await aTree(), await aTree('west')];
    const ana = await aMember(east);
    await aMember(west, { identity: { email: 'bea@example.org', lastName: 'Stranger' } });
    const text = await (await open(await aLink(ana))).text();
    expect(text).not.toContain('Stranger');
    expect(text).not.toContain(west.club);
  });
});
