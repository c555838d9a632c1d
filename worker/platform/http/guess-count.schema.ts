// What is counted exactly against guessing.
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Guesses and requests counted exactly, one row a subject and window. */
export const guessCount = sqliteTable(
  'guess_count',
  {
    /** What is counted and for whom (a keyed hash), never an address in the clear. */
    subject: text().primaryKey(),
    count: integer().notNull(),
    until: text().notNull(),
  },
  (t) => [index('guess_count_end').on(t.until)],
);
