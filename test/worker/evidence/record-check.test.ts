import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import type { History } from '../../../contract/standings/history.ts';
import { aLiveScan, define } from '../builders/a-definition.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';
import { daysAgo } from '../builders/drain.ts';

const BODY = { requirement: 'live-scan', on: daysAgo(3), outcome: 'clear', place: 'UPS Store 12' };

async function aChecked(wanted: Parameters<typeof aLiveScan>[0] = {}) {
  const owner = await anOwner();
  await define(owner, aLiveScan(wanted));
  const member = await aMember(owner.tree);
  const record = (body: object = {}, from = owner) =>
    from.send('POST', `/people/${member.row.id}/checks`, { ...BODY, ...body }, owner.tree.association);
  const token = await aLink(member);
  const standing = async () => {
    const me = (await (await call('GET', '/v1/me', { token })).json()) as Me;
    return me.standings.find(({ requirement }) => requirement === 'live-scan');
  };
  const history = async (as: string) => {
    const session = await aSignIn(as);
    const path = `/v1/organizations/${owner.tree.club}/people/${member.row.id}/history`;
    return ((await (await call('GET', path, { token: session })).json()) as History).entries;
  };
  return { owner, member, record, standing, history };
}

describe('recording a check', () => {
  it('approves, with the day and the place in the history', async () => {
    const { owner, record, standing, history } = await aChecked();
    expect((await record()).status).toBe(204);
    expect(await standing()).toMatchObject({ state: 'approved', validUntil: null, source: 'check' });
    const [entry] = await history(`owner@${owner.tree.association}.example`);
    expect(entry).toMatchObject({
      what: 'check-recorded',
      completedOn: BODY.on,
      place: 'UPS Store 12',
      outcome: 'clear',
    });
  });

  it('that found something is the association’s alone: the member and the club see that it is handled', async () => {
    const { owner, record, standing, history } = await aChecked();
    await record();
    await record({ outcome: 'found' });
    expect(await standing()).toMatchObject({ state: 'submitted', why: { key: 'association-handles' } });
    expect(await history(`owner@${owner.tree.club}.example`)).toHaveLength(1);
    const all = await history(`owner@${owner.tree.association}.example`);
    expect(all.map(({ outcome }) => outcome)).toEqual(['found', 'clear']);
  });

  it('needs the last day where the proof’s own counts, and a day that has come', async () => {
    const { record, standing } = await aChecked({ validity: { kind: 'as-proof' } });
    expect((await record()).status).toBe(422);
    expect((await record({ on: '2999-01-01', validThrough: '2999-02-01' })).status).toBe(422);
    expect((await record({ validThrough: daysAgo(9) })).status).toBe(422);
    expect((await record({ validThrough: '2030-06-01' })).status).toBe(204);
    expect((await standing())?.validUntil).toBe('2030-06-01');
  });

  it('is for the association’s reviewers, never on their own record, never another association’s', async () => {
    const { owner, member, record } = await aChecked();
    const club = await aSignIn(`owner@${owner.tree.club}.example`);
    const path = `/v1/organizations/${owner.tree.club}/people/${member.row.id}/checks`;
    expect((await call('POST', path, { token: club, body: BODY })).status).toBe(403);
    const stranger = await someoneWith('reviewer');
    expect((await record({}, stranger)).status).toBe(404);
    const own = await aMember(owner.tree, { identity: { email: `owner@${owner.tree.association}.example` } });
    expect((await owner.send('POST', `/people/${own.row.id}/checks`, BODY)).status).toBe(403);
    expect(
      (await owner.send('POST', `/people/${member.row.id}/checks`, { ...BODY, requirement: 'concussion' })).status,
    ).toBe(422);
  });
});
