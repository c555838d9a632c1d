// A calendar file taken apart before anything is parsed: its calendars, their zones, their events, each with its line in the file. One broken
// line costs at most the event it stands in. Reads text; knows nothing of games.

export interface CalendarPart {
  /** Lines of the calendar itself. */
  head: string[];
  zones: string[][];
  events: EventPart[];
}

export interface EventPart {
  /** Where it begins in the file, from 1. */
  line: number;
  lines: string[];
  /** Its end stands in the file. */
  complete: boolean;
}

export interface CalendarFile {
  calendars: CalendarPart[];
  /** Every calendar's end stands in the file. */
  complete: boolean;
}

/** What an event or a calendar may say; any other word before a colon is a text that somebody broke into two lines. */
const PROPERTIES = new Set(
  (
    'attach attendee begin calscale categories class color comment completed conference contact created description dtend dtstamp dtstart due ' +
    'duration end exdate exrule freebusy geo image last-modified link location method name organizer percent-complete priority prodid rdate ' +
    'recurrence-id refresh-interval related-to request-status resources rrule sequence source status structured-data styled-description summary ' +
    'transp tzid tzname tzoffsetfrom tzoffsetto tzurl uid url version'
  ).split(' '),
);
const TEXTS = /^(?:description|summary|location|comment|x-alt-desc|contact)[:;]/i;

const isProperty = (line: string): boolean => {
  const name = /^([a-z0-9-]{1,60})(?=[:;])/i.exec(line)?.[1]?.toLowerCase();
  return name !== undefined && (PROPERTIES.has(name) || name.startsWith('x-'));
};

export function calendarParts(text: string): CalendarFile {
  const calendars: CalendarPart[] = [];
  let calendar: CalendarPart | null = null;
  let event: EventPart | null = null;
  let zone: string[] | null = null;
  /** Parts of an event that are not looked at: alarms. */
  let inside: string | null = null;
  let complete = true;
  for (const [line, number] of wholeLines(text)) {
    const [, word = '', part = ''] = /^(begin|end)\s*:\s*([a-z0-9-]+)\s*$/i.exec(line) ?? [];
    const [begins, what] = [word.toLowerCase() === 'begin', part.toLowerCase()];
    if (what === 'vcalendar') {
      if (calendar && begins) complete = false;
      calendar = begins ? { head: [], zones: [], events: [] } : null;
      if (calendar) calendars.push(calendar);
      [event, zone, inside] = [null, null, null];
    } else if (what === 'vevent') {
      if (!begins && event) event.complete = true;
      event = begins ? { line: number, lines: [], complete: false } : null;
      if (event) calendar?.events.push(event);
      [zone, inside] = [null, null];
    } else if (inside) {
      if (!begins && what === inside) inside = null;
    } else if (what === 'vtimezone') {
      zone = begins ? [] : null;
      if (zone) calendar?.zones.push(zone);
    } else if (zone) {
      zone.push(line);
    } else if (begins && what) {
      inside = what;
    } else if (!what) {
      put(event ? event.lines : (calendar?.head ?? []), line);
    }
  }
  return { calendars, complete: complete && calendar === null };
}

/** A line that says nothing of its own goes on with the text before it, if there is one. */
function put(lines: string[], line: string): void {
  if (isProperty(line)) {
    lines.push(line);
    return;
  }
  const last = lines.length - 1;
  const before = lines[last];
  if (before !== undefined && TEXTS.test(before)) lines[last] = `${before}\\n${line}`;
}

/** The lines of the file with those that go on in the next put together again, each with its number. */
function* wholeLines(text: string): Generator<[string, number]> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  let at = 0;
  while (at < lines.length) {
    const start = at++;
    const parts = [lines[start] ?? ''];
    for (; /^[ \t]/.test(lines[at] ?? ''); at++) parts.push((lines[at] ?? '').slice(1));
    const line = parts.join('');
    if (line.trim() !== '') yield [line, start + 1];
  }
}
