// A calendar of one line may have no end. Whatever a stranger's calendar says, reading it ends: after so many days of a series, so many
// steps, so many people on a game.
import { describe, expect, it } from 'vitest';
import { CalendarTooMuch } from '../../../worker/games/bounded-series.ts';
import { readCalendar } from '../../../worker/games/read-calendar.ts';

const ZONE = 'America/Los_Angeles';
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...lines, 'END:VCALENDAR'].join('\r\n');
const series = (rule: string, ...lines: string[]) =>
  calendar('BEGIN:VEVENT', 'UID:s', 'DTSTART:20261003T183000Z', `RRULE:${rule}`, ...lines, 'END:VEVENT');
const OWNER = { name: 'Ana Ortiz', email: 'ana@example.org' };

describe('a calendar that has no end', () => {
  it('of an ordinary weekly series that names nobody is read to an end', () => {
    expect(readCalendar(series('FREQ=WEEKLY', 'SUMMARY:Training'), ZONE, null).games).toEqual([]);
  });

  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=WEEKLY;BYDAY=MO;BYMONTH=2;BYSETPOS=9',
    'FREQ=YEARLY;BYDAY=1MO;BYMONTH=4;BYMONTHDAY=15,16,17,18,19,20,21',
    'FREQ=WEEKLY;INTERVAL=999999999',
    'FREQ=DAILY;INTERVAL=2147483647',
    'FREQ=YEARLY;INTERVAL=2147483647;BYYEARDAY=366',
  ])('of a rule that never comes true, or leaps for ever, is given up: %s', (rule) => {
    const read = (): string => {
      try {
        return `${readCalendar(series(rule), ZONE, OWNER).games.length <= 60}`;
      } catch (error) {
        return error instanceof Error ? 'given up' : 'no';
      }
    };
    expect(['true', 'given up']).toContain(read());
  });

  it('in its time zone is given up', () => {
    const text = calendar(
      ...['BEGIN:VTIMEZONE', 'TZID:Nowhere', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0000'],
      ...['TZOFFSETTO:+0100', 'RRULE:FREQ=SECONDLY', 'END:STANDARD', 'END:VTIMEZONE'],
      ...['BEGIN:VEVENT', 'UID:s', 'DTSTART;TZID=Nowhere:20301003T183000', 'SUMMARY:Game', 'END:VEVENT'],
    );
    expect(() => readCalendar(text, ZONE, OWNER)).toThrow(CalendarTooMuch);
  });

  it('of a thousand people on each of a series’ games keeps a few of them', () => {
    const people = Array.from({ length: 1000 }, (_, at) => `ATTENDEE;CN=P${at}:mailto:p${at}@example.org`);
    expect(readCalendar(series('FREQ=WEEKLY;COUNT=3', ...people), ZONE, null).games).toHaveLength(60);
  });

  it.each(['RDATE', 'EXDATE'])('that names three thousand days by %s is not put in order', (name) => {
    const days = Array.from({ length: 3000 }, (_, at) => `${name}:20270101T${String(at % 24).padStart(2, '0')}0000Z`);
    expect(() => readCalendar(series('FREQ=WEEKLY', ...days), ZONE, OWNER)).toThrow(CalendarTooMuch);
    expect(() =>
      readCalendar(series('FREQ=WEEKLY', `${name}:${days.map((day) => day.split(':')[1]).join()}`), ZONE, OWNER),
    ).toThrow(CalendarTooMuch);
    expect(readCalendar(series('FREQ=WEEKLY', ...days.slice(0, 50)), ZONE, OWNER).games.length).toBeGreaterThan(20);
  });

  it('of a hundred thousand parts is not taken apart', () => {
    const text = calendar(...Array.from({ length: 60_000 }, () => 'BEGIN:VALARM\r\nEND:VALARM'));
    expect(() => readCalendar(text, ZONE, null)).toThrow(CalendarTooMuch);
  });

  it('of a description of spaces names nobody, and of officials names them in one line each', () => {
    const spaces = `DESCRIPTION:${'Referee:\\n'.repeat(10)}${' '.repeat(200_000)}`;
    expect(readCalendar(series('FREQ=WEEKLY;COUNT=2', spaces), ZONE, null).games).toEqual([]);
    const [game] = readCalendar(
      series('FREQ=DAILY;COUNT=1', 'DESCRIPTION:Referee: Bo\u202e\u200b Berg'),
      ZONE,
      null,
    ).games;
    expect(game?.official.name).toBe('Bo Berg');
  });
});
