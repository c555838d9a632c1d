// GET .../assignment-feeds: this organization's calendars, when each was read, and what is wrong with it.
import type { AssignmentFeeds } from '../../contract/assignment.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { feedsOf } from '../store/assignment-feeds.ts';
import { showFeed } from '../views/show-feed.ts';

export const getAssignmentFeeds = operation(administrator(), inOrganization('assign'), async (c) => {
  const rows = await feedsOf(c.var.ports.db, c.var.place.row.id);
  return c.json({ items: await Promise.all(rows.map((row) => showFeed(c.var.ports, row))) } satisfies AssignmentFeeds);
});
