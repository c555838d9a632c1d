import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import { inbox } from '../../../worker/standings/ledger.schema.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { anAbsorb, portalMessage, sendAbsorb } from '../builders/an-absorb.ts';
import { drain } from '../builders/drain.ts';

const arrivals = () => drizzle(env.DB).select().from(inbox).all();

describe('a completion that an Absorb portal sends', () => {
  it('goes through the same door: it approves a member who has begun', async () => {
    const { tree } = await anAbsorb();
    const token = await aLink(await aMember(tree));
    await call('POST', '/v1/me/training-starts', { token, body: { requirement: 'abuse-prevention' } });
    expect((await sendAbsorb(tree, portalMessage())).status).toBe(202);
    await drain();
    const me = (await (await call('GET', '/v1/me', { token })).json()) as Me;
    expect(me.standings[0]).toMatchObject({ state: 'approved', source: 'absorb-webhook' });
  });

  it('told twice is one', async () => {
    const { tree } = await anAbsorb();
    const message = portalMessage();
    for (const _ of [1, 2]) expect((await sendAbsorb(tree, message)).status).toBe(202);
    expect(await arrivals()).toHaveLength(1);
  });

  it('with a wrong secret, or none, is not let in', async () => {
    const { tree } = await anAbsorb();
    for (const secret of ['', 'a wrong secret of some length']) {
      expect((await sendAbsorb(tree, portalMessage(), secret)).status).toBe(401);
    }
    expect(await arrivals()).toHaveLength(0);
  });

  it('is not let in where no portal is set up', async () => {
    const { tree } = await anAbsorb();
    expect((await sendAbsorb({ ...tree, association: tree.league }, portalMessage())).status).toBe(401);
  });

  it('whose fields are elsewhere is kept, and the log says which', async () => {
    const { tree } = await anAbsorb();
    await sendAbsorb(tree, portalMessage({ DateCompleted: 'last week' }));
    await drain();
    expect(await arrivals()).toMatchObject([{ status: 'not-understood', outcome: 'completedOn: not-a-day' }]);
  });

  it('finished on a day to come is kept and approves nobody', async () => {
    const { tree } = await anAbsorb();
    await sendAbsorb(tree, portalMessage({ DateCompleted: '2099-01-01' }));
    await drain();
    expect(await arrivals()).toMatchObject([{ status: 'not-understood' }]);
  });

  it('that is no JSON answers 422 and is kept', async () => {
    const { tree } = await anAbsorb();
    expect((await sendAbsorb(tree, 'Id=5&User=Ana')).status).toBe(422);
    expect(await arrivals()).toHaveLength(1);
  });
});
