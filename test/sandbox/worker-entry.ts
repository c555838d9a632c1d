// The Worker of the demo and the journeys: the very app that is deployed, with a clock that the sandbox's clock page moves,
// and one more door through which an empty store is filled. The product itself knows nothing of a sandbox.

import { createWorker } from '../../worker/create-worker.ts';
import type { Clock } from '../../worker/platform/clock.ts';
import type { Env, WakeCall } from '../../worker/platform/env.ts';
import { answerSeed, SEED_PATH } from './seed/answer-seed.ts';

const movedClock: Clock = async (env) => {
  const answer = await fetch((env as Env & { CLOCK_URL: string }).CLOCK_URL);
  const { nowMs } = (await answer.json()) as { nowMs: number };
  return new Date(nowMs);
};

const worker = createWorker(movedClock);

export { StatusBoard } from '../../worker/standings/status-board.ts';
export default {
  ...worker,
  async fetch(request, env, context) {
    const { pathname } = new URL(request.url);
    return pathname === SEED_PATH
      ? answerSeed(request, env, await movedClock(env))
      : worker.fetch(request, env, context);
  },
} satisfies ExportedHandler<Env, WakeCall>;
