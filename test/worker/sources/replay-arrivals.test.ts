import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import { event } from '../../../worker/standings/ledger.schema.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { drain } from '../builders/drain.ts';

async function received() {
  const tree = await aTree();
  await aMember(tree);
  await sendSafesport(tree.association, JSON.stringify(aCompletion()), { id: 'msg_1' });
  await drain();
  const token = await aSignIn(`owner@${tree.association}.example`);
  const path = `/v1/organizations/${tree.association}/arrivals/replays`;
  const replay = (body: unknown) => call('POST', path, { token, body });
  return { tree, path, replay };
}

describe('replaying what came in', () => {
  it('works on one message again, and records nothing twice', async () => {
    const { replay } = await received();
    expect(await (await replay({ source: 'safesport-webhook', messageId: 'msg_1' })).json()).toEqual({ replayed: 1 });
    await drain();
    expect(await drizzle(env.DB).select().from(event).all()).toHaveLength(1);
  });

  it('works on a range of time', async () => {
    const { replay } = await received();
    const range = { from: '2026-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' };
    expect(await (await replay(range)).json()).toEqual({ replayed: 1 });
  });

  it('wants one message or a range', async () => {
    const { replay } = await received();
    expect((await replay({ from: 'yesterday' })).status).toBe(422);
  });

  it('is not for another association', async () => {
    const { path } = await received();
    const other = await aTree('west');
    const token = await aSignIn(`owner@${other.association}.example`);
    expect(
      (await call('POST', path, { token, body: { source: 'safesport-webhook', messageId: 'msg_1' } })).status,
    ).toBe(404);
  });
});
