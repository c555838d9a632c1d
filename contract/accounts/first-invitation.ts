// The one-time invitation with which an association begins. Its token travels as personal links do: in the fragment of an address, then in the
// header `Authorization: Bearer tlf_...`. Asking what it is for changes nothing.
import * as z from 'zod/mini';
import { Email } from '../sign-in/sign-in.ts';

/** `https://touchline.example/pages/first-owner#invitation=<token>` */
export const INVITATION_FRAGMENT = 'invitation=';
export const INVITATION_TOKEN_PREFIX = 'tlf_';
export const FIRST_INVITATION_HOURS = 24;

export const FirstInvitation = z.object({
  /** The name of the association that is to be. */
  association: z.string(),
  expiresAt: z.string(),
});
export type FirstInvitation = z.infer<typeof FirstInvitation>;

/** The address it was made for: whoever holds only the link does not know it. */
export const AcceptFirstInvitation = z.object({ email: Email });
export type AcceptFirstInvitation = z.infer<typeof AcceptFirstInvitation>;

export const FirstInvitationAccepted = z.object({ organization: z.object({ slug: z.string(), name: z.string() }) });
export type FirstInvitationAccepted = z.infer<typeof FirstInvitationAccepted>;
