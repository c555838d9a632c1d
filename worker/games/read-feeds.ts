// Reads calendar feeds when they are due: only from public addresses, only when something changed (ETag), never for long.

import { getOrganization } from '../organizations/organizations.store.ts';
import { getMember } from '../people/members.store.ts';
import type { Env } from '../platform/env.ts';
import { fetchGuarded, type NotFetched } from '../platform/net/fetch-guarded.ts';
import { textUpTo } from '../platform/net/read-limited.ts';
import type { Ports } from '../platform/ports.ts';
import { claimFeed, type FeedRow, settleFeed } from './assignment-feeds.store.ts';
import { cancelOthers } from './assignments.store.ts';
import { keepGames } from './keep-games.ts';
import {
  FEED_BODY_MAX_BYTES,
  FEED_DEADLINE_MS,
  FEED_EVERY_MINUTES,
  FEED_REDIRECTS_MAX,
  FEEDS_AT_ONCE,
} from './limits.ts';

/** @returns true when another feed may be due. */
export async function readFeeds(ports: Ports, env: Env): Promise<boolean> {
  const feeds: FeedRow[] = [];
  while (feeds.length < FEEDS_AT_ONCE) {
    const feed = await claimFeed(ports, 'never-broken');
    if (!feed) break;
    feeds.push(feed);
  }
  // One whose last reading broke off is read alone: if it breaks off again, none of the others is counted with it.
  if (feeds.length === 0) feeds.push(...[await claimFeed(ports, 'broken')].filter((feed) => feed !== undefined));
  // Side by side: one that hangs holds up none of the others.
  await Promise.all(feeds.map((feed) => readAndSettle(ports, env, feed)));
  return feeds.length > 0;
}

async function readAndSettle(ports: Ports, env: Env, feed: FeedRow): Promise<void> {
  const at = ports.now.toISOString();
  const dueAt = new Date(ports.now.getTime() + FEED_EVERY_MINUTES * 60_000).toISOString();
  const outcome = await readFeed(ports, env, feed).catch((error: unknown) =>
    error instanceof Error && error.name === 'CalendarTooMuch' ? error.message : 'It could not be read as a calendar.',
  );
  const change = typeof outcome === 'string' ? { problem: outcome } : { ...outcome, readAt: at };
  await settleFeed(ports.db, feed, { ...change, dueAt, attempts: 0 });
}

/** What is to be remembered of the answer, or what went wrong, in words. */
async function readFeed(
  ports: Ports,
  env: Env,
  feed: FeedRow,
): Promise<Pick<FeedRow, 'etag' | 'lastModified' | 'problem'> | string> {
  const answer = await fetchFeed(env, feed, await ports.keys.open(feed.urlSealed));
  if (typeof answer === 'string') return answer;
  const { etag, lastModified } = feed;
  if (answer.status === 304) return { etag, lastModified, problem: null };
  if (!answer.ok) return `It answered ${answer.status}.`;
  const text = await textUpTo(answer, FEED_BODY_MAX_BYTES);
  if (text === null) return 'It is too big.';
  const association = await getOrganization(ports.db, feed.associationId);
  const owner = feed.memberId === null ? null : await getMember(ports, feed.memberId);
  const person = owner && { name: `${owner.row.firstName} ${owner.row.lastName}`, email: owner.row.email };
  const { readCalendar } = await import('./read-calendar.ts');
  const { games, errors, broken, unnamed } = readCalendar(text, association?.policy.timeZone ?? 'UTC', person);
  const { associationId, organizationId, path, memberId } = feed;
  await keepGames(ports, { associationId, organizationId, path, memberId, origin: feed.id }, games);
  const told = games.map(({ externalId }) => externalId);
  // An event that cannot be read may be a game that was told before: it stays. Without its id nobody knows which one that is.
  const ids = broken.filter((id) => id !== null);
  if (ids.length === broken.length) await cancelOthers(ports.db, feed, told, ids, ports.now.toISOString());
  const problem = problemOf(errors, broken.length, games.length === 0 && unnamed > 0);
  // What is not right is looked at again each time, changed or not.
  if (problem !== null) return { etag: null, lastModified: null, problem };
  return { etag: answer.headers.get('etag'), lastModified: answer.headers.get('last-modified'), problem };
}

function problemOf(errors: readonly { line: number }[], broken: number, nobodyNamed: boolean): string | null {
  const [first] = errors;
  if (first) {
    const others = errors.length === 1 ? '' : ` and ${errors.length - 1} more`;
    return `The event on line ${first.line}${others} could not be read. All others are up to date.`;
  }
  if (broken > 0) return 'It ends in the middle. What it still says is up to date.';
  return nobodyNamed ? 'No event of it names an official.' : null;
}

const SAID: Record<NotFetched, string> = {
  'not-public': 'Its address is not a public https address.',
  'no-answer': 'It does not answer.',
  'on-and-on': 'It leads on and on.',
};

async function fetchFeed(env: Env, feed: FeedRow, url: string): Promise<Response | string> {
  const headers = new Headers({ accept: 'text/calendar' });
  if (feed.etag) headers.set('if-none-match', feed.etag);
  else if (feed.lastModified) headers.set('if-modified-since', feed.lastModified);
  const target = url.replace(/^webcals?:/i, 'https:');
  const fetching = { headers, deadlineMs: FEED_DEADLINE_MS, redirectsMax: FEED_REDIRECTS_MAX };
  const answer = await fetchGuarded(env, target, fetching);
  return typeof answer === 'string' ? SAID[answer] : answer;
}
