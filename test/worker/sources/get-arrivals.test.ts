import { describe, expect, it } from 'vitest';
import type { Arrivals } from '../../../contract/sources/arrival.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { drain } from '../builders/drain.ts';

async function withArrivals() {
  const tree = await aTree();
  await sendSafesport(tree.association, JSON.stringify(aCompletion()), { id: 'msg_good' });
  await sendSafesport(tree.association, '{"type":"training.started","who":"Ana"}', { id: 'msg_odd' });
  await drain();
  const token = await aSignIn(`owner@${tree.association}.example`);
  const path = `/v1/organizations/${tree.association}/arrivals`;
  const log = async (query = '') => ((await (await call('GET', path + query, { token })).json()) as Arrivals).items;
  return { tree, token, path, log };
}

describe('the delivery log of what came in', () => {
  it('shows every message that was let in, and what it did', async () => {
    const { log } = await withArrivals();
    const seen = (await log()).map(({ messageId, status }) => [messageId, status]).sort();
    expect(seen).toEqual([
      ['msg_good', 'done'],
      ['msg_odd', 'not-understood'],
    ]);
  });

  it('masks whatever may say something of a person', async () => {
    const { log } = await withArrivals();
    const text = JSON.stringify(await log());
    expect(text).not.toMatch(/ana|ortiz|1988|female/i);
    expect(text).toContain('SafeSport Trained');
  });

  it('can be asked for one status', async () => {
    const { log, path, token } = await withArrivals();
    expect(await log('?status=not-understood')).toMatchObject([{ messageId: 'msg_odd' }]);
    expect((await call('GET', `${path}?status=odd`, { token })).status).toBe(422);
  });

  it('is not for a league, and not for another association', async () => {
    const { tree, path } = await withArrivals();
    const token = await aSignIn(`owner@${tree.league}.example`);
    expect((await call('GET', path, { token })).status).toBe(404);
    expect((await call('GET', `/v1/organizations/${tree.league}/arrivals`, { token })).status).toBe(404);
    const other = await aTree('west');
    const stranger = await aSignIn(`owner@${other.association}.example`);
    expect((await call('GET', path, { token: stranger })).status).toBe(404);
    expect((await call('GET', path)).status).toBe(401);
  });
});
