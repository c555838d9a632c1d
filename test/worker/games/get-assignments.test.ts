import { env } from 'cloudflare:test';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import { registration } from '../../../worker/people/member.schema.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAssignment, CSV, ROW } from '../builders/an-assignment.ts';

describe('the list of games', () => {
  it('holds those to come, soonest first, and by wish only those of nobody yet', async () => {
    const { send, listed } = await anAssignment();
    await send(CSV(['G9,2099-12-01,9:00,,,,Bo Berg,', ROW, 'G0,2020-01-01,9:00,,,,Ana Ortiz,ana@example.org']));
    expect((await listed()).map(({ official }) => official.name)).toEqual(['Ana Ortiz', 'Bo Berg']);
    expect(await listed('?unmatched=yes')).toMatchObject([{ official: { name: 'Bo Berg' }, memberId: null }]);
  });

  it('says by name whose game it is, as far as they are registered in this branch', async () => {
    const { tree, ana, send, listed } = await anAssignment();
    await send(CSV([ROW, 'G9,2099-12-01,9:00,,,,Bo Berg,']));
    expect((await listed()).map(({ memberName }) => memberName)).toEqual(['Ana Ortiz', null]);
    const [first] = ana.registrations;
    await drizzle(env.DB)
      .update(registration)
      .set({ path: tree.pathOf(tree.association), organizationId: tree.idOf(tree.association) })
      .where(eq(registration.id, first?.id ?? ''));
    expect(await listed()).toMatchObject([{ memberId: ana.row.id, memberName: null }, { memberName: null }]);
  });

  it('is shown to nobody of another branch', async () => {
    const { tree, path } = await anAssignment();
    expect((await call('GET', path, { token: await aSignIn(`owner@${tree.club}.example`) })).status).toBe(404);
    expect((await call('GET', path)).status).toBe(401);
  });
});
