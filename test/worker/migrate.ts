// Runs before the tests inside workerd: the same migrations that are deployed.
import { applyD1Migrations, env } from 'cloudflare:test';

await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
