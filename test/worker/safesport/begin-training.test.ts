import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import type { TrainingStart } from '../../../contract/safesport/training-start.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { ACCESS_CODE, aTree } from '../builders/a-tree.ts';
import { daysAgo, drain } from '../builders/drain.ts';

const body = { requirement: 'abuse-prevention' };
const meOf = async (token: string) => (await (await call('GET', '/v1/me', { token })).json()) as Me;

describe('Begin', () => {
  it('is recorded, gives a receipt, and leads to the SafeSport site with code and organization', async () => {
    const token = await aLink(await aMember(await aTree()));
    const start = (await (await call('POST', '/v1/me/training-starts', { token, body })).json()) as TrainingStart;
    expect(start.receipt).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    expect(start.redirectTo).toBe(`https://safesporttrained.org/?KeyName=${ACCESS_CODE}&touchline_org=U.S.%20Soccer`);
    expect((await meOf(token)).standings[0]).toMatchObject({ state: 'draft', notes: ['begun'] });
  });

  it('finds a completion that came before, and offers it to the association', async () => {
    const tree = await aTree();
    await sendSafesport(tree.association, JSON.stringify(aCompletion({ completedOn: daysAgo(2) })));
    await drain();
    const token = await aLink(await aMember(tree));
    await call('POST', '/v1/me/training-starts', { token, body });
    const standing = (await meOf(token)).standings[0];
    expect(standing).toMatchObject({ state: 'submitted', why: { key: 'late-completion', who: 'association' } });
  });

  it('approves a completion that came before where the association wants it so', async () => {
    const tree = await aTree('lenient', { lateMatch: 'approve' });
    await sendSafesport(tree.association, JSON.stringify(aCompletion({ completedOn: daysAgo(2) })));
    await drain();
    const token = await aLink(await aMember(tree));
    await call('POST', '/v1/me/training-starts', { token, body });
    expect((await meOf(token)).standings[0]?.state).toBe('approved');
  });

  it('is refused while the registration is not confirmed', async () => {
    const token = await aLink(await aMember(await aTree(), { confirmed: false }));
    expect((await call('POST', '/v1/me/training-starts', { token, body })).status).toBe(403);
  });

  it('is refused for a requirement that is not begun here', async () => {
    const token = await aLink(await aMember(await aTree()));
    const answer = await call('POST', '/v1/me/training-starts', { token, body: { requirement: 'concussion' } });
    expect(answer.status).toBe(422);
  });

  it('needs a personal link', async () => {
    expect((await call('POST', '/v1/me/training-starts', { body })).status).toBe(401);
  });
});
