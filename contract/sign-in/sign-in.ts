// Signing in by an emailed one-time code, and asking for a new personal link. Answers never say whether an address is known.
import * as z from 'zod/mini';
import { isAddress } from '../core/address-shape.ts';
import { Exact, upTo } from '../core/text.ts';
import { OrganizationKind } from '../organizations/organization.ts';

export const Email = z.string().check(z.trim(), z.toLowerCase(), upTo(254), z.refine(isAddress));

/** What an earlier sign-in on this device was given (`SignedIn.device`); null or left out on a new one. It opens nothing. */
const Device = z.nullish(Exact(1000));

/** At most six codes an hour go to one address, whatever is answered; each works for ten minutes. */
export const AskForCode = z.object({ email: Email, device: Device });
export type AskForCode = z.infer<typeof AskForCode>;

export const SignIn = z.object({
  email: Email,
  device: Device,
  code: z.string().check(z.trim(), upTo(6), z.regex(/^\d{6}$/)),
});
export type SignIn = z.infer<typeof SignIn>;

export const AdministratorRole = z.enum(['owner', 'registrar', 'reviewer', 'coordinator', 'assignor']);
export type AdministratorRole = z.infer<typeof AdministratorRole>;

/** Who is signed in and where they may look. `canReview` is true only in an association's own office. */
export const Session = z.object({
  email: z.string(),
  expiresAt: z.string(),
  organizations: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      kind: OrganizationKind,
      roles: z.array(AdministratorRole),
      canReview: z.boolean(),
    }),
  ),
});
export type Session = z.infer<typeof Session>;

export const SignedIn = z.object({
  token: z.string(),
  /** Kept on this device for the next sign-in: who guesses elsewhere does not use up its tries. */
  device: z.string(),
  session: Session,
});
export type SignedIn = z.infer<typeof SignedIn>;

/** `organization`: a slug. */
export const AskForLink = z.object({ organization: Exact(60), email: Email });
export type AskForLink = z.infer<typeof AskForLink>;

/** The same answer for every address. */
export const Asked = z.object({ asked: z.literal(true) });
export type Asked = z.infer<typeof Asked>;
