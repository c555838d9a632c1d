// POST /v1/sandbox/seed, which only the sandbox's Worker entry knows: fills an empty store from inside workerd, where D1 is
// near, and answers with fresh personal links of the demo's coaches.
import type { Env } from '../../../worker/platform/env.ts';
import { coachLinks } from './coach-links.ts';
import { type SeedOptions, seed } from './seed.ts';
import { seedStore } from './seed-store.ts';

export const SEED_PATH = '/v1/sandbox/seed';

export type SeedRequest = Omit<SeedOptions, 'now'>;

export interface SeedAnswer {
  /** False when the store was filled before. */
  readonly seeded: boolean;
  /** By the coach's address. */
  readonly coachLinks: Record<string, string>;
}

export async function answerSeed(request: Request, env: Env, now: Date): Promise<Response> {
  const options = (await request.json()) as SeedRequest;
  const store = await seedStore(env);
  try {
    const seeded = await seed(store, { ...options, now });
    const answer: SeedAnswer = { seeded, coachLinks: await coachLinks(store, { now, tokenKey: env.TOKEN_KEY }) };
    return Response.json(answer);
  } catch (error) {
    // In words for the terminal; the dev server's own page of the error is not readable there.
    return new Response(error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error), {
      status: 500,
    });
  }
}
