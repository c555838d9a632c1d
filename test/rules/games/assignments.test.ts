import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../worker/games/read-calendar.ts';
import { readAssignmentCsv } from '../../../worker/games/read-games-csv.ts';
import { readTime } from '../../../worker/games/rules/game-time.ts';
import { instantOf, nextHour } from '../../../worker/platform/rules/local-time.ts';
import { csvLine } from '../../../worker/platform/table/csv-line.ts';

const ZONE = 'America/Los_Angeles';
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:game-1', ...lines, 'END:VEVENT'].join('\r\n');

describe('what a clock on the wall says', () => {
  it.each([
    ['2026-07-04', '18:30', '2026-07-05T01:30:00.000Z'],
    ['2026-12-04', '18:30', '2026-12-05T02:30:00.000Z'],
    ['2026-03-08', '02:30', '2026-03-08T10:30:00.000Z'],
    ['2026-11-01', '01:30', '2026-11-01T08:30:00.000Z'],
    ['2026-11-01', '03:00', '2026-11-01T11:00:00.000Z'],
  ])('on %s at %s in Los Angeles is %s', (day, time, instant) => {
    expect(instantOf(day, time, ZONE).toISOString()).toBe(instant);
  });

  it('comes to seven in the morning once a day, over the change of clocks too', () => {
    const before = new Date('2026-03-07T16:00:00Z');
    expect(nextHour(before, 7, ZONE).toISOString()).toBe('2026-03-08T14:00:00.000Z');
    expect(nextHour(new Date('2026-03-07T14:00:00Z'), 7, ZONE).toISOString()).toBe('2026-03-07T15:00:00.000Z');
  });
});

describe('a file of assignments', () => {
  it('is read whatever the order of columns, and good rows are not held back', () => {
    const text =
      '\ufeffStart Time;Referee;Email;Date;Home;Away;Field;Game #\r\n6:30 PM;Ana Ortiz;ANA@example.org;10/3/2026;Bobcats;Moonridge;3;G1\r\nlate;Bo;b@x.org;10/3/2026;;;;G2';
    const read = readAssignmentCsv(text, ZONE);
    expect(read).toMatchObject({
      games: [
        {
          startsAt: '2026-10-04T01:30:00.000Z',
          title: 'Bobcats v. Moonridge',
          location: '3',
          official: { name: 'Ana Ortiz', email: 'ana@example.org' },
        },
      ],
      errors: [{ line: 3, message: expect.stringContaining('"late" is not a time') }],
    });
  });

  it('without dates or officials says which columns are missing', () => {
    expect(readAssignmentCsv('Time,Field\n18:00,3', ZONE)).toEqual({ missing: ['date', 'official'] });
  });

  it.each([
    ['6:30 PM', '18:30'],
    ['12 am', '00:00'],
    ['12:15pm', '12:15'],
    ['07:05', '07:05'],
    ['25:00', null],
    ['13 pm', null],
  ])('reads %s as %s', (text, time) => expect(readTime(text)).toBe(time));
});

describe('a calendar of assignments', () => {
  it('holds games in their own time zone, in UTC, and without one', () => {
    const read = (start: string) =>
      readCalendar(calendar(event(start, 'SUMMARY:U14', 'ATTENDEE;CN=Ana Ortiz:mailto:Ana@example.org')), ZONE, null)
        .games[0];
    expect(read('DTSTART;TZID=America/Denver:20261003T183000')).toMatchObject({
      startsAt: '2026-10-04T00:30:00.000Z',
      timeZone: 'America/Denver',
      official: { name: 'Ana Ortiz', email: 'ana@example.org' },
    });
    expect(read('DTSTART:20261003T183000Z')?.startsAt).toBe('2026-10-03T18:30:00.000Z');
    expect(read('DTSTART:20261003T183000')?.startsAt).toBe('2026-10-04T01:30:00.000Z');
  });

  it('knows a zone that only the calendar knows', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:League Time',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:-0600',
      'TZOFFSETTO:-0600',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const game = event('DTSTART;TZID=League Time:20261003T183000', 'SUMMARY:U14', 'DESCRIPTION:Referee: Bo Berg');
    expect(readCalendar(calendar(...zone, game), ZONE, null).games).toMatchObject([
      { startsAt: '2026-10-04T00:30:00.000Z', official: { name: 'Bo Berg' } },
    ]);
  });

  it('says that a game is cancelled, and takes the owner of a personal calendar', () => {
    const owner = { name: 'Ana Ortiz', email: 'ana@example.org' };
    const text = calendar(event('DTSTART:20261003T183000Z', 'SUMMARY:U14', 'STATUS:CANCELLED'));
    expect(readCalendar(text, ZONE, owner).games).toMatchObject([{ cancelled: true, official: owner }]);
  });

  it('unfolds a series, with the one that was moved, and ends it', () => {
    const series = event('DTSTART:20261003T183000Z', 'RRULE:FREQ=WEEKLY', 'SUMMARY:U14', 'DESCRIPTION:Referee: Bo');
    const moved = event(
      'RECURRENCE-ID:20261010T183000Z',
      'DTSTART:20261011T200000Z',
      'SUMMARY:U14 moved',
      'DESCRIPTION:Referee: Bo',
    );
    const games = readCalendar(calendar(series, moved), ZONE, null).games;
    expect(games).toHaveLength(60);
    expect(games[1]).toMatchObject({ startsAt: '2026-10-11T20:00:00.000Z', title: 'U14 moved' });
  });

  it('moves a game of its own series alone, not that of another series at the same hour', () => {
    const as = (uid: string, text: string) => text.replace('UID:game-1', `UID:${uid}`);
    const series = (uid: string, official: string) =>
      as(uid, event('DTSTART:20261003T183000Z', 'RRULE:FREQ=WEEKLY;COUNT=2', `DESCRIPTION:Referee: ${official}`));
    const days = ['RECURRENCE-ID:20261010T183000Z', 'DTSTART:20261011T200000Z'];
    const moved = as('two', event(...days, 'DESCRIPTION:Referee: Bo Berg'));
    const games = readCalendar(calendar(series('one', 'Ana Ortiz'), series('two', 'Bo Berg'), moved), ZONE, null).games;
    expect(games.map(({ official, startsAt }) => `${official.name} ${startsAt.slice(0, 10)}`)).toEqual([
      ...['Ana Ortiz 2026-10-03', 'Ana Ortiz 2026-10-10'],
      ...['Bo Berg 2026-10-03', 'Bo Berg 2026-10-11'],
    ]);
  });

  it('that is none is refused', () => {
    expect(() => readCalendar('<html>', ZONE, null)).toThrow();
  });
});

describe('a line for a spreadsheet', () => {
  it('never runs as a formula', () => {
    expect(csvLine(['=1+1', '@x', 'O\'Dwyer, "Bo"'])).toBe('"\'=1+1","\'@x","O\'Dwyer, ""Bo"""\r\n');
  });
});
