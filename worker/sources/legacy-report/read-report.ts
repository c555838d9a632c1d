// The legacy progress report as JSON (shape in FACTS): no birth date and no gender in it, so that no row of it can approve
// anybody by itself; a reviewer links it with one click. Reads; stores nothing.
import * as z from 'zod/mini';
import { isFinished } from '../../domain/finished.ts';
import { readDay } from '../../domain/map-fields.ts';
import type { ReadReport, ReportRow } from '../report-row.ts';

const Row = z.object({
  transactionId: z.union([z.string(), z.number()]),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  activityId: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  activityTitle: z.string(),
  dateCompleted: z.nullable(z.string()),
  /** Percent. A course that is under way may carry a date of an earlier one. */
  progress: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  status: z.optional(z.nullable(z.string())),
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
