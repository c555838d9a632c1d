import { describe, expect, it } from 'vitest';
import type { AssignmentFeeds } from '../../../contract/games/assignment.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aFeed, anAssignment } from '../builders/an-assignment.ts';
import { eventually } from '../builders/eventually.ts';

describe('the list of calendar feeds', () => {
  it('says what is wrong with one that is no calendar', async () => {
    const { path, token } = await anAssignment();
    const feeds = path.replace('assignments', 'assignment-feeds');
    const { url } = await aFeed('<html>not a calendar</html>');
    await call('POST', feeds, { token, body: { name: 'Broken', url, memberId: null } });
    await eventually(async () => {
      const { items } = (await (await call('GET', feeds, { token })).json()) as AssignmentFeeds;
      expect(items).toMatchObject([{ name: 'Broken', problem: 'It could not be read as a calendar.', readAt: null }]);
    });
  });

  it('is shown to nobody of another branch', async () => {
    const { tree, path } = await anAssignment();
    const feeds = path.replace('assignments', 'assignment-feeds');
    expect((await call('GET', feeds, { token: await aSignIn(`owner@${tree.club}.example`) })).status).toBe(404);
    expect((await call('GET', feeds)).status).toBe(401);
  });
});
