// Before every test inside workerd: nothing is left of the test before, and the database has the tables that the deployed migrations make.
import { applyD1Migrations, env, reset } from 'cloudflare:test';
import { beforeEach } from 'vitest';

/** What the migrations made, read off the first database: laid as one batch, it saves every later test the way there. */
const shared = globalThis as { tables?: string[] };
/** Work of the test before that is still on its way may bring its database back at the very moment of the reset. */
const TRIES = 5;

beforeEach(async () => {
  for (let tries = 1; ; tries++) {
    await reset();
    try {
      return await layTables();
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
});

async function layTables(): Promise<void> {
  if (shared.tables) {
    await env.DB.batch(shared.tables.map((statement) => env.DB.prepare(statement)));
    return;
  }
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  const { results } = await env.DB.prepare(
    `select sql from sqlite_master where sql is not null and name not like 'sqlite_%' and name not like '_cf_%'
     order by case type when 'table' then 0 else 1 end, rowid`,
  ).all<{ sql: string }>();
  shared.tables = results.map(({ sql }) => sql);
}
