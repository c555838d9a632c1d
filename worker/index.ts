// The Worker that is deployed: the real clock, and the Durable Object it brings along.

import { createWorker } from './create-worker.ts';
import { systemClock } from './platform/clock.ts';

export { StatusBoard } from './standings/status-board.ts';
export default createWorker(systemClock);
