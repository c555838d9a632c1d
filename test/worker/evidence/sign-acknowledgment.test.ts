import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import type { History } from '../../../contract/standings/history.ts';
import { aText, define } from '../builders/a-definition.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOwner } from '../builders/an-owner.ts';

const BODY = { requirement: 'code-of-conduct', version: 1, language: 'en', name: 'Ana Ortiz' };
const sign = (token: string, body: object = {}) =>
  call('POST', '/v1/me/acknowledgments', { token, body: { ...BODY, ...body } });
const standingOf = async (token: string) => {
  const me = (await (await call('GET', '/v1/me', { token })).json()) as Me;
  return me.standings.find(({ requirement }) => requirement === 'code-of-conduct');
};

describe('signing a text', () => {
  it('approves through the validity, and the history says who signed which version', async () => {
    const owner = await anOwner();
    await define(owner, aText());
    const member = await aMember(owner.tree);
    const token = await aLink(member);
    expect((await standingOf(token))?.why).toMatchObject({ key: 'not-begun', action: 'sign' });
    expect((await sign(token)).status).toBe(204);
    expect((await sign(token)).status).toBe(204);
    expect(await standingOf(token)).toMatchObject({ state: 'approved', source: 'acknowledgment', version: 1 });
    const { entries } = (await (await owner.get(`/people/${member.row.id}/history`)).json()) as History;
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ what: 'acknowledged', signedBy: 'Ana Ortiz', version: 1, countsToday: true });
  });

  it('is asked again where a new version says so, and only there', async () => {
    const owner = await anOwner();
    await define(owner, aText());
    const token = await aLink(await aMember(owner.tree));
    await sign(token);
    await define(owner, aText({ text: { en: 'I will be kind. (Typo mended.)' } }), { version: 1 });
    expect((await standingOf(token))?.state).toBe('approved');
    await define(owner, aText({ text: { en: 'I will be very kind.' } }), { version: 2, askAgain: true });
    expect(await standingOf(token)).toMatchObject({
      state: 'requires-action',
      why: { key: 'sign-anew', action: 'sign' },
    });
    expect((await sign(token)).status).toBe(409);
    expect((await sign(token, { version: 3 })).status).toBe(204);
    expect((await standingOf(token))?.state).toBe('approved');
  });

  it('needs a parent’s name for somebody under 18', async () => {
    const owner = await anOwner();
    await define(owner, aText());
    const birthDate = `${new Date().getUTCFullYear() - 16}-01-01`;
    const token = await aLink(await aMember(owner.tree, { identity: { birthDate } }));
    const alone = await sign(token);
    expect(alone.status).toBe(422);
    expect(((await alone.json()) as { errors: { path: string }[] }).errors[0]?.path).toBe('parent');
    expect((await sign(token, { parent: 'Maria Ortiz' })).status).toBe(204);
    expect((await standingOf(token))?.state).toBe('approved');
  });

  it('is refused without a link, without a name, and for what is not signed here', async () => {
    const owner = await anOwner();
    await define(owner, aText());
    const token = await aLink(await aMember(owner.tree));
    expect((await sign('tll_nonsense')).status).toBe(401);
    expect((await sign(token, { name: ' ' })).status).toBe(422);
    expect((await sign(token, { requirement: 'abuse-prevention', version: 0 })).status).toBe(422);
    const other = await anOwner();
    expect((await sign(await aLink(await aMember(other.tree)))).status).toBe(422);
  });
});
