import { endpoint } from '../core/endpoint.ts';
import type { Summary } from '../organizations/organization.ts';
import type { History } from './history.ts';
import type { LiveTicket } from './live.ts';

export const standingsEndpoints = {
  // Anyone
  getSummary: /* @__PURE__ */ endpoint<void, Summary>('GET', '/v1/organizations/:organization/summary'),
  // A signed-in administrator (Authorization: Bearer tls_...)
  getLiveTicket: /* @__PURE__ */ endpoint<void, LiveTicket>('POST', '/v1/organizations/:organization/live-ticket'),
  /** A WebSocket, see live.ts. */
  live: /* @__PURE__ */ endpoint<void, void>('GET', '/v1/organizations/:organization/live'),
  getHistory: /* @__PURE__ */ endpoint<void, History>('GET', '/v1/organizations/:organization/people/:member/history'),
};
