// Mails that are not essential carry a link to end them, and to have them again. The token in it says who and which kind; it is all
// one needs, and it can do nothing else. Opening the link changes nothing: a button posts.
import * as z from 'zod/mini';

/** Behind the page's address, in the fragment: no log ever holds it. */
export const UNSUBSCRIBE_FRAGMENT = 'unsubscribe=';

/** `reminder`: to people, of what they lack. `digest`: the week's news, to administrators. */
export const OptOutKind = z.enum(['reminder', 'digest']);
export type OptOutKind = z.infer<typeof OptOutKind>;

export const Unsubscription = z.object({
  kind: OptOutKind,
  /** In whose name these mails come. */
  organization: z.string(),
  unsubscribed: z.boolean(),
});
export type Unsubscription = z.infer<typeof Unsubscription>;
