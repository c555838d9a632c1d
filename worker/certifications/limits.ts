// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** Officials read at once while a report streams: two questions a page, three hundred for a hundred thousand people. */
export const REPORT_PAGE_ROWS = 1000;
