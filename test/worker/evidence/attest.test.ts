import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import { aLiveScan, define, hours } from '../builders/a-definition.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOwner } from '../builders/an-owner.ts';

const answer = (token: string, said: string, requirement = 'contact-hours') =>
  call('POST', '/v1/me/attestations', { token, body: { requirement, answer: said } });
const standingOf = async (token: string, requirement: string) => {
  const me = (await (await call('GET', '/v1/me', { token })).json()) as Me;
  return me.standings.find((each) => each.requirement === requirement);
};

async function aVolunteer() {
  const owner = await anOwner();
  await define(owner, hours());
  const who = { roles: ['head-coach' as const], adultsOnly: true, unlessSeldom: 'contact-hours' };
  await define(owner, aLiveScan({ who }));
  return { owner, token: await aLink(await aMember(owner.tree)) };
}

describe('saying how often one is with the players', () => {
  it('excuses from what it decides while it says seldom, and the last answer counts', async () => {
    const { token } = await aVolunteer();
    expect((await standingOf(token, 'live-scan'))?.why.key).toBe('not-recorded');
    expect((await answer(token, 'seldom')).status).toBe(204);
    expect(await standingOf(token, 'contact-hours')).toMatchObject({ state: 'approved', why: { answer: 'seldom' } });
    const excused = await standingOf(token, 'live-scan');
    expect(excused).toMatchObject({ state: 'draft', notes: ['exempt'], why: { key: 'not-needed' } });
    expect(excused?.why.since).toBeTruthy();
    await answer(token, 'often');
    expect(await standingOf(token, 'live-scan')).toMatchObject({ notes: [], why: { key: 'not-recorded' } });
  });

  it('is not counted among those who are asked', async () => {
    const { owner, token } = await aVolunteer();
    const asked = async () => {
      const home = (await (await owner.get('/home')).json()) as { approved: { requirement: string; asked: number }[] };
      return home.approved.find(({ requirement }) => requirement === 'live-scan')?.asked ?? 0;
    };
    expect(await asked()).toBe(1);
    await answer(token, 'seldom');
    expect(await asked()).toBe(0);
  });

  it('is refused for anything else, and without a link', async () => {
    const { token } = await aVolunteer();
    expect((await answer(token, 'sometimes')).status).toBe(422);
    expect((await answer(token, 'seldom', 'live-scan')).status).toBe(422);
    expect((await answer('tll_nonsense', 'seldom')).status).toBe(401);
  });
});
