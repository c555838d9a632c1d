// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** A webmaster waits for it. */
export const PAGE_CHECK_DEADLINE_MS = 10_000;
export const PAGE_CHECK_REDIRECTS_MAX = 3;
/** What is beyond is not looked at; the script stands earlier. */
export const PAGE_CHECK_MAX_BYTES = 3 * 1024 * 1024;
