import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anOfficial } from '../builders/a-ussf.ts';
import { anAssignment, CSV } from '../builders/an-assignment.ts';

const NICKNAME = ['G1,2099-10-03,9:00,,,,Annie O.,', 'G2,2099-10-04,9:00,,,,Annie O.,'];

describe('saying by hand whose game it is', () => {
  it('holds for every game with that name, now and later', async () => {
    const { ana, token, path, send, listed } = await anAssignment();
    await send(CSV(NICKNAME));
    const [first] = await listed('?unmatched=yes');
    const answer = await call('POST', `${path}/${first?.id}/match`, { token, body: { memberId: ana.row.id } });
    expect(answer.status).toBe(204);
    await send(CSV(['G3,2099-10-05,9:00,,,,Annie O.,']));
    expect((await listed()).map(({ memberId }) => memberId)).toEqual([ana.row.id, ana.row.id, ana.row.id]);
  });

  it('knows only games and people of the branch', async () => {
    const { ana, token, path, send, listed, tree } = await anAssignment();
    await send(CSV(NICKNAME));
    const [first] = await listed();
    expect((await call('POST', `${path}/nothing/match`, { token, body: { memberId: ana.row.id } })).status).toBe(404);
    const stranger = await anOfficial(await aTree('west'));
    expect(
      (await call('POST', `${path}/${first?.id}/match`, { token, body: { memberId: stranger.row.id } })).status,
    ).toBe(404);
    const club = await aSignIn(`owner@${tree.club}.example`);
    expect(
      (await call('POST', `${path}/${first?.id}/match`, { token: club, body: { memberId: ana.row.id } })).status,
    ).toBe(404);
    expect((await call('POST', `${path}/${first?.id}/match`, { token, body: {} })).status).toBe(422);
  });
});
