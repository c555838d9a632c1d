// Reminding people of what they lack (D4): a look beforehand at who would get a mail and who not, and the sending itself.
// One person or many; whoever is asked for twice gets one mail.
import * as z from 'zod/mini';
import { Requirement } from '../core/requirement.ts';
import { Id } from '../core/text.ts';

/** A page of the grid at most; the screen asks for more in parts. */
export const REMINDERS_AT_ONCE_MAX = 500;

/** POST .../reminder-previews and POST .../reminders: member ids. Strangers, and people of other branches, are left out of the answer. */
export const Remind = z.object({
  members: z.array(Id).check(z.minLength(1), z.maxLength(REMINDERS_AT_ONCE_MAX)),
});
export type Remind = z.infer<typeof Remind>;

/**
 * Why somebody gets no mail.
 * `green`: lacks nothing · `waiting`: what is missing waits for somebody else · `exempt`: a minor, for whom it does not count ·
 * `unconfirmed`: no confirmed registration in this branch · `no-email`: no address, or mail to it was refused ·
 * `unsubscribed`: wants no reminders · `recently`: was reminded within the last seven days.
 */
export const ReminderSkip = z.enum([
  'green',
  'waiting',
  'exempt',
  'unconfirmed',
  'no-email',
  'unsubscribed',
  'recently',
]);
export type ReminderSkip = z.infer<typeof ReminderSkip>;

const ReminderLine = z.object({
  memberId: z.string(),
  name: z.string(),
  /** What they lack, for whoever would get a mail; empty for the others. */
  missing: z.array(Requirement),
  /** Null: gets a mail. */
  skipped: z.nullable(ReminderSkip),
  /** The last reminder (ISO 8601, UTC), or null. */
  remindedAt: z.nullable(z.string()),
});
export type ReminderLine = z.infer<typeof ReminderLine>;

/** The answer to both. After sending, `skipped: null` means that the mail is on its way. */
export const Reminders = z.object({
  /** One a person, in the order asked for. */
  people: z.array(ReminderLine),
  /** How many get a mail. */
  mails: z.int(),
  /** How many do not, by reason; a reason nobody has is left out. */
  skipped: z.partialRecord(ReminderSkip, z.int()),
});
export type Reminders = z.infer<typeof Reminders>;
