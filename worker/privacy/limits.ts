// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** Sealed rows looked through at one go when somebody is erased; the largest are 256 kB each. */
export const ERASURE_ROWS_AT_ONCE = 50;
/** Goes of one waking; the rest wakes the queue again. */
export const ERASURE_GOES_MAX = 20;
/** Whatever was under way when somebody was erased has long ended by then, and everything is looked through once more. */
export const ERASURE_LOOKED_AGAIN_MINUTES = 60;
/** Files R2 takes off in one call, at most 1,000. */
export const ERASED_FILES_AT_ONCE = 100;
/** People whose declined registration has run out, in one round of the clock. */
export const DECLINED_AT_ONCE = 20;
