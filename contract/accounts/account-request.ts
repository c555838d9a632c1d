// Asking for an administrator's account (L6): by whoever is to run a club or team, without a sign-in; tracked until it is set up.
import * as z from 'zod/mini';
import { Line, Prose } from '../core/text.ts';
import { Language } from '../people/member.ts';
import { Email } from '../sign-in/sign-in.ts';

/** POST .../account-requests. The answer is the same whether the address asked before, has an account, or neither. */
export const AskForAccount = z.object({
  name: Line(100),
  email: Email,
  /** The club or team it is for. */
  club: Line(100),
  /** Whatever helps to find them: a child's name, a phone number. */
  note: z.nullable(Prose(500)),
  language: Language,
});
export type AskForAccount = z.infer<typeof AskForAccount>;

export const AccountRequestState = z.enum(['asked', 'in-work', 'done', 'declined']);
export type AccountRequestState = z.infer<typeof AccountRequestState>;

/** GET .../account-requests: what is open, the longest waiting first, then what was closed lately; at most a hundred of each. */
export const AccountRequests = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      organization: z.object({ slug: z.string(), name: z.string() }),
      name: z.string(),
      email: z.string(),
      club: z.string(),
      note: z.nullable(z.string()),
      state: AccountRequestState,
      askedAt: z.string(),
      changedAt: z.nullable(z.string()),
      changedBy: z.nullable(z.string()),
    }),
  ),
});
export type AccountRequests = z.infer<typeof AccountRequests>;

/** PUT .../account-requests/:account. Forward only: what is done or declined is closed. */
export const SetAccountRequest = z.object({ state: z.enum(['in-work', 'done', 'declined']) });
export type SetAccountRequest = z.infer<typeof SetAccountRequest>;
