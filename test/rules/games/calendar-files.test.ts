// Calendars as portals and people's programs write them: who is on which game and when, from every file of test/cases/calendars.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../worker/games/read-calendar.ts';

type Wanted = Record<string, { upcoming?: [string, string][]; absent?: [string, string][]; told?: string }>;

const folder = new URL('../../cases/calendars/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const wanted = JSON.parse(textOf('expected.json')) as Wanted;
const ZONE = 'America/Los_Angeles';

/** Started on the field's clock, where the case names no zone. */
const isAt = (startsAt: string, timeZone: string, when: string): boolean => {
  if (when.endsWith('Z')) return startsAt.startsWith(when.slice(0, -1));
  const local = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  return startsAt.startsWith(when) || local.format(new Date(startsAt)).replace(' ', 'T') === when;
};

describe('calendars from the world', () => {
  it.each(Object.keys(wanted))('%s', (name) => {
    const files = name.split(' then ');
    const read = files.map((file) => readCalendar(textOf(file), ZONE, null)).at(-1);
    const on = read?.games.filter(({ cancelled }) => !cancelled) ?? [];
    const isOn = ([when, who]: [string, string]) =>
      on.some((game) => game.official.name === who && isAt(game.startsAt, game.timeZone, when));
    for (const each of wanted[name]?.upcoming ?? []) expect([each, isOn(each)]).toEqual([each, true]);
    for (const each of wanted[name]?.absent ?? []) expect([each, isOn(each)]).toEqual([each, false]);
    expect(read?.unnamed).toBe(wanted[name]?.told ? 1 : 0);
    expect(read?.errors).toEqual([]);
  });

  it('keeps each of two games without an id under an id of its own, and the same one when told again', () => {
    const ids = () => readCalendar(textOf('no-uid.ics'), ZONE, null).games.map(({ externalId }) => externalId);
    expect(new Set(ids()).size).toBe(2);
    expect(ids()).toEqual(ids());
  });
});

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'SUMMARY:Game', ...lines, 'END:VEVENT'];
const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const ANA = 'ATTENDEE;CN=Ana Ortiz:mailto:ana@example.org';
const read = (text: string, owner: { name: string; email: string } | null = null) => readCalendar(text, ZONE, owner);
const on = (text: string) =>
  read(text)
    .games.filter(({ cancelled }) => !cancelled)
    .map(({ startsAt, official }) => `${startsAt.slice(0, 16)} ${official.name}`);

describe('one event that cannot be read', () => {
  const good = event('UID:good', 'DTSTART:20280601T120000Z', ANA);
  it.each([
    ['a start that is none', ['UID:bad', 'DTSTART:next Saturday', ANA], 'bad'],
    ['no start', ['UID:bad', ANA], 'bad'],
    ['an open quotation mark', ['UID:bad', 'DTSTART:20280601T120000Z', 'ATTENDEE;CN="Ana:mailto:a@b.example'], 'bad'],
    ['a rule that is none', ['UID:bad', 'DTSTART:20280601T120000Z', 'RRULE:FREQ=SOMETIMES', ANA], 'bad'],
    ['no id either', ['DTSTART:soon', ANA], null],
  ])('for %s costs no other, and is said with its line', (_, lines, id) => {
    expect(read(calendar(...event(...lines), ...good))).toMatchObject({
      games: [{ externalId: 'good/ana@example.org' }],
      errors: [{ line: 3 }],
      broken: [id],
    });
  });

  it('is no event whose other lines are broken', () => {
    const lines = ['DTSTAMP:yesterday', 'Bring both jerseys', 'X-NOTE;A="b:c', 'GEO', ANA, 'DTSTART:20280601T120000Z'];
    expect(on(calendar(...event(...lines)))).toEqual(['2028-06-01T12:00 Ana Ortiz']);
  });

  it('has a description whose officials stand behind a line break of somebody’s own', () => {
    const lines = ['DTSTART:20280601T120000Z', 'DESCRIPTION:Field 3', 'Referee: Ana Ortiz', 'AR1: Bo Berg'];
    expect(on(calendar(...event(...lines)))).toEqual(['2028-06-01T12:00 Ana Ortiz', '2028-06-01T12:00 Bo Berg']);
  });

  it('is the last of a file that breaks off', () => {
    const text = calendar(...good, ...event('UID:cut', 'DTSTART:20280602T120000Z', ANA));
    const cut = read(text.slice(0, text.indexOf('END:VEVENT', text.indexOf('cut'))));
    expect(cut).toMatchObject({ games: [{ externalId: 'good/ana@example.org' }], errors: [{ line: 9 }] });
    expect(cut.broken).toContain(null);
  });

  it('may be a zone’s description: then the time is the association’s', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Ours',
      'BEGIN:STANDARD',
      'DTSTART:x',
      'RRULE:y',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    expect(on(calendar(...zone, ...event('DTSTART;TZID=Ours:20280601T120000', ANA)))).toEqual([
      '2028-06-01T19:00 Ana Ortiz',
    ]);
  });
});

