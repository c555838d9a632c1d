import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { AssignmentFeeds } from '../../../contract/games/assignment.ts';
import { readFeeds } from '../../../worker/games/read-feeds.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aCalendar, aFeed, anAssignment, GAME } from '../builders/an-assignment.ts';
import { eventually } from '../builders/eventually.ts';

async function subscribed(text = aCalendar(GAME)) {
  const assignment = await anAssignment();
  const feed = await aFeed(text);
  const feeds = assignment.path.replace('assignments', 'assignment-feeds');
  const create = (over: object = {}, token = assignment.token) =>
    call('POST', feeds, { token, body: { name: 'League calendar', url: feed.url, memberId: null, ...over } });
  /** What cron does, half an hour later each time. */
  let minutes = 0;
  const later = async () => {
    minutes += 31;
    await readFeeds(await portsOf(env, new Date(Date.now() + minutes * 60_000)), env);
  };
  const feedsRead = async () => {
    const { items } = (await (await call('GET', feeds, { token: assignment.token })).json()) as AssignmentFeeds;
    return items.map(({ readAt }) => readAt);
  };
  const problems = async () => {
    const { items } = (await (await call('GET', feeds, { token: assignment.token })).json()) as AssignmentFeeds;
    return items.map(({ problem }) => problem);
  };
  return { ...assignment, feed, create, later, feedsRead, problems };
}

describe('a calendar feed', () => {
  it('is read by itself, and shows the host of its address alone', async () => {
    const { ana, create, listed, feed } = await subscribed();
    const text = await (await create()).text();
    expect(JSON.parse(text)).toMatchObject({ name: 'League calendar', host: 'calendar.test' });
    expect(text).not.toContain(feed.url);
    await eventually(async () => expect(await listed()).toMatchObject([{ title: 'U14', memberId: ana.row.id }]));
  });

  it('follows a game that is moved, and takes off one that is gone; unchanged, it is not sent again', async () => {
    const { create, listed, feed, later, feedsRead } = await subscribed();
    await create();
    await eventually(async () => expect(await feedsRead()).toEqual([expect.any(String)]));
    await later();
    expect((await feed.answers()).at(-1)).toBe(304);
    await feed.set(aCalendar(GAME.map((line) => line.replace('T183000Z', 'T200000Z'))));
    await later();
    expect(await listed()).toMatchObject([{ startsAt: '2099-10-03T20:00:00.000Z' }]);
    await feed.set(aCalendar(['DTSTART:20991010T183000Z', 'SUMMARY:Other', 'DESCRIPTION:Referee: Bo Berg']));
    await later();
    expect(await listed()).toMatchObject([{ title: 'Other', memberId: null }]);
  });

  it('with an event that cannot be read keeps that game, follows all others, and says so until it is mended', async () => {
    const two = ['DTSTART:20991004T183000Z', 'SUMMARY:Second', 'ATTENDEE;CN=Ana Ortiz:mailto:ana@example.org'];
    const third = two.map((line) => line.replace('Second', 'Third'));
    const { create, listed, feed, later, problems } = await subscribed(aCalendar(GAME, two, third));
    await create();
    await eventually(async () => expect(await listed()).toHaveLength(3));
    await feed.set(aCalendar(['DTSTART:soon', ...GAME.slice(1)], two));
    await later();
    expect((await listed()).map(({ title }) => title)).toEqual(['U14', 'Second']);
    expect(await problems()).toEqual(['The event on line 4 could not be read. All others are up to date.']);
    await later();
    expect((await feed.answers()).at(-1)).toBe(200);
    await feed.set(aCalendar(GAME, two));
    await later();
    expect(await problems()).toEqual([null]);
  });

  it('whose events name nobody says so', async () => {
    const { create, problems } = await subscribed(aCalendar(['DTSTART:20991003T183000Z', 'SUMMARY:U14']));
    await create();
    await eventually(async () => expect(await problems()).toEqual(['No event of it names an official.']));
  });

  it('of one official is that official’s, whatever it says', async () => {
    const { ana, create, listed } = await subscribed(aCalendar(['DTSTART:20991003T183000Z', 'SUMMARY:U14']));
    await create({ memberId: ana.row.id });
    await eventually(async () => expect(await listed()).toMatchObject([{ memberId: ana.row.id }]));
  });

  it('refuses what is no address, and anybody but an assignor of the branch', async () => {
    const { create, tree } = await subscribed();
    expect((await create({ url: 'ftp://calendar.test/x' })).status).toBe(422);
    expect((await create({ memberId: 'nobody' })).status).toBe(404);
    expect((await create({}, await aSignIn(`owner@${tree.club}.example`))).status).toBe(404);
  });
});
