import { endpoint } from '../core/endpoint.ts';
import type { Unsubscription } from './unsubscription.ts';

export const mailEndpoints = {
  // Whoever holds the token of a mail; a browser that opens it is sent to the page that asks
  getUnsubscription: /* @__PURE__ */ endpoint<void, Unsubscription>('GET', '/v1/unsubscriptions/:token'),
  /** Also what mail programs post to (RFC 8058); whatever the body says. */
  unsubscribe: /* @__PURE__ */ endpoint<void, Unsubscription>('POST', '/v1/unsubscriptions/:token'),
  subscribeAgain: /* @__PURE__ */ endpoint<void, Unsubscription>('DELETE', '/v1/unsubscriptions/:token'),
};
