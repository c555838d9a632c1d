// The days that a certificate's text names, and what the words beside each say it is. Pure; reads English and Spanish words.
import { type Day, isDay } from './calendar.ts';

/** `ends`: the last day of validity. `other`: a birth date, or the day the page was printed. */
export type DayMeaning = 'completed' | 'ends' | 'other' | 'unsaid';

export interface NamedDay {
  day: Day;
  meaning: DayMeaning;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Each way in which a day is written, with the places of year, month and date among its groups. */
const WAYS: readonly { pattern: RegExp; year: number; month: number; date: number }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/g, year: 1, month: 2, date: 3 },
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, year: 3, month: 1, date: 2 },
  { pattern: new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi'), year: 3, month: 1, date: 2 },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH}\\.?,?[ -](\\d{4})\\b`, 'gi'),
    year: 3,
    month: 2,
    date: 1,
  },
];

/** Between two days: the second is the last one. */
const RANGE = /^(?:to|through|thru|until|-|–|—|hasta|al?)$/i;
const ENDS =
  /expir|ends?\b|valid (?:until|through|thru|thro|to)|(?:valid|good)\b.*\b(?:until|through|thru|to)\b|renew|next due|vence|vencimiento|v[aá]lid[oa] hasta|caduc/i;
const COMPLETED = /complet|issue|award|earn|finish|pass|granted|certified on|terminad|finaliz|emitid|emisi[oó]n/i;
const OTHER = /birth|born|\bdob\b|nacimiento|print|generated|download|as of\b|impreso/i;

const LABEL_MAX_CHARACTERS = 60;

/** In the order of the text. A label is what stands before the day on its line, or the line above where nothing does. */
export function daysInText(text: string): NamedDay[] {
  const lines = text.split(/\r?\n/).map((line) => line.normalize('NFKC').replace(/\s+/g, ' ').trim());
  return lines.flatMap((line, index) => {
    let labelFrom = 0;
    return daysOnLine(line).map(({ day, from, to }) => {
      const before = line.slice(labelFrom, from);
      labelFrom = to;
      const first = before === line.slice(0, from);
      const label = first && !/\p{L}/u.test(before) ? (lines[index - 1] ?? '') : before;
      return { day, meaning: meaningOf(label.slice(-LABEL_MAX_CHARACTERS)) };
    });
  });
}

function daysOnLine(line: string): { day: Day; from: number; to: number }[] {
  const found = WAYS.flatMap(({ pattern, year, month, date }) =>
    [...line.matchAll(pattern)].flatMap((match) => {
      const day = `${match[year]}-${two(monthNumber(match[month] ?? ''))}-${two(match[date] ?? '')}`;
      return isDay(day) ? [{ day, from: match.index, to: match.index + match[0].length }] : [];
    }),
  );
  return found.sort((a, b) => a.from - b.from);
}

/** The last word before the day counts: "Completed 9/15/2025, expires 9/15/2026". */
function meaningOf(label: string): DayMeaning {
  if (RANGE.test(label.trim())) return 'ends';
  const kinds = [
    ['ends', ENDS],
    ['completed', COMPLETED],
    ['other', OTHER],
  ] as const;
  const last = kinds
    .map(([meaning, pattern]) => ({ meaning, at: lastMatch(label, pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .at(-1);
  return last?.meaning ?? 'unsaid';
}

const lastMatch = (text: string, pattern: RegExp): number =>
  [...text.matchAll(new RegExp(pattern.source, 'gi'))].at(-1)?.index ?? -1;

const monthNumber = (written: string): number | string =>
  /^\d+$/.test(written) ? written : MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;

const two = (number: number | string): string => String(number).padStart(2, '0');
