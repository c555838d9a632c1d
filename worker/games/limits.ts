// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** A calendar that ended the run it was read in so often is not read again. */
export const FEED_ATTEMPTS_MAX = 5;
/** Registrations in one range of names in which officials are looked for; more letters make it shorter. */
export const OFFICIALS_LOOKED_THROUGH = 200;
/** Games the list shows, and how many it looks at to put those at risk first: an association's month. */
export const GAMES_LISTED_MAX = 200;
export const GAMES_LOOKED_AT_MAX = 2000;
/** Games listed in one mail or profile; more would not be read. */
export const GAMES_SHOWN = 20;
/** A calendar feed is read this often; assigning systems publish theirs every few minutes to every few hours. */
export const FEED_EVERY_MINUTES = 30;
export const FEED_DEADLINE_MS = 15_000;
export const FEED_BODY_MAX_BYTES = 5 * 1024 * 1024;
export const FEED_REDIRECTS_MAX = 3;
/** Each is a fetch of seconds and a parse of megabytes. */
export const FEEDS_AT_ONCE = 3;
/** More feeds than this in one organization is a mistake. */
export const FEEDS_MAX = 500;
