// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** Counted in a digest up to here. */
export const DIGEST_COUNT_MAX = 500;
