// The first sheet of an Excel workbook (.xlsx) as a table. Cells typed as dates become days and times whatever their format shows; empty rows
// stay, so that lines have the numbers people see. Pure; whoever calls unpacks.
import type { Decoder } from './table-text.ts';

/** A sheet of fifty thousand rows and thirty columns has a quarter of it. */
const PART_MAX_BYTES = 200 * 1024 * 1024;
const ROWS_MAX = 60_000;
const COLUMNS_MAX = 300;
const NEEDED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
/** Day 0 of both kinds of workbook. */
const ZERO_MS = Date.UTC(1899, 11, 30);
const ZERO_1904_MS = Date.UTC(1904, 0, 1);
const DAY_MS = 86_400_000;
/** Formats of dates and times that have a number and no code. */
const DATE_FORMATS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What unpacks a zip: the parts that are asked for, by their name. */
export type Unzip = (
  bytes: Uint8Array,
  options: { filter: (part: { name: string; originalSize: number }) => boolean },
) => Record<string, Uint8Array>;

interface Book {
  readonly strings: readonly string[];
  /** By the number a cell's style has. */
  readonly isDate: readonly boolean[];
  readonly zeroMs: number;
}

/** @returns null where it is no workbook that can be read. */
export function csvOfWorkbook(bytes: Uint8Array, unzip: Unzip, Decoding: Decoder): string | null {
  try {
    const parts = unzip(bytes, {
      filter: ({ name, originalSize }) => NEEDED.test(name) && originalSize <= PART_MAX_BYTES,
    });
    const text = (name: string): string => (parts[name] ? new Decoding('utf-8').decode(parts[name]) : '');
    const workbook = text('xl/workbook.xml');
    const sheet = text(firstSheet(workbook, text('xl/_rels/workbook.xml.rels')));
    if (sheet === '') return null;
    const book = {
      strings: elements(text('xl/sharedStrings.xml'), 'si').map(({ inner }) => textsIn(inner)),
      isDate: dateStyles(text('xl/styles.xml')),
      zeroMs: /date1904="(?:1|true)"/.test(workbook) ? ZERO_1904_MS : ZERO_MS,
    };
    return rowsOf(sheet, book)
      .map((row) => row.map(quoted).join(','))
      .join('\r\n');
  } catch {
    return null;
  }
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The first sheet that people see. */
function firstSheet(workbook: string, relations: string): string {
  const visible = elements(workbook, 'sheet').find(({ tag }) => !/state="(?:hidden|veryHidden)"/.test(tag));
  const id = attribute(visible?.tag ?? '', '[a-z]+:id');
  const target = elements(relations, 'Relationship').find(({ tag }) => attribute(tag, 'Id') === id);
  const path = attribute(target?.tag ?? '', 'Target').replace(/^\/?(?:xl\/)?/, '');
  return path === '' ? 'xl/worksheets/sheet1.xml' : `xl/${path}`;
}

interface Found {
  readonly tag: string;
  readonly inner: string;
}

function elements(xml: string, name: string): Found[] {
  const pattern = new RegExp(`<((?:\\w+:)?${name})(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</\\1>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, , tag = '', inner = '']) => ({ tag, inner }));
}

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, word?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[word ?? ''] ?? whole);
  });

/** Pieces of one text, each with a form of its own; how it is read aloud in Japan is no part of it. */
const textsIn = (xml: string): string =>
  elements(xml.replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g, ''), 't')
    .map(({ inner }) => plain(inner))
    .join('');

function dateStyles(styles: string): boolean[] {
  const codes = new Map(
    elements(styles, 'numFmt').map(({ tag }) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode')]),
  );
  const [cellFormats] = elements(styles, 'cellXfs');
  return elements(cellFormats?.inner ?? '', 'xf').map(({ tag }) => {
    const id = attribute(tag, 'numFmtId');
    const code = codes.get(id);
    if (code !== undefined) return /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
    return DATE_FORMATS.some(([from, to]) => Number(id) >= from && Number(id) <= to);
  });
}

function rowsOf(sheet: string, book: Book): string[][] {
  const rows: string[][] = [];
  for (const { tag, inner } of elements(sheet, 'row')) {
    const at = Number(attribute(tag, 'r')) || rows.length + 1;
    if (at > ROWS_MAX) break;
    while (rows.length < at - 1) rows.push([]);
    const row: string[] = [];
    for (const cell of elements(inner, 'c')) {
      const column = columnOf(attribute(cell.tag, 'r')) ?? row.length;
      if (column >= COLUMNS_MAX) break;
      while (row.length < column) row.push('');
      row[column] = cellText(cell, book);
    }
    rows.push(row);
  }
  return rows;
}

/** `B7` is in column 1. */
function columnOf(place: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText({ tag, inner }: Found, { strings, isDate, zeroMs }: Book): string {
  const type = attribute(tag, 't');
  const value = plain(elements(inner, 'v')[0]?.inner ?? '');
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return textsIn(inner);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return '';
  const number = Number(value);
  if (type !== '' && type !== 'n') return value;
  if (value === '' || Number.isNaN(number)) return value;
  return isDate[Number(attribute(tag, 's'))] ? momentOf(number, zeroMs) : String(number);
}

/** A day, a day with its time, or a time alone. */
function momentOf(number: number, zeroMs: number): string {
  const text = new Date(zeroMs + Math.round(number * 1440) * 60_000).toISOString();
  const [day, time] = [text.slice(0, 10), text.slice(11, 16)];
  if (number < 1) return time;
  return (number * DAY_MS) % DAY_MS === 0 ? day : `${day} ${time}`;
}
