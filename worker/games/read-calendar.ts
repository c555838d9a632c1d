// Assignments as a calendar feed (iCalendar): times in any zone, changed and cancelled games, series. Reads; stores nothing.
// ical.js is Mozilla's; it is loaded only when a feed is read. Each event is parsed by itself: one that cannot be read costs no other.
import ICAL from 'ical.js';
import { cleanLine } from '../../contract/core/clean-text.ts';
import { CalendarTooMuch, seriesBound } from './bounded-series.ts';
import { type CalendarPart, calendarParts, type EventPart } from './calendar-parts.ts';
import { startOf, zoneNamed } from './calendar-start.ts';
import { officialsOfEvent } from './event-officials.ts';
import { GAMES_MAX, type GameRead, TEXT_MAX_CHARACTERS } from './game-read.ts';
import { isOffByTitle } from './rules/game-off.ts';

/** Games of one series that are kept; a season has fewer. */
const SERIES_MAX = 60;
/** Days of one series that are looked at, whether anybody is named on them or not: ten years of weekends. */
const OCCURRENCES_MAX = 500;
/** Components of one calendar: events, alarms, zones. */
const COMPONENTS_MAX = 50_000;
/** Days named one by one, in a series or out of it; each is put in its order among the others. */
const DAYS_NAMED_MAX = 2000;

export interface CalendarRead {
  games: GameRead[];
  /** Events that could not be read, by their line in the file. */
  errors: { line: number; message: string }[];
  /** The ids of those; null where not even that could be read, or where the file breaks off. */
  broken: (string | null)[];
  /** Games that were read in whole, by their id: whoever is not named on one any more is off it. */
  whole: string[];
  /** Events that name no official. */
  unnamed: number;
}

/**
 * @param owner the official whose own calendar it is; null when each game names its officials.
 * @throws CalendarTooMuch, or an error where it is no calendar.
 */
export function readCalendar(text: string, timeZone: string, owner: GameRead['official'] | null): CalendarRead {
  if (text.split('BEGIN:', COMPONENTS_MAX + 2).length > COMPONENTS_MAX + 1) throw new CalendarTooMuch();
  const { calendars, complete } = calendarParts(text);
  if (calendars.length === 0) throw new Error('There is no calendar in this text.');
  const read: CalendarRead = { games: [], errors: [], broken: complete ? [] : [null], whole: [], unnamed: 0 };
  const bound = seriesBound();
  for (const calendar of calendars) readOne(calendar, { timeZone, owner, bound }, read);
  return read;
}

interface Reading {
  /** Of times that name no zone. */
  timeZone: string;
  owner: GameRead['official'] | null;
  bound: (component: ICAL.Component) => void;
}

function readOne(part: CalendarPart, given: Reading, read: CalendarRead): void {
  const head = headOf(part, given.bound);
  const propertyOf = (name: string): string => String(head.getFirstPropertyValue(name) ?? '');
  const reading = { ...given, timeZone: zoneNamed(propertyOf('x-wr-timezone')) ?? given.timeZone };
  const isOff = propertyOf('method').toUpperCase() === 'CANCEL';
  const events: { event: ICAL.Event; part: EventPart }[] = [];
  const fail = ({ line, lines }: EventPart, message = 'This event could not be read.'): void => {
    read.errors.push({ line, message });
    read.broken.push(
      /^uid[:;](?:[^:]*:)?(.+)$/im.exec(lines.find((each) => /^uid[:;]/i.test(each)) ?? '')?.[1] ?? null,
    );
  };
  for (const event of part.events) {
    const component = event.complete ? componentOf(event, head) : null;
    if (component) events.push({ event: new ICAL.Event(component, { exceptions: [] }), part: event });
    else fail(event);
  }
  const series = new Map(
    events.flatMap(({ event }) => (event.isRecurrenceException() || !event.uid ? [] : [[event.uid, event]])),
  );
  // An exception belongs to its own series; without that in the file it is a game of its own.
  const alone = events.filter(({ event, part: own }) => {
    const of = event.isRecurrenceException() ? series.get(event.uid) : undefined;
    if (of) attempt(() => of.relateException(event), own);
    return !of;
  });
  const ids = idsOf(alone.map(({ event }) => event));
  for (const { event, part: own } of alone) {
    attempt(() => {
      given.bound(event.component);
      if (!event.startDate || !hasDay(event)) return fail(own, 'This event has no start.');
      const uid = ids.get(event);
      if (uid === undefined) return;
      const found = gamesOf(event, uid || idByContent(event), reading, isOff);
      read.games.push(...found.games);
      read.whole.push(...found.whole);
      if (found.isUnnamed) read.unnamed++;
      if (read.games.length > GAMES_MAX) throw new CalendarTooMuch();
    }, own);
  }

  function attempt(step: () => void, own: EventPart): void {
    try {
      step();
    } catch (error) {
      if (error instanceof CalendarTooMuch) throw error;
      fail(own);
    }
  }
}

