// How far each clock is with its plans.
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What a clock has planned last, so that it looks through the tree once an hour and not once a minute. */
export const clockMark = sqliteTable('clock_mark', {
  clock: text().primaryKey(),
  planned: text().notNull(),
});
