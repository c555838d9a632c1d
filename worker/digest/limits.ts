// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** Named in a digest up to here; more would not be read. */
export const DIGEST_LIST_MAX = 20;
/** Administrators written to in one run, and trees in one run: each asks a dozen questions. */
export const DIGEST_PAGE_ROWS = 25;
export const DIGEST_RUNS_AT_ONCE = 2;
