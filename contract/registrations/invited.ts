// People invited to register themselves, until they do.
import * as z from 'zod/mini';
import { Id, Line } from '../core/text.ts';
import { Language, Role } from '../people/member.ts';
import { Email } from '../sign-in/sign-in.ts';

const Short = z.nullable(Line(60));

export const InviteToRegister = z.object({
  firstName: Line(100),
  lastName: Line(100),
  email: Email,
  role: Role,
  division: Short,
  team: Short,
  language: Language,
});
export type InviteToRegister = z.infer<typeof InviteToRegister>;

/** `there`: invited already this season, so that no second mail was written. */
export const InvitedToRegister = z.object({ outcome: z.enum(['invited', 'there']) });
export type InvitedToRegister = z.infer<typeof InvitedToRegister>;

/** Who was invited this season and has not registered, by name; at most a hundred. */
export const Invited = z.object({
  items: z.array(
    z.object({
      invitedId: z.string(),
      firstName: z.string(),
      lastName: z.string(),
      email: z.string(),
      organization: z.object({ slug: z.string(), name: z.string() }),
      role: Role,
      division: z.nullable(z.string()),
      team: z.nullable(z.string()),
      language: Language,
      invitedAt: z.string(),
      /** The last mail with the link, and how many were written. */
      mailedAt: z.string(),
      mails: z.int(),
    }),
  ),
  /** All of them, also those that are not listed. */
  count: z.int(),
});
export type Invited = z.infer<typeof Invited>;

export const RemindInvited = z.object({ invited: z.array(Id).check(z.minLength(1), z.maxLength(90)) });
export type RemindInvited = z.infer<typeof RemindInvited>;

/** `left`: mailed within a day, registered meanwhile, or not here. */
export const InvitedReminded = z.object({ mailed: z.int(), left: z.int() });
export type InvitedReminded = z.infer<typeof InvitedReminded>;
