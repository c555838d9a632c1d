import type { sourcesEndpoints } from '../../contract/sources/endpoints.ts';
import { getArrivals } from './get-arrivals.ts';
import { getPolling } from './get-polling.ts';
import { getSources } from './get-sources.ts';
import { replayArrivals } from './replay-arrivals.ts';
import { setPolling } from './set-polling.ts';
import { setSourceSecret } from './set-source-secret.ts';

export const sourcesOperations = {
  getSources,
  setSourceSecret,
  getPolling,
  setPolling,
  getArrivals,
  replayArrivals,
} satisfies Record<keyof typeof sourcesEndpoints, unknown>;
