// The whole database as it lies there: every table, every row, and to which tenant each row belongs.
import { env } from 'cloudflare:test';

export type Row = Readonly<Record<string, unknown>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** better-auth's and the counters: rows of a person or of nobody, not of a tenant; and what was last counted for strangers, whoever asked. */
const NOBODYS = ['user', 'session', 'account', 'verification', 'guess_count', 'public_count', 'd1_migrations'];

export async function tableNames(): Promise<string[]> {
  const { results } = await env.DB.prepare(`select name from sqlite_master where type = 'table'`).all<{
    name: string;
  }>();
  return results.map(({ name }) => name).filter((name) => !/^(_cf|sqlite)_/.test(name) && !NOBODYS.includes(name));
}

export async function readDatabase(): Promise<Tables> {
  const tables: Record<string, Row[]> = {};
  for (const name of await tableNames()) {
    tables[name] = (await env.DB.prepare(`select * from "${name}"`).all<Row>()).results;
  }
  return tables;
}

const texts = (row: Row): string[] => Object.values(row).filter((value): value is string => typeof value === 'string');

/** The rows of one tenant: those that carry its mark, and those that carry an id of such a row, and so on. */
export function rowsOf(tables: Tables, mark: string): Tables {
  const ids = new Set<string>();
  const found = new Map<Row, string>();
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [name, rows] of Object.entries(tables)) {
      for (const row of rows) {
        if (found.has(row) || !texts(row).some((text) => text.includes(mark) || ids.has(text))) continue;
        found.set(row, name);
        if (typeof row.id === 'string') ids.add(row.id);
      }
    }
  }
  const mine: Record<string, Row[]> = {};
  for (const [row, name] of found) mine[name] = [...(mine[name] ?? []), row];
  return mine;
}

/** Moments and days are told by the world, not by a tenant. */
const IS_TIME = /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/;
/** Shorter ones are words anybody uses. */
const CANARY_LETTERS_MIN = 8;

export const canariesOf = (tables: Tables): Set<string> =>
  new Set(
    Object.values(tables)
      .flat()
      .flatMap(texts)
      .filter((text) => text.length >= CANARY_LETTERS_MIN && !IS_TIME.test(text)),
  );
