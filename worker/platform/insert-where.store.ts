// Looks and writes in one statement: what is counted or looked for, and the row that goes in or not, are one moment. Two who ask at once do not
// both find room for one.
import { getTableColumns, is, SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './ports.ts';

/** A value may be looked up in the same statement. */
type Row<T extends SQLiteTable> = { [K in keyof T['$inferInsert']]: T['$inferInsert'][K] | SQL };

/** A statement that inserts the row where the condition holds, and returns one row then; it can share a batch. */
export function insertWhere<T extends SQLiteTable>(db: Database, table: T, row: Row<T>, condition: SQL) {
  const columns = Object.entries(getTableColumns(table));
  const given = row as Record<string, unknown>;
  const values = columns.map(([name, column]) => {
    // What is left out is what the table says it is then, as in any other insert.
    const value = given[name] ?? column.default ?? null;
    if (is(value, SQL)) return value;
    return value === null ? sql`null` : sql`${sql.param(value, column)}`;
  });
  return db
    .insert(table)
    .select(sql`select ${sql.join(values, sql`, `)} where ${condition}`)
    .returning({ inserted: sql<number>`1` });
}

/** At most so many rows of the table where `which` holds, this one included. */
export const below = (table: SQLiteTable, which: SQL | undefined, most: number): SQL =>
  sql`(select count(*) from ${table} where ${which ?? sql`1`}) < ${most}`;
