// Days as Excel, people and portals write them, in English and Spanish. Whether the day or the month comes first is decided by what all
// cells of a column allow. Pure.

/** `day` or `month` first in dates like 5/6/1988; decided for the whole column. */
export type DateOrder = 'month' | 'day';

export interface DayReading {
  readonly order: DateOrder;
  /** Years of two digits up to this one are of this century. */
  readonly shortYearMax: number;
}

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre', 'setiembre'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
];

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[aá]b|dom)[a-zé]{0,6}\.?,?\s+(?=\S)/i;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[ T,])/;
const SPLIT = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:$|[ T,])/;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th)?[- /.]+(?:de )?([a-z]{3,12})\.?,?(?: de(?:l)?)?[- /.,]+(\d{4}|\d{2})(?:$|[ T,])/i;
const MONTH_FIRST = /^([a-z]{3,12})\.?[- /]+(\d{1,2})(?:st|nd|rd|th)?,?[- /]+(\d{4}|\d{2})(?:$|[ T,])/i;
const RUN_TOGETHER = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
/** Day numbers of spreadsheets, of 1927 and later: one of four digits is rather a year. */
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
const SERIAL_MIN = 10_000;
const SERIAL_MAX = 80_000;
/** Spreadsheets take 1900 for a leap year; nobody alive was born before that showed. */
const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);

/** @returns an ISO day, or null when it is none. A bare year is none. */
export function readTableDay(written: string, { order, shortYearMax }: DayReading): string | null {
  const text = withoutWeekday(written.trim());
  const year = (digits = ''): number =>
    Number(digits) + (digits.length > 2 ? 0 : Number(digits) > shortYearMax ? 1900 : 2000);
  const iso = ISO.exec(text) ?? RUN_TOGETHER.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const split = SPLIT.exec(text);
  if (split) {
    const [month, day] = order === 'month' ? [split[1], split[2]] : [split[2], split[1]];
    return dayOf(year(split[3]), Number(month), Number(day));
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayOf(year(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dayOf(year(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  const serial = Number(SERIAL.exec(text)?.[1]);
  if (!(serial >= SERIAL_MIN && serial <= SERIAL_MAX)) return null;
  return new Date(SERIAL_ZERO_MS + serial * 86_400_000).toISOString().slice(0, 10);
}

/** "Mar" is a month and, in Spanish, a day of the week: taken off only where a date is left. */
function withoutWeekday(text: string): string {
  const rest = text.replace(WEEKDAY, '');
  return SPLIT.test(rest) || ISO.test(rest) || MONTH_FIRST.test(rest) || DAY_FIRST.test(rest) ? rest : text;
}

function monthOf(word = ''): number {
  const low = word.toLowerCase();
  return 1 + MONTHS.findIndex((names) => names.some((name) => name.startsWith(low)));
}

export interface OrderFound {
  readonly order: DateOrder;
  /** The first date that could be read either way while no other date of the column decides; people are asked. */
  readonly unsure?: string;
}

/** What the dates of a column say of their order: a part over 12 must be the day. Months first unless told. */
export function orderIn(dates: Iterable<string>): OrderFound {
  const found = { day: 0, month: 0 };
  let either: string | undefined;
  for (const text of dates) {
    const [, first = '', second = ''] = SPLIT.exec(withoutWeekday(text.trim())) ?? [];
    if (Number(second) > 12) found.month++;
    else if (Number(first) > 12) found.day++;
    else if (first !== '' && Number(first) !== Number(second)) either ??= text.trim();
  }
  const order = found.day > found.month ? 'day' : 'month';
  const decided = found.day > 0 !== found.month > 0;
  return either === undefined || decided ? { order } : { order, unsure: either };
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}
