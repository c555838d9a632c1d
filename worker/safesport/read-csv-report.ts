// A completion report as CSV, as portals really export it: any order of columns, header synonyms, title rows above the header, semicolons,
// quoted line breaks, days as spreadsheets write them. What its status, progress and score say is believed. Reads; stores nothing.
import Papa from 'papaparse';
import { cleanLine } from '../../contract/core/clean-text.ts';
import { headersIn } from '../../contract/table/table-text.ts';
import type { ReadReport, ReportRow } from '../intake/report-row.ts';
import { addDays } from '../platform/rules/calendar.ts';
import { readDay } from '../platform/table/map-fields.ts';
import { isFinished, isInParts } from './rules/finished.ts';
import { type Columns, columnsOf, type ReportField } from './rules/report-columns.ts';

const CELL_MAX_CHARACTERS = 320;
const NEEDED: readonly ReportField[] = ['firstName', 'lastName', 'email', 'completedOn', 'courseTitle'];
const WORDS: Partial<Record<ReportField, string>> = {
  firstName: 'first name',
  lastName: 'last name',
  email: 'email',
  completedOn: 'completion date',
  courseTitle: 'course',
};
/** The header stands among the first lines; above it a portal writes its name and the day of the export. */
const HEADER_AMONG_LINES = 15;
/** Rows looked at to tell a column of days. */
const SAMPLE_ROWS = 20;

/** @returns the rows, or which columns are missing. */
export function readCsvReport(text: string): ReadReport {
  const rows = Papa.parse<string[]>(withoutSeparatorLine(text.replace(/^\uFEFF/, '')), { skipEmptyLines: false }).data;
  const header = headerAmong(rows);
  const columns = columnsIn(rows, header);
  const missing = missingIn(columns);
  if (missing.length > 0) return { missing: missing.map((field) => WORDS[field] ?? field) };
  const report: ReportRow[] = [];
  const errors: { line: number; message: string }[] = [];
  let unfinished = 0;
  const inParts = isInParts(rows.slice(header + 1).map((cells) => cells[columns.progress] ?? ''));
  for (const [index, cells] of rows.entries()) {
    if (index <= header || cells.every((each) => each.trim() === '')) continue;
    // Lines of quoted cells may be several; the row's place in the file is what a spreadsheet shows.
    const line = index + 1;
    const cell = (field: ReportField) => cleanLine((cells[columns[field]] ?? '').slice(0, CELL_MAX_CHARACTERS));
    const finished = isFinished({
      status: cell('status'),
      progress: cell('progress'),
      inParts,
      score: cell('score'),
      result: cell('result'),
    });
    if (cell('completedOn') === '' || !finished) {
      unfinished++;
      continue;
    }
    const row = rowOf(cell);
    if (typeof row === 'string') errors.push({ line, message: row });
    else report.push(row);
  }
  return { report, errors, unfinished };
}

/** Excel's own first line, "sep=;", says how the rest is divided; the parser finds out by itself. */
const withoutSeparatorLine = (text: string): string => text.replace(/^sep=.\r?\n/i, '');

/** The line with the most headers that mean something to us. */
function headerAmong(rows: readonly string[][]): number {
  const known = rows.slice(0, HEADER_AMONG_LINES).map((row) => {
    const columns = columnsOf(headersIn(row), () => true);
    return Object.values(columns).filter((at) => at >= 0).length;
  });
  return Math.max(0, known.indexOf(Math.max(...known)));
}

function columnsIn(rows: readonly string[][], header: number): Columns {
  const sample = rows.slice(header + 1, header + 1 + SAMPLE_ROWS);
  const isDate = (column: number): boolean => {
    const cells = sample.map((row) => (row[column] ?? '').trim()).filter(Boolean);
    // One cell that is no day is a mistake of that line, not another kind of column.
    return cells.filter((cell) => readTableDay(cell) !== null).length * 2 > cells.length;
  };
  return columnsOf(headersIn(rows[header] ?? []), isDate);
}

function missingIn(columns: Columns): ReportField[] {
  const oneName = columns.fullName >= 0;
  return NEEDED.filter((field) => {
    if (columns[field] >= 0) return false;
    if (field === 'courseTitle') return columns.courseCode < 0;
    return !((field === 'firstName' || field === 'lastName') && oneName);
  });
}

/** The row in our words, or what is wrong with it. */
function rowOf(cell: (field: ReportField) => string): ReportRow | string {
  const completedOn = readTableDay(cell('completedOn'));
  if (completedOn === null)
    return `"${cell('completedOn').slice(0, 40)}" is not a date. Write it as 2026-08-02 or 8/2/2026.`;
  const birthDate = cell('birthDate') === '' ? '' : readTableDay(cell('birthDate'));
  if (birthDate === null) return 'The birth date is not a date. Write it as 1988-04-12 or 4/12/1988.';
  const [firstName, lastName] = namesOf(cell);
  const email = cell('email');
  for (const [word, value] of [
    ['first name', firstName],
    ['last name', lastName],
    ['email', email],
  ] as const) {
    if (value === '') return `The ${word} is missing.`;
  }
  const person = { firstName, lastName, birthDate, gender: cell('gender'), email };
  const [courseCode, courseTitle] = [cell('courseCode'), cell('courseTitle')];
  return { completionId: cell('completionId'), courseCode, courseTitle, completedOn, person };
}

/** Two columns, or one: "Ortiz, Ana" and "Ana Ortiz". */
function namesOf(cell: (field: ReportField) => string): [first: string, last: string] {
  const [first, last] = [cell('firstName'), cell('lastName')];
  if (first !== '' || last !== '' || cell('fullName') === '') return [first, last];
  const [before = '', after] = cell('fullName').split(',');
  if (after !== undefined) return [after.trim(), before.trim()];
  const words = before.trim().split(/\s+/);
  return [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
}

/** Day numbers of spreadsheets: 1 is 1900-01-01, and 1900 counts as a leap year there. Only days of our time. */
const SERIAL_MIN = 10_000;
const SERIAL_MAX = 80_000;

function readTableDay(text: string): string | null {
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(text)?.[1];
  const days = Number(serial);
  if (serial && days >= SERIAL_MIN && days <= SERIAL_MAX) return addDays('1899-12-30', days);
  return readDay(text);
}
