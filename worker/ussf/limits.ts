// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** U.S. Soccer is asked by so many questions at once, and about so many officials in one run: a free Worker may ask 50. */
export const USSF_QUESTIONS_AT_ONCE = 4;
export const USSF_OFFICIALS_AT_ONCE = 10;
/** An answer of U.S. Soccer's that has not come by then will not come. */
export const USSF_DEADLINE_MS = 15_000;
export const USSF_ANSWER_MAX_BYTES = 512 * 1024;
/** Tries of one question, with doubled, shaken waits between them; a longer wait than the last is left to the next run. */
export const USSF_TRIES = 3;
export const USSF_FIRST_WAIT_MS = 250;
export const USSF_WAIT_MAX_MS = 3_000;
/** An hour as published, less what a run may take. */
export const USSF_ACCESS_TOKEN_MINUTES = 55;
export const USSF_REFRESH_TOKEN_HOURS = 23;
/** The circuit: so many officials in vain and none with success, and we wait; each time twice as long, up to an hour. */
export const USSF_FAILURES_TO_PAUSE = 3;
export const USSF_FIRST_PAUSE_SECONDS = 60;
export const USSF_PAUSE_MAX_SECONDS = 3600;
/** Licences are read anew once a day: what a lost message did not tell is known a day later. */
export const USSF_RECONCILE_HOURS = 24;
/** Somebody U.S. Soccer does not know may be entered there later. */
export const USSF_NOT_FOUND_AGAIN_DAYS = 7;
/** After so many tries an official counts as failed in the list, and is tried once a day. */
export const USSF_ATTEMPTS_MAX = 8;
