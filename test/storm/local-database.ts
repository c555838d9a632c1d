// The Worker's own store code on SQLite in memory (node:sqlite), with the migrations that are deployed: for simulations of
// so many days and people that D1's emulation would take hours. The SQL is the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import type { Database } from '../../worker/platform/ports.ts';

const MIGRATIONS = join(import.meta.dirname, '../../worker/migrations/');

interface Asked {
  sql: string;
  params: unknown[];
  method: 'run' | 'all' | 'values' | 'get';
}

export interface LocalDatabase {
  db: Database;
  sqlite: DatabaseSync;
}

export function localDatabase(): LocalDatabase {
  const sqlite = new DatabaseSync(':memory:');
  for (const file of readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .sort()) {
    sqlite.exec(readFileSync(MIGRATIONS + file, 'utf8').replaceAll('--> statement-breakpoint', ''));
  }
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const answer = ({ sql, params, method }: Asked): { rows: unknown[] } => {
    const statement = prepared.get(sql) ?? sqlite.prepare(sql);
    prepared.set(sql, statement);
    statement.setReturnArrays(true);
    const rows = statement.all(...(params as SQLInputValue[])) as unknown as unknown[];
    return { rows: method === 'get' ? (rows[0] as unknown[]) : rows };
  };
  const db = drizzle(
    async (sql, params, method) => answer({ sql, params, method }),
    async (batch) => {
      sqlite.exec('begin');
      try {
        const answers = batch.map((each) => answer(each as Asked));
        sqlite.exec('commit');
        return answers;
      } catch (error) {
        sqlite.exec('rollback');
        throw error;
      }
    },
  );
  return { db: db as unknown as Database, sqlite };
}
