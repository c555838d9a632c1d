// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** Administrators sign in once a working day. */
export const SESSION_HOURS = 12;
/** A program that asks more often than ten times a second has a loop, not a need. */
export const API_KEY_REQUESTS_A_MINUTE = 600;
/** Long enough for a volunteer's holidays, short enough that a forgotten mail opens nothing next season. */
export const INVITATION_DAYS = 14;
/** Addresses tried with one first invitation in an hour: somebody who mistypes theirs, and nobody who guesses. */
export const FIRST_INVITATION_TRIES_PER_HOUR_MAX = 10;
/** What is shown of who changed whose roles. */
export const OFFICE_HISTORY_ROWS = 20;
/** Requests for an account: one address a day, and one place an hour; a board asks for everybody at once. */
export const ACCOUNT_REQUESTS_PER_ADDRESS_MAX = 3;
export const ACCOUNT_REQUESTS_PER_PLACE_MAX = 20;
/** Open ones, and as many closed ones. */
export const ACCOUNT_REQUESTS_SHOWN = 100;
