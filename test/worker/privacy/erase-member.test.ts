import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { PeoplePage } from '../../../contract/people/member.ts';
import type { Erased } from '../../../contract/privacy/erasure.ts';
import type { OpenCompletions } from '../../../contract/safesport/completion.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { ERASURE_LOOKED_AGAIN_MINUTES } from '../../../worker/privacy/limits.ts';
import { sweepErasures } from '../../../worker/privacy/sweep-erasures.ts';
import { aCodePool, someCodes } from '../builders/a-code-pool.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anApiKey, ask } from '../builders/an-api-key.ts';
import { anOwner, signedIn, someoneWith } from '../builders/an-owner.ts';
import { drain } from '../builders/drain.ts';

const NAME = { name: 'Ana Ortiz' };
const there = async (memberId: string) =>
  (await env.DB.prepare('select id from member where id = ?').bind(memberId).first()) !== null;

async function anaOf() {
  const owner = await anOwner();
  const member = await aMember(owner.tree);
  const path = `/people/${member.row.id}/erasure`;
  return { ...owner, member, path, erase: (body: unknown = NAME) => owner.send('POST', path, body) };
}

describe('erasing a member', () => {
  it('takes them off every list, and their link opens nothing', async () => {
    const { member, erase, get } = await anaOf();
    const link = await aLink(member);
    expect((await erase({ name: '  ana ORTIZ ' })).status).toBe(200);
    const { people } = (await (await get('/people')).json()) as PeoplePage;
    expect(people).toEqual([]);
    expect((await call('GET', '/v1/me', { token: link })).status).toBe(401);
  });

  it('answers the same when it is asked twice, and that nobody is there once all is done', async () => {
    const { erase } = await anaOf();
    const first = (await (await erase()).json()) as Erased;
    const second = await erase();
    expect(second.status).toBe(200);
    expect(await second.json()).toEqual(first);
    const later = new Date(Date.now() + (ERASURE_LOOKED_AGAIN_MINUTES + 1) * 60_000);
    while (await sweepErasures(await portsOf(env, later), env.CERTIFICATES));
    expect((await erase()).status).toBe(404);
  });

  it('is refused when the name that is typed is not theirs', async () => {
    const { member, erase } = await anaOf();
    for (const body of [{ name: 'Ana Ortega' }, { name: '' }, {}]) expect((await erase(body)).status).toBe(422);
    expect(await there(member.row.id)).toBe(true);
  });

  it('leaves a course that SafeSport reports afterwards with nobody, as a stranger’s', async () => {
    const { tree, erase, get } = await anaOf();
    await sendSafesport(tree.association, JSON.stringify(aCompletion({ completionId: 'before' })));
    await drain();
    await erase();
    await sendSafesport(tree.association, JSON.stringify(aCompletion({ completionId: 'after' })));
    await drain(new Date(Date.now() + 1000));
    const { items } = (await (await get('/completions')).json()) as OpenCompletions;
    expect(items).toMatchObject([{ member: null }]);
    expect(((await (await get('/people')).json()) as PeoplePage).people).toEqual([]);
  });

  it('lets them register anew, as somebody new', async () => {
    const { tree, member, erase, get } = await anaOf();
    await erase();
    expect((await register(tree.club, aForm())).status).toBe(202);
    const { people } = (await (await get('/people')).json()) as PeoplePage;
    expect(people).toMatchObject([{ firstName: 'Ana', confirmed: false }]);
    expect(people[0]?.memberId).not.toBe(member.row.id);
  });

  it('does not free a payment code that they got', async () => {
    const pool = await aCodePool(someCodes(2));
    const ana = await pool.coach('Ana');
    await ana.asked();
    await pool.handOut((await pool.shown()).waiting[0]?.requestId ?? '');
    const owner = await signedIn(pool.tree, `owner@${pool.tree.association}.example`, pool.tree.association);
    await owner.send('POST', `/people/${ana.member.row.id}/erasure`, { name: 'Ana OfAna' });
    const shown = await pool.shown();
    expect(shown.given).toEqual([]);
    expect(shown.pools).toMatchObject([{ free: 1, given: 1 }]);
  });

  it('is for owners of the association alone', async () => {
    for (const [role, of] of [
      ['registrar', 'association'],
      ['reviewer', 'association'],
      ['coordinator', 'association'],
      ['owner', 'club'],
      ['owner', 'league'],
    ] as const) {
      const { tree, send } = await someoneWith(role, of);
      const member = await aMember(tree);
      expect((await send('POST', `/people/${member.row.id}/erasure`, NAME)).status, `${role} of ${of}`).toBe(403);
      expect(await there(member.row.id)).toBe(true);
    }
  });

  it('is not done by a program, by the member, or without signing in', async () => {
    const { tree, member, path } = await anaOf();
    const { secret } = await anApiKey(tree.association, ['people:read', 'reviews:write']);
    const whole = `/v1/organizations/${tree.association}${path}`;
    expect((await ask('POST', whole, { secret, body: NAME })).status).toBe(403);
    expect((await call('POST', whole, { token: await aLink(member), body: NAME })).status).toBe(401);
    expect((await call('POST', whole, { body: NAME })).status).toBe(401);
    expect(await there(member.row.id)).toBe(true);
  });

  it('is not there for another association, even just after', async () => {
    const { tree, member, path, erase } = await anaOf();
    const other = await anOwner();
    const stranger = await aSignIn(`owner@${other.tree.association}.example`);
    const tries = async () => {
      for (const slug of [tree.association, other.tree.association]) {
        const answer = await call('POST', `/v1/organizations/${slug}${path}`, { token: stranger, body: NAME });
        expect(answer.status).toBe(404);
      }
    };
    await tries();
    expect(await there(member.row.id)).toBe(true);
    await erase();
    await tries();
  });
});
