// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** Rows of one people page, unless asked for less. */
export const PEOPLE_PAGE_ROWS = 200;
export const PEOPLE_PAGE_ROWS_MAX = 500;
/** Dots of one part: their birth dates are opened to see who is a minor, some 100 ms of work. */
export const DOTS_PAGE_ROWS = 5000;
