// What can be known from outside of a page that Touchline was pasted into: is it registered, is the script there, may it run?
import * as z from 'zod/mini';
import { upTo } from '../core/text.ts';

export const CheckPage = z.object({
  /** Of the page as visitors see it. */
  address: z.string().check(z.trim(), upTo(500), z.regex(/^https?:\/\/[^\s/@]+(\/\S*)?$/i)),
});
export type CheckPage = z.infer<typeof CheckPage>;

/**
 * `not-registered`: the page is not read, and nothing would work there. `unreachable`: registered, but it does not answer as a page.
 * `read`: the rest says what stands in it, as the server sends it; what a site builder adds later in the browser is not in it.
 */
export const PageCheck = z.object({
  outcome: z.enum(['not-registered', 'unreachable', 'read']),
  /** The origin that must be registered. */
  origin: z.string(),
  /** Our loader is in the page. */
  script: z.boolean(),
  /** The organization the loader names; null where it names none. */
  organization: z.nullable(z.string()),
  /** Our tags in the page, and our pages in frames as `frame`. */
  tags: z.array(z.string()),
  /** Rules of the page's content security policy that keep us out. */
  blockedBy: z.array(z.enum(['script-src', 'connect-src', 'frame-src'])),
});
export type PageCheck = z.infer<typeof PageCheck>;
