// GET .../assignment-feeds: this organization's calendars, when each was read, and what is wrong with it.
import type { AssignmentFeeds } from '../../contract/games/assignment.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { operation } from '../platform/operation.ts';
import { feedsOf } from './assignment-feeds.store.ts';
import { showFeed } from './show-feed.ts';

export const getAssignmentFeeds = operation(administrator(), inOrganization('assign'), async (c) => {
  const rows = await feedsOf(c.var.ports.db, c.var.place.row.id);
  return c.json({ items: await Promise.all(rows.map((row) => showFeed(c.var.ports, row))) } satisfies AssignmentFeeds);
});
