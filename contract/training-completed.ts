// The body of POST /v1/webhooks/safesport/<association>: a fixed contract with senders (DESIGN 6).
import * as z from 'zod/mini';

const Text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

export const CompletedPerson = z.object({
  firstName: Text(200),
  lastName: Text(200),
  birthDate: z.iso.date(),
  gender: Text(40),
  email: Text(320),
});
export type CompletedPerson = z.infer<typeof CompletedPerson>;

export const TrainingCompleted = z.object({
  type: z.literal('training.completed'),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    completionId: Text(200),
    organization: Text(200),
    course: z.object({ code: Text(80), title: Text(300) }),
    completedOn: z.iso.date(),
    person: CompletedPerson,
  }),
});
export type TrainingCompleted = z.infer<typeof TrainingCompleted>;
