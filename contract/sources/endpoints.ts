import { endpoint } from '../core/endpoint.ts';
import type { Replayed } from '../webhooks-out/webhook.ts';
import type { Arrivals, ReplayArrivals } from './arrival.ts';
import type { Polling, SetPolling } from './polling.ts';
import type { SetSourceSecret, SourceStates } from './source-secret.ts';

export const sourcesEndpoints = {
  // An association's sources; only for an owner, only under the association's own slug
  getSources: /* @__PURE__ */ endpoint<void, SourceStates>('GET', '/v1/organizations/:organization/sources'),
  /** Source: `safesport` or `checkr`. */
  setSourceSecret: /* @__PURE__ */ endpoint<SetSourceSecret, void>(
    'PUT',
    '/v1/organizations/:organization/sources/:source/secret',
  ),
  getPolling: /* @__PURE__ */ endpoint<void, Polling>('GET', '/v1/organizations/:organization/sources/legacy-report'),
  setPolling: /* @__PURE__ */ endpoint<SetPolling, Polling>(
    'PUT',
    '/v1/organizations/:organization/sources/legacy-report',
  ),
  /** Query: status, cursor. */
  getArrivals: /* @__PURE__ */ endpoint<void, Arrivals>('GET', '/v1/organizations/:organization/arrivals'),
  replayArrivals: /* @__PURE__ */ endpoint<ReplayArrivals, Replayed>(
    'POST',
    '/v1/organizations/:organization/arrivals/replays',
  ),
};
