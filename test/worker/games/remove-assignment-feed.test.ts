import { describe, expect, it } from 'vitest';
import type { AssignmentFeed } from '../../../contract/games/assignment.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aCalendar, aFeed, anAssignment, GAME } from '../builders/an-assignment.ts';
import { eventually } from '../builders/eventually.ts';

describe('removing a calendar feed', () => {
  it('forgets it and its games', async () => {
    const { path, token, listed, tree } = await anAssignment();
    const feeds = path.replace('assignments', 'assignment-feeds');
    const { url } = await aFeed(aCalendar(GAME));
    const made = (await (
      await call('POST', feeds, { token, body: { name: 'League', url, memberId: null } })
    ).json()) as AssignmentFeed;
    await eventually(async () => expect(await listed()).toHaveLength(1));
    const stranger = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('DELETE', `${feeds}/${made.id}`, { token: stranger })).status).toBe(404);
    expect((await call('DELETE', `${feeds}/${made.id}`, { token })).status).toBe(204);
    expect(await listed()).toEqual([]);
    expect((await call('DELETE', `${feeds}/${made.id}`, { token })).status).toBe(404);
  });
});
