// Work after the answer: it outlives the request, and its failure is a line in the log, never an answer.
import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';
import { ANSWER_LEAVES_MS } from './limits.ts';
import { placesOf, problemOf } from './problem-of.ts';

export function inBackground(c: Context<AppEnv>, what: string, work: Promise<unknown>): void {
  const logged = work.catch((error: unknown) => {
    console.error(JSON.stringify({ at: what, problem: problemOf(error), stack: placesOf(error) }));
  });
  c.executionCtx.waitUntil(logged);
}

/**
 * Work that is only done for some, and must not be seen in the time of the answer: it begins when the answer has long left. Without it
 * an isolate that writes a code for an address it knows sends its answer later than to a stranger.
 */
export const afterAnswer = (c: Context<AppEnv>, what: string, work: () => Promise<unknown>): void =>
  inBackground(c, what, scheduler.wait(ANSWER_LEAVES_MS).then(work));
