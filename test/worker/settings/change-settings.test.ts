import { describe, expect, it } from 'vitest';
import type { Organization } from '../../../contract/organizations/organization.ts';
import type { Me } from '../../../contract/people/member.ts';
import type { Settings } from '../../../contract/settings/settings.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

const NEW_CODE = 'NEWC-ODE2-TEST-ONLY';

describe('changing settings', () => {
  it('sets one here, writes down who did it, and leaves the others', async () => {
    const { tree, send } = await anOwner();
    const answer = await send('PUT', '/settings', { uploadAdvice: { value: 'Wait for SafeSport instead.' } });
    const { settings } = (await answer.json()) as Settings;
    expect(settings.uploadAdvice).toMatchObject({ value: 'Wait for SafeSport instead.', here: true });
    expect(settings.uploadAdvice.changedBy).toBe(`owner@${tree.association}.example`);
    expect(settings.lateMatch).toMatchObject({ here: false, changedBy: null });
    const seen = (await (await call('GET', `/v1/organizations/${tree.club}`)).json()) as { uploadAdvice: string };
    expect(seen.uploadAdvice).toBe('Wait for SafeSport instead.');
  });

  it('keeps what each of several owners sets at the same moment, and what is given back then is given back', async () => {
    const { send, get } = await anOwner();
    await send('PUT', '/settings', { renewsByOms: { value: true } });
    const asked = [
      { plan: { value: 'elite' } },
      { uploadAdvice: { value: 'Wait.' } },
      { retentionMonths: { value: null } },
      { renewsByOms: null },
    ];
    await Promise.all(asked.map((each) => send('PUT', '/settings', each)));
    expect(((await (await get('/settings')).json()) as Settings).settings).toMatchObject({
      plan: { value: 'elite', here: true },
      uploadAdvice: { value: 'Wait.', here: true },
      retentionMonths: { value: null, here: true },
      renewsByOms: { here: false },
    });
  });

  it('gives one back to whoever decides above', async () => {
    const { tree, send, get } = await anOwner('league');
    const contact = { name: 'Robin Club', email: 'robin@club.example' };
    await send('PUT', '/settings', { contact: { value: contact } }, tree.club);
    const set = (await (await get('/settings', tree.club)).json()) as Settings;
    expect(set.settings.contact).toMatchObject({ value: contact, here: true, above: { from: { slug: tree.league } } });
    const back = await send('PUT', '/settings', { contact: null }, tree.club);
    expect(((await back.json()) as Settings).settings.contact).toMatchObject({
      here: false,
      from: { slug: tree.league },
    });
  });

  it('changes the access code that members get, and shows who did it but never the code', async () => {
    const { tree, send } = await anOwner();
    const token = await aLink(await aMember(tree));
    const answer = await send('PUT', '/settings', { accessCode: { value: NEW_CODE } });
    const text = await answer.text();
    expect(text).not.toContain(NEW_CODE);
    expect((JSON.parse(text) as Settings).accessCode?.changedBy).toBe(`owner@${tree.association}.example`);
    expect(((await (await call('GET', '/v1/me', { token })).json()) as Me).accessCode).toBe(NEW_CODE);
  });

  it('leaves the code out of the address where coaches type it themselves', async () => {
    const { tree, send } = await anOwner();
    await send('PUT', '/settings', {
      handOff: { value: 'https://safesporttrained.org/start' },
      handOffForm: { value: 'code-by-hand' },
    });
    const token = await aLink(await aMember(tree));
    const begun = await call('POST', '/v1/me/training-starts', { token, body: { requirement: 'abuse-prevention' } });
    const { redirectTo } = (await begun.json()) as { redirectTo: string };
    expect(redirectTo).toBe('https://safesporttrained.org/start?touchline_org=U.S.%20Soccer');
  });

  it('takes the plan, and whether referees renew through OMS', async () => {
    const { send } = await anOwner();
    const answer = await send('PUT', '/settings', { plan: { value: 'elite' }, renewsByOms: { value: true } });
    const { settings } = (await answer.json()) as Settings;
    expect(settings.plan).toMatchObject({ value: 'elite', here: true });
    expect(settings.renewsByOms).toMatchObject({ value: true, here: true });
  });

  it('refuses what cannot be, naming the field', async () => {
    const { send } = await anOwner();
    const wrong: [string, unknown][] = [
      ['accessCode', 'not a code'],
      ['timeZone', 'America/Nowhere'],
      ['seasonEndsOn', '02-30'],
      ['handOff', 'http://safesporttrained.org/'],
      ['handOff', 'https://safesporttrained.org/?token=1'],
      ['expiringDays', 0],
      ['plan', 'free'],
      ['renewsByOms', 'yes'],
      ['validity', { 'abuse-prevention': { kind: 'rolling', months: 0 } }],
    ];
    for (const [key, value] of wrong) {
      const answer = await send('PUT', '/settings', { [key]: { value } });
      expect([key, answer.status]).toEqual([key, 422]);
      expect(((await answer.json()) as { errors: { path: string }[] }).errors[0]?.path).toMatch(`${key}`);
    }
  });

  it('is refused to a league for what the association decides', async () => {
    const { send } = await anOwner('league');
    for (const body of [{ lateMatch: { value: 'approve' } }, { accessCode: { value: NEW_CODE } }]) {
      expect((await send('PUT', '/settings', body)).status).toBe(422);
    }
  });

  it('is for owners of that branch only', async () => {
    const body = { language: { value: 'es' } };
    const reviewer = await someoneWith('reviewer');
    expect((await reviewer.send('PUT', '/settings', body)).status).toBe(403);
    const club = await someoneWith('owner', 'club');
    expect((await club.send('PUT', '/settings', body, club.tree.otherClub)).status).toBe(404);
  });
});

describe('what an association requires', () => {
  it('has a column for each, in the order they were chosen in, here and below', async () => {
    const { tree, send, get } = await anOwner();
    const value = ['referee-license', 'abuse-prevention', 'abuse-prevention'];
    expect((await send('PUT', '/settings', { requirements: { value } })).status).toBe(200);
    for (const slug of [tree.association, tree.club]) {
      const shown = (await (await call('GET', `/v1/organizations/${slug}`)).json()) as Organization;
      expect(shown.requirements).toEqual(['referee-license', 'abuse-prevention']);
    }
    const { settings } = (await (await get('/settings', tree.club)).json()) as Settings;
    expect(settings.requirements).toMatchObject({ mayChange: false, from: { slug: tree.association } });
  });

  it('is at least one thing, and given back it is SafeSport', async () => {
    const { tree, send } = await anOwner();
    expect((await send('PUT', '/settings', { requirements: { value: [] } })).status).toBe(422);
    expect((await send('PUT', '/settings', { requirements: { value: ['a haircut'] } })).status).toBe(422);
    expect((await send('PUT', '/settings', { requirements: { value: ['a-haircut'] } })).status).toBe(422);
    await send('PUT', '/settings', { requirements: null });
    const shown = (await (await call('GET', `/v1/organizations/${tree.club}`)).json()) as Organization;
    expect(shown.requirements).toEqual(['abuse-prevention']);
  });

  it('is not for a league to change', async () => {
    const league = await anOwner('league');
    expect((await league.send('PUT', '/settings', { requirements: { value: ['concussion'] } })).status).toBe(422);
  });
});
