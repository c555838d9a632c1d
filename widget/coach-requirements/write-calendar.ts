// The page's dates as a calendar file (RFC 5545): whole days, no alarms, the same entry again when it is taken twice. Pure.

export interface CalendarDay {
  /** Stable: a second file replaces the entry instead of doubling it. */
  readonly id: string;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly title: string;
  readonly text: string;
}

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** RFC 5545, 3.1: lines of at most 75 bytes, a letter never cut in two. */
const fold = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (new TextEncoder().encode(part + letter).length > 73) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
};

const plain = (day: string): string => day.replaceAll('-', '');
const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** @param now an instant, ISO 8601 */
export const writeCalendar = (days: readonly CalendarDay[], now: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Touchline//Requirements//EN',
    ...days.flatMap(({ id, on, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${id}-${on}@touchline`,
      `DTSTAMP:${plain(now).replace(/:|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${plain(on)}`,
      `DTEND;VALUE=DATE:${plain(nextDay(on))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');

export const saveCalendar = (days: readonly CalendarDay[], name: string): void => {
  const link = document.createElement('a');
  const calendar = writeCalendar(days, new Date().toISOString());
  link.href = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }));
  link.download = `${name}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
};
