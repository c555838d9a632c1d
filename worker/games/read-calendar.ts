// Assignments as a calendar feed (iCalendar): times in any zone, changed and cancelled games, series. Reads; stores nothing.
// ical.js is Mozilla's; it is loaded only when a feed is read.
import ICAL from 'ical.js';
import { cleanLine } from '../../contract/core/clean-text.ts';
import { instantOf, isTimeZone } from '../platform/rules/local-time.ts';
import { boundSeries, CalendarTooMuch } from './bounded-series.ts';
import { GAMES_MAX, type GameRead, TEXT_MAX_CHARACTERS } from './game-read.ts';
import { WINDOWS_ZONES } from './rules/windows-zones.ts';

/** Games of one series that are kept; a season has fewer. */
const SERIES_MAX = 60;
/** Days of one series that are looked at, whether anybody is named on them or not: ten years of weekends. */
const OCCURRENCES_MAX = 500;
/** Components of one calendar: events, alarms, zones. */
const COMPONENTS_MAX = 50_000;
/** Days named one by one, in a series or out of it; each is put in its order among the others. */
const DAYS_NAMED_MAX = 2000;
/** People on one game that are looked at. */
const OFFICIALS_MAX = 20;
/** A description is looked through for officials up to here. */
const DESCRIPTION_MAX_CHARACTERS = 10_000;
/** `Referee: Ana Ortiz` in a game's description. */
const NAMED = /^(?:referee|official|center|centre|ar ?1|ar ?2|4th|[aá]rbitro)$/i;

/**
 * @param owner the official whose own calendar it is; null when each game names its officials.
 * @throws CalendarTooMuch, or what ical.js throws where it is no calendar.
 */
export function readCalendar(text: string, timeZone: string, owner: GameRead['official'] | null): GameRead[] {
  if (text.split('BEGIN:', COMPONENTS_MAX + 2).length > COMPONENTS_MAX + 1) throw new CalendarTooMuch();
  const calendar = new ICAL.Component(ICAL.parse(text));
  boundSeries(calendar);
  // Zones that the calendar describes are found in its own tree. They are never registered: that table is shared by every calendar.
  const standard = zoneNamed(String(calendar.getFirstPropertyValue('x-wr-timezone') ?? '')) ?? timeZone;
  // Left to itself the library takes every moved game of the calendar for one of each series.
  const all = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each, { exceptions: [] }));
  const series = all.filter((event) => !event.isRecurrenceException());
  for (const exception of all.filter((event) => event.isRecurrenceException())) {
    series.find(({ uid }) => uid === exception.uid)?.relateException(exception);
  }
  const games: GameRead[] = [];
  for (const event of series) {
    games.push(...gamesOf(event, standard, owner));
    if (games.length > GAMES_MAX) throw new CalendarTooMuch();
  }
  return games;
}

function gamesOf(event: ICAL.Event, timeZone: string, owner: GameRead['official'] | null): GameRead[] {
  if (!event.startDate) return [];
  if (!event.isRecurring()) return gameOf(event, event.startDate, event.uid, timeZone, owner);
  const named = ['rdate', 'exdate'].flatMap((name) => event.component.getAllProperties(name));
  if (named.reduce((sum, property) => sum + property.getValues().length, 0) > DAYS_NAMED_MAX)
    throw new CalendarTooMuch();
  const games: GameRead[] = [];
  const times = event.iterator();
  let seen = 0;
  for (let time = times.next(); time && games.length < SERIES_MAX; time = times.next()) {
    if (++seen > OCCURRENCES_MAX) break;
    const { item, startDate } = event.getOccurrenceDetails(time);
    games.push(...gameOf(item, startDate, `${event.uid}/${time.toString()}`, timeZone, owner));
  }
  return games;
}

function gameOf(
  event: ICAL.Event,
  start: ICAL.Time,
  id: string,
  standard: string,
  owner: GameRead['official'] | null,
): GameRead[] {
  const { component } = event;
  const zone = start.zone?.tzid ?? '';
  const tzid = String(component.getFirstProperty('dtstart')?.getParameter('tzid') ?? zone);
  const named = zoneNamed(tzid);
  const timeZone = named !== null && named !== 'UTC' ? named : standard;
  const text = (name: string): string =>
    cleanLine(String(component.getFirstPropertyValue(name) ?? '').slice(0, TEXT_MAX_CHARACTERS));
  const game = {
    startsAt: instantOfTime(start, named, timeZone).toISOString(),
    timeZone,
    title: text('summary') || 'Game',
    level: text('categories') || null,
    location: text('location') || null,
    cancelled: text('status').toUpperCase() === 'CANCELLED',
  };
  return (owner ? [owner] : officialsOf(component)).map((official) => ({
    ...game,
    official,
    externalId: `${id}/${official.email || official.name.toLowerCase()}`,
  }));
}

/** A zone by its IANA name or by Microsoft's; null for any other name. */
function zoneNamed(name: string): string | null {
  const zone = WINDOWS_ZONES[name] ?? name;
  return zone !== 'Z' && isTimeZone(zone) ? zone : null;
}

/**
 * Intl knows the zones' rules; a zone only this calendar describes is reckoned by its own rules. One that nobody describes, and a time
 * without a zone, is in the calendar's or the association's zone.
 */
function instantOfTime(time: ICAL.Time, named: string | null, timeZone: string): Date {
  const described = named === null && time.zone !== null && time.zone !== ICAL.Timezone.localTimezone;
  if (time.zone === ICAL.Timezone.utcTimezone || described) return time.toJSDate();
  const pad = (number: number): string => String(number).padStart(2, '0');
  const day = `${time.year}-${pad(time.month)}-${pad(time.day)}`;
  return instantOf(day, time.isDate ? '00:00' : `${pad(time.hour)}:${pad(time.minute)}`, timeZone);
}

function officialsOf(component: ICAL.Component): GameRead['official'][] {
  const attendees = component.getAllProperties('attendee').slice(0, OFFICIALS_MAX);
  const invited = attendees.map((attendee) => ({
    name: textOf(attendee.getParameter('cn')),
    email: textOf(attendee.getFirstValue())
      .replace(/^mailto:/i, '')
      .toLowerCase(),
  }));
  if (invited.length > 0) return invited;
  const description = String(component.getFirstPropertyValue('description') ?? '');
  return description
    .slice(0, DESCRIPTION_MAX_CHARACTERS)
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const name = NAMED.test(line.slice(0, Math.max(colon, 0)).trim()) ? textOf(line.slice(colon + 1)) : '';
      return name ? [{ name, email: '' }] : [];
    })
    .slice(0, OFFICIALS_MAX);
}

const textOf = (value: unknown): string => cleanLine(String(value ?? '').slice(0, TEXT_MAX_CHARACTERS));
