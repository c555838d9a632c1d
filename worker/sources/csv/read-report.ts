// A completion report as CSV, as portals really export it: any order of columns, header synonyms, a byte order mark,
// semicolons, quoted line breaks. Reads; stores nothing.
import Papa from 'papaparse';
import { type MappedField, readDay } from '../../domain/map-fields.ts';
import { columnsOf } from '../../domain/report-columns.ts';
import type { ReadReport, ReportRow } from '../report-row.ts';

const NEEDED: readonly MappedField[] = ['firstName', 'lastName', 'email', 'completedOn', 'courseTitle'];
const WORDS: Partial<Record<MappedField, string>> = {
  firstName: 'first name',
  lastName: 'last name',
  email: 'email',
  completedOn: 'completion date',
  courseTitle: 'course',
};

/** @returns the rows, or which columns are missing. */
export function readCsvReport(text: string): ReadReport {
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const columns = columnsOf(parsed.meta.fields ?? []);
  const missing = NEEDED.filter(
    (field) => columns[field] === '' && !(field === 'courseTitle' && columns.courseCode !== ''),
  );
  if (missing.length > 0) return { missing: missing.map((field) => WORDS[field] ?? field) };
  const report: ReportRow[] = [];
  const errors: { line: number; message: string }[] = [];
  let unfinished = 0;
  for (const [index, cells] of parsed.data.entries()) {
    // Lines of quoted cells may be several; the row's place in the file is what a spreadsheet shows.
    const line = index + 2;
    const cell = (field: MappedField) => (columns[field] === '' ? '' : (cells[columns[field]] ?? '').trim());
    if (cell('completedOn') === '') {
      unfinished++;
      continue;
    }
    const row = rowOf(cell);
    if (typeof row === 'string') errors.push({ line, message: row });
    else report.push(row);
  }
  return { report, errors, unfinished };
}

/** The row in our words, or what is wrong with it. */
function rowOf(cell: (field: MappedField) => string): ReportRow | string {
  const completedOn = readDay(cell('completedOn'));
  if (completedOn === null)
    return `"${cell('completedOn').slice(0, 40)}" is not a date. Write it as 2026-08-02 or 8/2/2026.`;
  const birthDate = cell('birthDate') === '' ? '' : readDay(cell('birthDate'));
  if (birthDate === null) return 'The birth date is not a date. Write it as 1988-04-12 or 4/12/1988.';
  for (const field of ['firstName', 'lastName', 'email'] as const) {
    if (cell(field) === '') return `The ${WORDS[field]} is missing.`;
  }
  const person = {
    firstName: cell('firstName'),
    lastName: cell('lastName'),
    birthDate,
    gender: cell('gender'),
    email: cell('email'),
  };
  const [courseCode, courseTitle] = [cell('courseCode'), cell('courseTitle')];
  return { completionId: cell('completionId'), courseCode, courseTitle, completedOn, person };
}
