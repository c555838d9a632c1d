// The Worker of the demo and the journeys: the very app that is deployed, with a clock that the sandbox's clock page moves.
// The product itself knows nothing of a sandbox.
import type { Clock } from '../../worker/clock.ts';
import { createWorker } from '../../worker/create-worker.ts';
import type { Env } from '../../worker/env.ts';

const movedClock: Clock = async (env) => {
  const answer = await fetch((env as Env & { CLOCK_URL: string }).CLOCK_URL);
  const { nowMs } = (await answer.json()) as { nowMs: number };
  return new Date(nowMs);
};

export { StatusBoard } from '../../worker/status-board.ts';
export default createWorker(movedClock);
