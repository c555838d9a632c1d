// The body of POST /v1/webhooks/safesport/<association>: a fixed contract with senders (DESIGN 6).
import * as z from 'zod/mini';
import { Line, upTo } from '../core/text.ts';

export const CompletedPerson = z.object({
  firstName: Line(200),
  lastName: Line(200),
  birthDate: z.iso.date(),
  gender: Line(40),
  email: Line(320),
});
export type CompletedPerson = z.infer<typeof CompletedPerson>;

export const TrainingCompleted = z.object({
  type: z.literal('training.completed'),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    completionId: z.string().check(upTo(200), z.minLength(1)),
    organization: Line(200),
    course: z.object({ code: Line(80), title: Line(300) }),
    completedOn: z.iso.date(),
    person: CompletedPerson,
  }),
});
export type TrainingCompleted = z.infer<typeof TrainingCompleted>;
