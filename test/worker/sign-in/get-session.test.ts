import { describe, expect, it } from 'vitest';
import type { Session } from '../../../contract/sign-in/sign-in.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';

describe('who is signed in', () => {
  it('is told with every office held', async () => {
    const tree = await aTree();
    const email = `owner@${tree.club}.example`;
    await anAdministrator(email, tree.idOf(tree.otherClub), 'registrar');
    const session = (await (await call('GET', '/v1/session', { token: await aSignIn(email) })).json()) as Session;
    expect(session.organizations.map((each) => each.slug).sort()).toEqual([tree.club, tree.otherClub].sort());
  });

  it('is nobody without a token', async () => {
    expect((await call('GET', '/v1/session')).status).toBe(401);
  });

  it('is nobody with a token somebody made up', async () => {
    expect((await call('GET', '/v1/session', { token: 'tls_bWFkZSB1cA.c2lnbmF0dXJl' })).status).toBe(401);
  });
});
