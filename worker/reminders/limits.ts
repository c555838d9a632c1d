// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** Reminders that share a batch: two statements each, and D1 holds its one writer for no longer than this takes. */
export const REMINDERS_IN_BATCH = 40;
/** Registrations of one deadline looked at in one run. */
export const DEADLINE_PAGE_ROWS = 200;
/** The hour, in the association's own time, from which the clock writes to people. */
export const REMINDER_HOUR = 8;
/** Organizations whose deadline is worked on in one run. */
export const DEADLINE_RUNS_AT_ONCE = 20;
