// A completion report as CSV, as portals really export it: any order of columns, header synonyms, title rows above the header, semicolons,
// quoted line breaks, days as spreadsheets write them. What its status, progress and score say is believed. Reads; stores nothing.
import Papa from 'papaparse';
import { cleanLine } from '../../contract/core/clean-text.ts';
import { type DateOrder, orderIn, readTableDay } from '../../contract/table/table-day.ts';
import { headerAmong, headersIn, separatorOf } from '../../contract/table/table-text.ts';
import type { ReadReport, ReportRow } from '../intake/report-row.ts';
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
/** Years of two digits up to this one are of this century. */
const SHORT_YEAR_MAX = 68;
/** Days of one report are written one way: each of these columns may decide for both. */
const DATES = ['completedOn', 'birthDate'] as const satisfies readonly ReportField[];
/** Rows looked at to tell a column of days. */
const SAMPLE_ROWS = 20;

/** @returns the rows, or which columns are missing. */
export function readCsvReport(text: string): ReadReport {
  const separated = separatorOf(text);
  const rows = Papa.parse<string[]>((separated?.rest ?? text).replace(/^\uFEFF/, ''), {
    delimiter: separated?.separator ?? '',
    skipEmptyLines: false,
  }).data;
  const header = headerAmong(rows, known);
  const columns = columnsIn(rows, header);
  const missing = missingIn(columns);
  if (missing.length > 0) return { missing: missing.map((field) => WORDS[field] ?? field) };
  const report: ReportRow[] = [];
  const errors: { line: number; message: string }[] = [];
  let unfinished = 0;
  const order = orderIn(
    rows.slice(header + 1).flatMap((cells) => DATES.map((field) => cells[columns[field]] ?? '')),
  ).order;
  const inParts = isInParts(rows.slice(header + 1).map((cells) => cells[columns.progress] ?? ''));
  for (const [index, cells] of rows.entries()) {
    if (index <= header || cells.every((each) => each.trim() === '')) continue;
    // Lines of quoted cells may be several; the row's place in the file is what a spreadsheet shows.
    const line = index + (separated ? 2 : 1);
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
    const row = rowOf(cell, order);
    if (typeof row === 'string') errors.push({ line, message: row });
    else report.push(row);
  }
  return { report, errors, unfinished };
}

/** In either order: which it is, all rows decide later. */
const isDay = (cell: string): boolean =>
  (['month', 'day'] as const).some((order) => readTableDay(cell, { order, shortYearMax: SHORT_YEAR_MAX }) !== null);

/** How many of these headers mean something to us. */
const known = (headers: readonly string[]): number =>
  Object.values(columnsOf(headers, () => true)).filter((at) => at >= 0).length;

function columnsIn(rows: readonly string[][], header: number): Columns {
  const sample = rows.slice(header + 1, header + 1 + SAMPLE_ROWS);
  const isDate = (column: number): boolean => {
    const cells = sample.map((row) => (row[column] ?? '').trim()).filter(Boolean);
    // One cell that is no day is a mistake of that line, not another kind of column.
    return cells.filter(isDay).length * 2 > cells.length;
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
function rowOf(cell: (field: ReportField) => string, order: DateOrder): ReportRow | string {
  const reading = { order, shortYearMax: SHORT_YEAR_MAX };
  const completedOn = readTableDay(cell('completedOn'), reading);
  if (completedOn === null)
    return `"${cell('completedOn').slice(0, 40)}" is not a date. Write it as 2026-08-02 or 8/2/2026.`;
  const birthDate = cell('birthDate') === '' ? '' : readTableDay(cell('birthDate'), reading);
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
