// Work after the answer: it outlives the request, and its failure is a line in the log, never an answer.
import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';

export function inBackground(c: Context<AppEnv>, what: string, work: Promise<unknown>): void {
  const logged = work.catch((error: unknown) => {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(JSON.stringify({ at: what, problem }));
  });
  c.executionCtx.waitUntil(logged);
}
