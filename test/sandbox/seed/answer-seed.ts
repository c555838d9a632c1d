// POST /v1/sandbox/seed, which only the sandbox's Worker entry knows: fills an empty store from inside workerd, where D1 is
// near, and answers with a fresh personal link of the demo's coach.
import type { Env } from '../../../worker/env.ts';
import { coachLink } from './coach-link.ts';
import { type SeedOptions, seed } from './seed.ts';
import { seedStore } from './seed-store.ts';

export const SEED_PATH = '/v1/sandbox/seed';

export type SeedRequest = Omit<SeedOptions, 'now'>;

export interface SeedAnswer {
  /** False when the store was filled before. */
  readonly seeded: boolean;
  readonly coachLink: string;
}

export async function answerSeed(request: Request, env: Env, now: Date): Promise<Response> {
  const options = (await request.json()) as SeedRequest;
  const store = await seedStore(env);
  const seeded = await seed(store, { ...options, now });
  const answer: SeedAnswer = { seeded, coachLink: await coachLink(store, { now, tokenKey: env.TOKEN_KEY }) };
  return Response.json(answer);
}
