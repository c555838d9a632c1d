// `npx drizzle-kit generate` writes worker/migrations from worker/store/schema; wrangler applies them.
import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './worker/store/schema/*.ts', out: './worker/migrations' });
