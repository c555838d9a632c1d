// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** Registrations looked through for duplicates at once, and rounds without a find in one request: some hundred index reads each. */
export const DUPLICATES_EXAMINED_AT_ONCE = 400;
export const DUPLICATES_ROUNDS_MAX = 5;
/** What is shown of merges and of pairs that are two people: a season's worth. */
export const MERGES_SHOWN = 50;
export const DISMISSALS_SHOWN = 100;