const parsed = (lines: readonly string[]): ICAL.Component =>
  new ICAL.Component(ICAL.parse(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')));

/** The calendar with its zones and no event. Zones are found in this tree, never in the library's own table, which all calendars share. */
function headOf({ head, zones }: CalendarPart, bound: Reading['bound']): ICAL.Component {
  const isRead = (lines: readonly string[]): boolean => {
    try {
      const zone = parsed(lines).getFirstSubcomponent('vtimezone');
      if (zone) bound(zone);
      const clocks = zone?.getAllSubcomponents() ?? [];
      return clocks.length > 0 && clocks.every((clock) => isSound(clock, 'dtstart') && isSound(clock, 'tzoffsetto'));
    } catch {
      return false;
    }
  };
  const described = zones.map((lines) => ['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE']).filter(isRead);
  const calendar = parsed([...head.filter((line) => /^(?:method|x-wr-timezone)[:;]/i.test(line)), ...described.flat()]);
  bound(calendar);
  return calendar;
}

/** Read as what it ought to be: the library takes "x" for a time of no year. */
function isSound(component: ICAL.Component, name: string): boolean {
  const value = component.getFirstPropertyValue(name);
  if (value instanceof ICAL.Time) return Number.isFinite(value.toUnixTime());
  return value instanceof ICAL.UtcOffset && Number.isFinite(value.toSeconds());
}

/** Lines that decide nothing may be broken. */
const DECIDING = /^(?:uid|dtstart|attendee|rrule|rdate|exdate|recurrence-id|status|summary|description)[:;]/i;

function componentOf({ lines }: EventPart, head: ICAL.Component): ICAL.Component | null {
  const isWhole = (line: string): boolean => {
    try {
      parsed(['BEGIN:VEVENT', line, 'END:VEVENT']);
      return true;
    } catch {
      return false;
    }
  };
  const of = (kept: readonly string[]) =>
    parsed(['BEGIN:VEVENT', ...kept, 'END:VEVENT']).getFirstSubcomponent('vevent');
  try {
    return of(lines) && new ICAL.Component(of(lines)?.jCal ?? [], head);
  } catch {
    const kept = lines.filter((line) => isWhole(line));
    if (lines.some((line) => DECIDING.test(line) && !kept.includes(line))) return null;
    return new ICAL.Component(of(kept)?.jCal ?? [], head);
  }
}

interface EventRead {
  games: GameRead[];
  whole: string[];
  isUnnamed: boolean;
}

function gamesOf(event: ICAL.Event, uid: string, reading: Reading, isOff: boolean): EventRead {
  if (event.isRecurrenceException()) {
    return gameOf(event, event.startDate, `${uid}/${event.recurrenceId.toString()}`, reading, isOff);
  }
  if (!event.isRecurring()) return gameOf(event, event.startDate, uid, reading, isOff);
  const named = ['rdate', 'exdate'].flatMap((name) => event.component.getAllProperties(name));
  if (named.reduce((sum, property) => sum + property.getValues().length, 0) > DAYS_NAMED_MAX)
    throw new CalendarTooMuch();
  const read: EventRead = { games: [], whole: [], isUnnamed: false };
  const times = event.iterator();
  let seen = 0;
  for (let time = times.next(); time && read.games.length < SERIES_MAX; time = times.next()) {
    if (++seen > OCCURRENCES_MAX) break;
    const { item, startDate } = event.getOccurrenceDetails(time);
    const { games, whole, isUnnamed } = gameOf(item, startDate, `${uid}/${time.toString()}`, reading, isOff);
    read.games.push(...games);
    read.whole.push(...whole);
    read.isUnnamed ||= isUnnamed;
  }
  return read;
}

/** The library carries a thirteenth month over into the next year. */
function hasDay(event: ICAL.Event): boolean {
  const [, month = '', day = '', hour = '0', minute = '0'] =
    /^\d{4}-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(writtenStart(event)) ?? [];
  return within(month, 1, 12) && within(day, 1, 31) && within(hour, 0, 24) && within(minute, 0, 59);
}

const within = (digits: string, least: number, most: number): boolean =>
  digits !== '' && Number(digits) >= least && Number(digits) <= most;

/**
 * The id of each event that has one and counts. Of several versions of one the newest does; events that only share their id, as careless
 * senders write them, are games of their own by their start.
 */
function idsOf(events: readonly ICAL.Event[]): Map<ICAL.Event, string> {
  const ids = new Map<ICAL.Event, string>();
  for (const [id, all] of Map.groupBy(events, ({ uid }) => uid || '')) {
    const own = all.filter((event) => !event.isRecurrenceException());
    const newest = Math.max(...own.map(sequenceOf));
    const current = id === '' ? own : own.filter((event) => sequenceOf(event) === newest);
    const isShared = id !== '' && new Set(current.map(writtenStart)).size > 1;
    for (const event of current) ids.set(event, isShared ? `${id}/${writtenStart(event)}` : id);
    for (const event of all) if (event.isRecurrenceException()) ids.set(event, id);
  }
  return ids;
}

const writtenStart = ({ component }: ICAL.Event): string =>
  String(component.getFirstProperty('dtstart')?.toJSON()[3] ?? '');

const sequenceOf = ({ component }: ICAL.Event): number => Number(component.getFirstPropertyValue('sequence')) || 0;

/** A sender without ids tells two games apart by when and what they are. */
const idByContent = (event: ICAL.Event): string =>
  [event.startDate.toString(), textOf(event.summary), textOf(event.location)].filter(Boolean).join(' ');

function gameOf(event: ICAL.Event, start: ICAL.Time, id: string, reading: Reading, isOff: boolean): EventRead {
  const { component } = event;
  const text = (name: string): string => textOf(component.getFirstPropertyValue(name));
  const title = text('summary');
  const cancelled = isOff || text('status').toUpperCase() === 'CANCELLED' || isOffByTitle(title);
  const game = {
    ...startOf(component, start, reading.timeZone),
    title: title || 'Game',
    level: text('categories') || null,
    location: text('location') || null,
    home: null,
    away: null,
  };
  const named = officialsOfEvent(component, reading.owner);
  const games = named.officials.map(({ off, ...official }) => ({
    ...game,
    official,
    cancelled: cancelled || off,
    externalId: `${id}/${official.email || official.name.toLowerCase()}`,
  }));
  const isUnnamed = games.length === 0 && !named.open && !cancelled;
  return { games, whole: isUnnamed ? [] : [id], isUnnamed };
}

const textOf = (value: unknown): string => cleanLine(String(value ?? '').slice(0, TEXT_MAX_CHARACTERS));
