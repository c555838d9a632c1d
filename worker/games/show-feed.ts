// A calendar feed as an assignor sees it: where it comes from by host alone.
import type { AssignmentFeed } from '../../contract/games/assignment.ts';
import type { Ports } from '../platform/ports.ts';
import type { FeedRow } from './assignment-feeds.store.ts';

export async function showFeed({ keys }: Ports, row: FeedRow): Promise<AssignmentFeed> {
  const { id, name, memberId, readAt, problem, urlSealed } = row;
  return { id, name, memberId, readAt, problem, host: new URL(await keys.open(urlSealed)).host };
}
