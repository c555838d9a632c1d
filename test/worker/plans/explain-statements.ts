// After every test: each statement the Worker sent that no test sent before is explained by SQLite, and none may read more the more people
// there are, unless allowed.ts says why.
import { env } from 'cloudflare:test';
import { afterEach, expect } from 'vitest';
import { ALLOWED } from './allowed.ts';
import { aliasesIn, growing, shapeOf } from './read-plan.ts';

/**
 * Kept for the whole run: the test runner evaluates this file again for each test file, and a database that was wrapped again each time
 * would grow slower with every one.
 */
interface Watched {
  /** Every statement since the last look, in its own words. */
  sent: Set<string>;
  /** Every statement ever: a caller is looked for once, which takes its time. */
  met: Set<string>;
  explained: Set<string>;
  /** What these lines themselves ask is not looked at. */
  asking: boolean;
}
const watched = watchOnce();
const { sent, met, explained } = watched;

function watchOnce(): Watched {
  const shared = globalThis as { watchedStatements?: Watched };
  shared.watchedStatements ??= watch({ sent: new Set(), met: new Set(), explained: new Set(), asking: false });
  return shared.watchedStatements;
}

function watch(watched: Watched): Watched {
  const database = Object.getPrototypeOf(env.DB) as D1Database;
  const prepare = database.prepare;
  database.prepare = function (this: D1Database, statement: string) {
    if (!watched.asking && !watched.met.has(statement) && !isTestsOwn()) {
      watched.met.add(statement);
      watched.sent.add(statement);
    }
    return prepare.call(this, statement);
  };
  return watched;
}

/** What a test itself asks of the database: the nearest caller of the project's own is a test. */
function isTestsOwn(): boolean {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 40;
  const { stack = '' } = new Error();
  Error.stackTraceLimit = limit;
  const callers = stack
    .split('\n')
    .filter((line) => /\/(worker|test)\//.test(line) && !/node_modules|\/plans\//.test(line));
  return callers[0]?.includes('/test/') ?? false;
}

afterEach(async () => {
  watched.asking = true;
  try {
    const found = await Promise.all([...sent].map(look));
    expect(found.flat().join('\n\n')).toBe('');
  } finally {
    watched.asking = false;
    sent.clear();
  }
});

async function look(statement: string): Promise<string[]> {
  const shape = shapeOf(statement);
  // A list of nothing is written as `false`: nothing is read.
  if (explained.has(shape) || /\b(where|and) \(?false\b/.test(shape)) return [];
  if (!/^\s*(select|update|insert|delete|with)\b/i.test(statement)) return [];
  const { results: all } = await env.DB.prepare(`select name from sqlite_master where type = 'table'`).all<{
    name: string;
  }>();
  const tables = new Set(all.map(({ name }) => name));
  const plan = await env.DB.prepare(`explain query plan ${statement}`)
    .bind(...Array.from({ length: placesIn(statement) }, () => null))
    .all<{ detail: string }>()
    // A test took a table away, to see what becomes of the rest.
    .catch(() => null);
  if (!plan) {
    met.delete(statement);
    return [];
  }
  explained.add(shape);
  const details = plan.results.map(({ detail }) => detail);
  const problems = growing(details, tables, aliasesIn(statement, tables));
  return problems
    .filter((problem) => !ALLOWED.some(({ reads, statement: of }) => reads.test(problem) && (of?.test(shape) ?? true)))
    .map((problem) => `${problem}\n${shape}\n${details.map((detail) => `  ${detail}`).join('\n')}`);
}

/** Values to be bound: outside of quotes. */
const placesIn = (statement: string): number => statement.replace(/'[^']*'/g, '').split('?').length - 1;
