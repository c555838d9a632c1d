// When a game of a calendar is: by the zone it names, in anybody's words for it, and never by what another calendar said before.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../worker/games/read-calendar.ts';
import { WINDOWS_ZONES } from '../../../worker/games/rules/windows-zones.ts';
import { isTimeZone } from '../../../worker/platform/rules/local-time.ts';

const folder = new URL('../../cases/calendars/', import.meta.url);
const startsOf = (name: string, zone = 'America/Los_Angeles') =>
  readCalendar(readFileSync(new URL(name, folder), 'utf8'), zone, null).games.map(({ startsAt }) =>
    startsAt.slice(0, 16),
  );
const calendar = (start: string, more = '') =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    more,
    'BEGIN:VEVENT',
    'UID:1@x',
    `DTSTART${start}`,
    'SUMMARY:Game',
    'ATTENDEE;CN=Ana:mailto:ana@example.org',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .filter(Boolean)
    .join('\r\n');
const starts = (start: string, more = '') =>
  readCalendar(calendar(start, more), 'America/Los_Angeles', null).games[0]?.startsAt;

describe('the time of a game', () => {
  it('is by Microsoft’s name of the zone, and by the calendar’s own where a time names none', () => {
    expect(startsOf('windows-zone-alone.ics')).toEqual(['2028-04-05T20:00']);
    expect(startsOf('floating-x-wr-timezone.ics')).toEqual(['2028-04-07T18:00']);
  });

  it('by a zone one calendar describes is no other calendar’s, whoever came before', () => {
    expect(startsOf('zone-2.ics')).toEqual(['2028-06-02T19:00']);
    expect(startsOf('zone-1.ics')).toEqual(['2028-06-01T03:00']);
    expect(startsOf('zone-2.ics')).toEqual(['2028-06-02T19:00']);
    expect(startsOf('zone-2.ics', 'America/New_York')).toEqual(['2028-06-02T16:00']);
  });

  it.each([
    [':20280601T120000Z', '', '2028-06-01T12:00:00.000Z'],
    [':20280601T120000', '', '2028-06-01T19:00:00.000Z'],
    [';TZID=America/Denver:20280601T120000', '', '2028-06-01T18:00:00.000Z'],
    [';TZID=Eastern Standard Time:20280601T120000', '', '2028-06-01T16:00:00.000Z'],
    [';TZID=Nobody Knows:20280601T120000', '', '2028-06-01T19:00:00.000Z'],
    [':20280601T120000', 'X-WR-TIMEZONE:Central Standard Time', '2028-06-01T17:00:00.000Z'],
    [';TZID=America/Denver:20280601T120000', 'X-WR-TIMEZONE:America/Chicago', '2028-06-01T18:00:00.000Z'],
    [':20280601T120000', 'X-WR-TIMEZONE:Nowhere', '2028-06-01T19:00:00.000Z'],
  ])('DTSTART%s with "%s" is %s', (start, more, instant) => {
    expect(starts(start, more)).toBe(instant);
  });

  it('knows only zones that exist', () => {
    for (const zone of Object.values(WINDOWS_ZONES)) expect(isTimeZone(zone), zone).toBe(true);
  });
});
