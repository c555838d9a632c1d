// DELETE .../assignment-feeds/:feed: the calendar and every game it told are forgotten.
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { getFeed, removeFeed } from '../store/assignment-feeds.ts';

export const removeAssignmentFeed = operation(administrator(), inOrganization('assign'), async (c) => {
  const { ports, place } = c.var;
  const row = await getFeed(ports.db, place.row.id, c.req.param('feed') ?? '');
  if (!row) throw new Refused('not-found');
  await ports.db.batch(removeFeed(ports.db, row));
  return c.body(null, 204);
});
