// The days that a certificate's text names, and what the words beside each say it is. Pure; reads English and Spanish words.
import { type Day, isDay } from '../../platform/rules/calendar.ts';

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
/** Nothing but this before a day of a certificate: the day it is about. */
const ALONE = /^(?:date|fecha) ?:?$/i;
/** Stems stand at the beginning of a word: "Learning" is no "earned", "attends" no "ends". */
const ENDS =
  /\b(?:expir|ends?\b|(?:valid|good)\b.*\b(?:until|through|thru|thro|to)\b|renew|next due|vence|vencimiento|v[aá]lid[oa] hasta|caduc)/i;
const COMPLETED =
  /\b(?:complet|issue|award|earned|finish|pass(?:ed)?\b|granted|certified on|terminad|finaliz|emitid|emisi[oó]n)/i;
const OTHER = /\b(?:birth|born\b|dob\b|nacimiento|print|generated|download|as of\b|impreso)/i;

const LABEL_MAX_CHARACTERS = 60;

export const linesOf = (text: string): string[] =>
  text.split(/\r?\n/).map((line) => line.normalize('NFKC').replace(/\s+/g, ' ').trim());

/** The days of each line, in the order of the text. A label is what stands before the day on its line, or the line above where nothing does. */
export function daysByLine(lines: readonly string[]): NamedDay[][] {
  let header: DayMeaning[] = [];
  return lines.map((line, index) => {
    const found = daysOnLine(line);
    // Rows of a table stand below its header, with nothing else between.
    if (found.length === 0 && line !== '') header = meaningsIn(line);
    let labelFrom = 0;
    const named = found.map(({ day, from, to }) => {
      const before = line.slice(labelFrom, from);
      labelFrom = to;
      const isBare = !/\p{L}/u.test(before);
      const label = from === before.length && isBare ? (lines[index - 1] ?? '') : before;
      return { day, isBare, meaning: meaningOf(label.slice(-LABEL_MAX_CHARACTERS)) };
    });
    return inColumns(named, header);
  });
}

/** Days that follow one another without a word between are columns: the header says of which, and without one only the earliest is taken. */
function inColumns(named: readonly (NamedDay & { isBare: boolean })[], header: readonly DayMeaning[]): NamedDay[] {
  const isRow = named.length > 1 && named.slice(1).every(({ isBare, meaning }) => isBare && meaning === 'unsaid');
  if (!isRow) return named.map(({ day, meaning }) => ({ day, meaning }));
  if (header.length === named.length) return named.map(({ day }, at) => ({ day, meaning: header[at] ?? 'unsaid' }));
  const [first] = named.map(({ day }) => day).sort();
  return named.map(({ day, meaning }) => ({ day, meaning: day === first ? meaning : 'other' }));
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
  if (ALONE.test(label.trim())) return 'completed';
  return meaningsIn(label).at(-1) ?? 'unsaid';
}

/** What the words of a text say of days, in their order. */
function meaningsIn(text: string): DayMeaning[] {
  const kinds = [
    ['ends', ENDS],
    ['completed', COMPLETED],
    ['other', OTHER],
  ] as const;
  return kinds
    .flatMap(([meaning, pattern]) =>
      [...text.matchAll(new RegExp(pattern.source, 'gi'))].map(({ index }) => ({ meaning, index })),
    )
    .sort((a, b) => a.index - b.index)
    .map(({ meaning }) => meaning);
}

const monthNumber = (written: string): number | string =>
  /^\d+$/.test(written) ? written : MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;

const two = (number: number | string): string => String(number).padStart(2, '0');
