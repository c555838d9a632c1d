// Before every test inside workerd: nothing is left of the test before, and the database has the tables that the deployed migrations make.
import { applyD1Migrations, env, reset } from 'cloudflare:test';
import { beforeEach } from 'vitest';

/** What the migrations made, read off the first database: laid as one batch, it saves every later test the way there. */
let tables: string[] | undefined;

beforeEach(async () => {
  await reset();
  if (tables) {
    await env.DB.batch(tables.map((statement) => env.DB.prepare(statement)));
    return;
  }
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  const { results } = await env.DB.prepare(
    `select sql from sqlite_master where sql is not null and name not like 'sqlite_%' and name not like '_cf_%'
     order by case type when 'table' then 0 else 1 end, rowid`,
  ).all<{ sql: string }>();
  tables = results.map(({ sql }) => sql);
});
