import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAssignment, CSV, ROW } from '../builders/an-assignment.ts';

describe('the list of games', () => {
  it('holds those to come, soonest first, and by wish only those of nobody yet', async () => {
    const { send, listed } = await anAssignment();
    await send(CSV(['G9,2099-12-01,9:00,,,,Bo Berg,', ROW, 'G0,2020-01-01,9:00,,,,Ana Ortiz,ana@example.org']));
    expect((await listed()).map(({ official }) => official.name)).toEqual(['Ana Ortiz', 'Bo Berg']);
    expect(await listed('?unmatched=yes')).toMatchObject([{ official: { name: 'Bo Berg' }, memberId: null }]);
  });

  it('is shown to nobody of another branch', async () => {
    const { tree, path } = await anAssignment();
    expect((await call('GET', path, { token: await aSignIn(`owner@${tree.club}.example`) })).status).toBe(404);
    expect((await call('GET', path)).status).toBe(401);
  });
});
