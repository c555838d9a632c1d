// The legacy progress report as JSON (shape in FACTS): no birth date and no gender in it, so that no row of it can approve
// anybody by itself; a reviewer links it with one click. Reads; stores nothing.
import * as z from 'zod/mini';
import { cleanLine } from '../../contract/core/clean-text.ts';
import { Exact, upTo } from '../../contract/core/text.ts';
import type { ReadReport, ReportRow } from '../intake/report-row.ts';
import { readDay } from '../platform/table/map-fields.ts';
import { isFinished } from './rules/finished.ts';

const Said = (most: number) => z.string().check(upTo(most), z.overwrite(cleanLine));
const Row = z.object({
  transactionId: z.union([Exact(200), z.number()]),
  firstName: Said(200),
  lastName: Said(200),
  email: Said(320),
  activityId: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  activityTitle: Said(300),
  dateCompleted: z.nullable(Exact(60)),
  /** Percent. A course that is under way may carry a date of an earlier one. */
  progress: z.optional(z.nullable(z.union([Exact(60), z.number()]))),
  status: z.optional(z.nullable(Exact(100))),
});
const Report = z.object({ rows: z.array(z.unknown()) });

/** @param body the whole answer, `{count, rows}`. */
export function readLegacyReport(body: unknown): ReadReport {
  const whole = Report.safeParse(body);
  if (!whole.success) return { missing: ['rows'] };
  const report: ReportRow[] = [];
  const errors: { line: number; message: string }[] = [];
  let unfinished = 0;
  for (const [index, each] of whole.data.rows.entries()) {
    const row = Row.safeParse(each);
    const line = index + 1;
    if (!row.success) {
      errors.push({ line, message: `${row.error.issues[0]?.path.join('.') ?? 'row'} is missing or wrong` });
      continue;
    }
    const { transactionId, firstName, lastName, email, activityTitle, dateCompleted, progress, status } = row.data;
    const finished = isFinished({ status: status ?? '', progress: String(progress ?? ''), score: '' });
    if (dateCompleted === null || !finished) {
      unfinished++;
      continue;
    }
    const completedOn = readDay(dateCompleted);
    if (completedOn === null) errors.push({ line, message: 'dateCompleted is not a date' });
    else {
      const person = { firstName, lastName, birthDate: '', gender: '', email };
      report.push({
        completionId: String(transactionId),
        courseCode: '',
        courseTitle: activityTitle,
        completedOn,
        person,
      });
    }
  }
  return { report, errors, unfinished };
}