describe('several calendars in one file', () => {
  it('keep each their own zone, described zones, and method', () => {
    const zone = (offset: string) => [
      ...['BEGIN:VTIMEZONE', 'TZID:Ours', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', `TZOFFSETFROM:${offset}`],
      ...[`TZOFFSETTO:${offset}`, 'END:STANDARD', 'END:VTIMEZONE'],
    ];
    const ours = event('DTSTART;TZID=Ours:20280601T120000', ANA);
    const plain = event('DTSTART:20280603T120000', ANA);
    const text = [
      calendar('X-WR-TIMEZONE:America/New_York', ...zone('+0100'), ...ours, ...plain),
      calendar(...zone('+0200'), ...event('DTSTART;TZID=Ours:20280602T120000', ANA), ...plain),
      calendar('METHOD:CANCEL', ...event('DTSTART:20280604T120000Z', ANA)),
    ].join('\r\n');
    expect(on(text).map((each) => each.slice(0, 16))).toEqual([
      ...['2028-06-01T11:00', '2028-06-03T16:00'],
      ...['2028-06-02T10:00', '2028-06-03T19:00'],
    ]);
  });
});

describe('a zone in a program’s words', () => {
  it.each([
    ['"Mountain Standard Time"', '18:00'],
    ['(UTC-07:00) Mountain Time (US & Canada)', '18:00'],
    ['/freeassociation.sourceforge.net/America/Denver', '18:00'],
    ['/mozilla.org/20050126_1/America/Indiana/Knox', '17:00'],
    ['US/Mountain', '18:00'],
    ['tzone://Microsoft/Utc', '12:00'],
  ])('%s', (zone, time) =>
    expect(on(calendar(...event(`DTSTART;TZID="${zone.replaceAll('"', '')}":20280601T120000`, ANA)))).toEqual([
      `2028-06-01T${time} Ana Ortiz`,
    ]),
  );
});

describe('who is off', () => {
  const start = 'DTSTART:20280601T120000Z';
  it('answered so, also where the calendar is their own', () => {
    const declined = ANA.replace('CN=', 'PARTSTAT=declined;CN=');
    expect(read(calendar(...event(start, declined)))).toMatchObject({ games: [{ cancelled: true }], unnamed: 0 });
    const owner = { name: 'Ana Ortiz', email: 'Ana@example.org' };
    expect(read(calendar(...event(start, declined)), owner)).toMatchObject({ games: [{ cancelled: true }] });
    expect(read(calendar(...event(start, ANA)), owner)).toMatchObject({ games: [{ cancelled: false }] });
  });

  it('is everybody where the title, the status or one day of a series says so', () => {
    const series = event('UID:s', start, 'RRULE:FREQ=WEEKLY;COUNT=2', ANA);
    const off = event('UID:s', 'RECURRENCE-ID:20280608T120000Z', 'DTSTART:20280608T120000Z', 'STATUS:CANCELLED', ANA);
    expect(on(calendar(...series, ...off))).toEqual(['2028-06-01T12:00 Ana Ortiz']);
    expect(read(calendar(...event('UID:x', start, 'STATUS:CANCELLED')))).toMatchObject({ whole: ['x'], unnamed: 0 });
  });

  it('is no room and no place that nobody holds', () => {
    const room = 'ATTENDEE;CUTYPE=RESOURCE;CN=Field 3:mailto:field@example.org';
    expect(on(calendar(...event(start, room, 'ATTENDEE;CN=OPEN:invalid:nomail', ANA)))).toEqual([
      '2028-06-01T12:00 Ana Ortiz',
    ]);
  });
});

describe('an event of a whole day', () => {
  it('has an open time: it counts until that day ends', () => {
    const text = calendar(...event('UID:1@x', 'DTSTART;VALUE=DATE:20280410', ANA));
    expect(read(text).games).toMatchObject([{ startsAt: '2028-04-11T06:59:00.000Z', timeOpen: true }]);
  });
});

describe('careless senders', () => {
  const named = (...lines: string[]) =>
    read(calendar(...lines)).games.map(({ startsAt, official }) => `${startsAt.slice(0, 13)} ${official.name}`);
  it('who share an id between games keep both; of two versions of one the newer counts', () => {
    const at = (hour: string, ...more: string[]) => event('UID:1@x', `DTSTART:20280410T${hour}0000Z`, ANA, ...more);
    expect(named(...at('22'), ...at('23'))).toEqual(['2028-04-10T22 Ana Ortiz', '2028-04-10T23 Ana Ortiz']);
    expect(named(...at('22', 'SEQUENCE:2'), ...at('23', 'SEQUENCE:1'))).toEqual(['2028-04-10T22 Ana Ortiz']);
  });
  it('whose day is none are told so: it is not another one', () => {
    const text = calendar(
      ...event('UID:1@x', 'DTSTART:20281340T990000Z', ANA),
      ...event('UID:2@x', 'DTSTART:20280410T220000Z', ANA),
    );
    expect(read(text)).toMatchObject({
      games: [{ startsAt: '2028-04-10T22:00:00.000Z' }],
      errors: [{ line: 3 }],
      broken: ['1@x'],
    });
  });
  it('who invite people for information only do not put them on the game', () => {
    const parent = 'ATTENDEE;ROLE=NON-PARTICIPANT;CN=Dee Dunn:mailto:dee@example.org';
    expect(named(...event('UID:1@x', 'DTSTART:20280410T220000Z', ANA, parent))).toEqual(['2028-04-10T22 Ana Ortiz']);
  });
});
