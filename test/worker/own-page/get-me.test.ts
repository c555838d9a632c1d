import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import { ANA, aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { ACCESS_CODE, aTree } from '../builders/a-tree.ts';

const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;

describe('what a personal link shows', () => {
  it('is its owner, their standings with the reason, and the access code', async () => {
    const member = await aMember(await aTree());
    const me = (await (await call('GET', '/v1/me', { token: await aLink(member) })).json()) as Me;
    expect(me).toMatchObject({ identity: ANA, accessCode: ACCESS_CODE, safesportOrganization: 'U.S. Soccer' });
    expect(me.standings[0]).toMatchObject({
      state: 'draft',
      why: { key: 'not-begun', who: 'member', action: 'begin' },
    });
  });

  it('holds no access code while the registration is not confirmed', async () => {
    const member = await aMember(await aTree(), { confirmed: false });
    const me = (await (await call('GET', '/v1/me', { token: await aLink(member) })).json()) as Me;
    expect(me.accessCode).toBeNull();
    expect(me.standings[0]?.why).toMatchObject({ key: 'not-confirmed', who: 'registrar' });
  });

  it('shows a minor as exempt', async () => {
    const birthDate = `${new Date().getUTCFullYear() - 15}-06-01`;
    const member = await aMember(await aTree(), { identity: { birthDate } });
    const me = (await (await call('GET', '/v1/me', { token: await aLink(member) })).json()) as Me;
    expect(me.standings[0]).toMatchObject({ state: 'draft', notes: ['exempt'], why: { key: 'exempt' } });
  });
});

describe('a personal link that does not work', () => {
  it('says that it has expired', async () => {
    const token = await aLink(await aMember(await aTree()), { expiresAt: '2026-01-01T00:00:00.000Z' });
    const answer = await call('GET', '/v1/me', { token });
    expect([answer.status, await codeOf(answer)]).toEqual([401, 'link-expired']);
  });

  it('says that it was withdrawn', async () => {
    const token = await aLink(await aMember(await aTree()), { revokedAt: '2026-01-01T00:00:00.000Z' });
    expect(await codeOf(await call('GET', '/v1/me', { token }))).toBe('link-revoked');
  });

  it('says so when somebody changed it to be another member', async () => {
    const token = await aLink(await aMember(await aTree()));
    const [, signature] = token.split('.');
    const other = btoa(crypto.randomUUID()).replace(/=+$/, '');
    expect(await codeOf(await call('GET', '/v1/me', { token: `tll_${other}.${signature}` }))).toBe('link-not-valid');
  });

  it('is asked for when there is none', async () => {
    expect(await codeOf(await call('GET', '/v1/me'))).toBe('not-signed-in');
  });
});
