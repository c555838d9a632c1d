// The Worker that is deployed: the real clock, and the Durable Object it brings along.
import { systemClock } from './clock.ts';
import { createWorker } from './create-worker.ts';

export { StatusBoard } from './status-board.ts';
export default createWorker(systemClock);
