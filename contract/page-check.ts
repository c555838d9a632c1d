// What the Worker can find out about a league's page from outside: whether its origin is registered, and what stands in its HTML. What a page
// adds by script after loading, and what a visitor's browser blocks for reasons of its own, cannot be seen from there.
import * as z from 'zod/mini';

export const PageCheck = z.object({
  /** The page's origin may ask the API. Until it may, the page is not fetched at all. */
  registered: z.boolean(),
  /** Null while the origin is not registered. */
  page: z.nullable(
    z.object({
      /** `moved`: it answers with a redirect, so the address to check is another one. */
      answer: z.enum(['reached', 'moved', 'not-reached']),
      script: z.boolean(),
      /** Its `data-organization`. */
      organization: z.nullable(z.string()),
      tags: z.array(z.string()),
      frame: z.boolean(),
      /** The directive of the page's own Content Security Policy that keeps the script, its questions or the frame out. */
      blockedBy: z.nullable(z.enum(['script-src', 'connect-src', 'frame-src'])),
    }),
  ),
});
export type PageCheck = z.infer<typeof PageCheck>;
