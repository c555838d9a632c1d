// `npx drizzle-kit generate` writes worker/migrations from the worker's *.schema.ts files; wrangler applies them.
import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './worker/**/*.schema.ts', out: './worker/migrations' });
