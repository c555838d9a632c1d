// Mail that did not arrive: whose address was refused for good, so that the registrar asks for another.
import * as z from 'zod/mini';

/** GET .../refused-mails, newest first, at most a hundred. Somebody whose address was changed since is no longer in it. */
export const RefusedMails = z.object({
  items: z.array(
    z.object({
      memberId: z.string(),
      name: z.string(),
      email: z.string(),
      organization: z.object({ slug: z.string(), name: z.string() }),
      /** Instant (ISO 8601, UTC). */
      refusedAt: z.string(),
    }),
  ),
});
export type RefusedMails = z.infer<typeof RefusedMails>;
