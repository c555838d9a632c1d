// Under what a mail of ours is known outside. Made of the row's key, so that a mail sent twice is one mail to the other side; keyed, so
// that nobody who was not sent the mail can name it.
import type { Ports } from '../platform/ports.ts';

/** Beside `Message-ID`, which Cloudflare's binding and some mail services replace by their own; it comes back with the mail all the same. */
export const OWN_ID_HEADER = 'X-Touchline-Message-ID';

/** 192 of the hash's 256 bits. */
const CHARACTERS = 32;

export const messageIdOf = async ({ keys }: Pick<Ports, 'keys'>, mailKey: string): Promise<string> =>
  (await keys.hash(`message-id/${mailKey}`)).slice(0, CHARACTERS);

/** The id in a header's value, or null where it cannot be one of ours. The host is not compared: ours may have changed its name. */
export const idIn = (value: string): string | null => /^\s*<([\w-]{32})@[^<>@\s]+>\s*$/.exec(value)?.[1] ?? null;
