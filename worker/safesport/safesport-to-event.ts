// SafeSport's words become ours here, and stop here.
import type { TrainingCompleted } from '../../contract/safesport/training-completed.ts';
import { courseOf } from '../requirements/rules/course.ts';
import type { ReportedCompletion } from './receive-completion.ts';

export function safesportToEvent(message: TrainingCompleted): ReportedCompletion {
  const { completionId, course, completedOn, person } = message.data;
  return {
    source: 'safesport-webhook',
    externalId: completionId,
    course: courseOf(course.code, course.title),
    courseTitle: course.title,
    completedOn,
    person,
  };
}
