// Absorb's words become ours here, by the association's mapping, and stop here.

import { type FieldMapping, type MappingProblem, mapFields } from '../platform/table/map-fields.ts';
import { courseOf } from '../requirements/rules/course.ts';
import type { ReportedCompletion } from './receive-completion.ts';
import { isFinished } from './rules/finished.ts';

/** Absorb numbers its statuses: 0 not started, 3 complete, 5 failed. Source: FACTS, "Absorb's Integration API". */
const COMPLETE = '3';

export function absorbToEvent(
  body: unknown,
  mapping: FieldMapping,
  messageId: string,
): ReportedCompletion | { problems: MappingProblem[] } | { unfinished: ReportedCompletion } {
  const { values, problems } = mapFields(body, mapping);
  if (problems.length > 0) return { problems };
  const { firstName, lastName, birthDate, gender, email, courseCode, courseTitle, completedOn } = values;
  const completion: ReportedCompletion = {
    source: 'absorb-webhook',
    externalId: values.completionId || messageId,
    course: courseOf(courseCode, courseTitle),
    courseTitle: courseTitle || courseCode,
    completedOn,
    person: { firstName, lastName, birthDate, gender, email },
  };
  const finished = values.status === COMPLETE || isFinished({ status: values.status, progress: '', score: '' });
  return finished ? completion : { unfinished: completion };
}
