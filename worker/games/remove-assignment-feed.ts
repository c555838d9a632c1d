// DELETE .../assignment-feeds/:feed: the calendar and every game it told are forgotten.

import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { getFeed, removeFeed } from './assignment-feeds.store.ts';

export const removeAssignmentFeed = operation(administrator(), inOrganization('assign'), async (c) => {
  const { ports, place } = c.var;
  const row = await getFeed(ports.db, place.row.id, c.req.param('feed') ?? '');
  if (!row) throw new Refused('not-found');
  await ports.db.batch(removeFeed(ports.db, row));
  return c.body(null, 204);
});
