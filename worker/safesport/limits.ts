// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** A page of the legacy report has a hundred rows. */
export const POLL_ANSWER_MAX_BYTES = 1024 * 1024;
/** A report of a hundred rows is made in seconds, or not at all. */
export const POLL_DEADLINE_MS = 30_000;
export const POLL_PAGE_ROWS = 100;
/** The first time: last season's completions are this season's standings. */
export const POLL_FIRST_WINDOW_DAYS = 400;
