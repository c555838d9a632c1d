// Games as assigning systems write them: who is on which game and when, from every file of test/cases/game-files.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOfTable } from '../../../contract/table/table-text.ts';
import { readAssignmentCsv } from '../../../worker/games/read-games-csv.ts';
import { readTime } from '../../../worker/games/rules/game-time.ts';

type Wanted = Record<string, { upcoming?: [string, string][]; absent?: [string, string][] }>;

const folder = new URL('../../cases/game-files/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const wanted = JSON.parse(new TextDecoder().decode(bytesOf('expected.json'))) as Wanted;

function read(name: string) {
  const found = readAssignmentCsv(textOfTable(bytesOf(name), TextDecoder), 'America/Los_Angeles');
  if ('missing' in found) throw new Error(`Missing: ${found.missing.join(', ')}`);
  expect(found.errors).toEqual([]);
  return found;
}

const names = Object.keys(wanted).filter((name) => !name.includes(' then '));

describe('games from the world', () => {
  it.each(names)('%s', (name) => {
    const on = read(name)
      .games.filter(({ cancelled }) => !cancelled)
      .map(({ startsAt, official }) => [startsAt, official.name] as const);
    const isOn = ([when, who]: [string, string]) =>
      on.some(([startsAt, official]) => {
        // A day alone is a day of Los Angeles: its last minute is the next day's morning in UTC.
        const local = new Date(Date.parse(startsAt) - 8 * 3_600_000).toISOString();
        const [from, day] = when.length === 10 ? [local, when] : [startsAt, when.replace('Z', '')];
        return official === who && from.startsWith(day);
      });
    for (const each of wanted[name]?.upcoming ?? []) expect([each, isOn(each)]).toEqual([each, true]);
    for (const each of wanted[name]?.absent ?? []) expect([each, isOn(each)]).toEqual([each, false]);
    expect(on).toHaveLength(wanted[name]?.upcoming?.length ?? 0);
  });

  it('says which games were read in whole, also those that nobody is on', () => {
    expect(read('no-ref-needed.csv')).toMatchObject({ games: [], whole: ['80032', '80033'] });
  });

  it('keeps a game open-timed on its day, and says so', () => {
    expect(read('time-to-be-decided.csv').games).toMatchObject([
      { title: 'Bobcats v. Moonridge', home: 'Bobcats', away: 'Moonridge', timeOpen: true },
    ]);
  });

  it('reads an older ArbiterSports export, with emails beside the places, and both days of a spreadsheet', () => {
    const text = [
      'GameID,FromDate,FromTime,HomeTeams,AwayTeams,Referee,Referee Email,AR1,AR1 Email,4th Official',
      '1,9/26/2028 12:00:00 AM,1/1/1900 12:00:00 PM,A,B,Ana Ortiz,ana@example.org,Bo Berg,bo@example.org,--',
    ].join('\n');
    expect(readAssignmentCsv(text, 'America/Los_Angeles')).toMatchObject({
      games: [
        { startsAt: '2028-09-26T19:00:00.000Z', official: { email: 'ana@example.org' } },
        { startsAt: '2028-09-26T19:00:00.000Z', official: { email: 'bo@example.org' } },
      ],
      errors: [],
    });
  });
});

describe('a zone behind a time', () => {
  const july = (time: string, zone: string) =>
    readAssignmentCsv(`Game,Date,Time,Referee\n1,2028-07-08,${time},Ana Ortiz`, zone);
  it.each([
    ['2:00 PM MST', 'America/Phoenix', '2028-07-08T21:00:00.000Z'],
    ['2:00 PM MST', 'America/Los_Angeles', '2028-07-08T21:00:00.000Z'],
    ['2:00 PM MDT', 'America/Phoenix', '2028-07-08T20:00:00.000Z'],
    ['2:00 PM PDT', 'America/Los_Angeles', '2028-07-08T21:00:00.000Z'],
    ['2:00 PM PT', 'America/New_York', '2028-07-08T21:00:00.000Z'],
    ['2:00 PM HST', 'America/Los_Angeles', '2028-07-09T00:00:00.000Z'],
  ])('%s in %s is %s', (time, zone, instant) =>
    expect(july(time, zone)).toMatchObject({ games: [{ startsAt: instant }], errors: [] }),
  );

  it('that no clock shows on that day is said, never guessed', () => {
    expect(july('2:00 PM PST', 'America/Los_Angeles')).toMatchObject({
      games: [],
      errors: [{ line: 2, message: '"PST" is not in use on 2028-07-08. Leave it out, or name the zone that is.' }],
    });
  });
});

describe('a date that may be read two ways', () => {
  const dated = (...dates: string[]) =>
    readAssignmentCsv(
      ['Game,Date,Time,Referee', ...dates.map((day, at) => `${at},${day},18:00,Ana Ortiz`)].join('\n'),
      'UTC',
    );
  it('is said as it was read', () => {
    expect(dated('7/4/2028')).toMatchObject({ undecided: { written: '7/4/2028', day: '2028-07-04', order: 'month' } });
  });
  it('is read as a person says', () => {
    expect(readAssignmentCsv('Game,Date,Time,Referee\n1,7/4/2028,18:00,Ana Ortiz', 'UTC', 'day')).toMatchObject({
      undecided: { written: '7/4/2028', day: '2028-04-07', order: 'day' },
      games: [{ startsAt: '2028-04-07T18:00:00.000Z' }],
    });
  });
  it('is decided by another of the file', () => {
    expect(dated('7/4/2028', '25/4/2028')).toMatchObject({
      undecided: null,
      games: [{ startsAt: '2028-04-07T18:00:00.000Z' }, {}],
    });
  });
});

describe('a time', () => {
  it.each([
    ['Noon', '12:00'],
    ['2:00 PM EDT', '14:00'],
    ['0.75', '18:00'],
    ['TBD', 'open'],
    ['TBA', 'open'],
    ['', 'open'],
    ['late', null],
    ['10:00-11:30', null],
    ['18:30-07:00', null],
    ['18:30Z', null],
  ])('%s is %s', (text, time) => expect(readTime(text)).toBe(time));
});
