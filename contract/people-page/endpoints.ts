import { endpoint, type FileBytes } from '../core/endpoint.ts';
import type { PeoplePage } from '../people/member.ts';

export const peoplePageEndpoints = {
  // A signed-in administrator (Authorization: Bearer tls_...)
  /** Query: cursor, limit (1 to 500, 200 unless told). */
  getPeople: /* @__PURE__ */ endpoint<void, PeoplePage>('GET', '/v1/organizations/:organization/people'),
  /** Everybody's dots without names, see dots.ts. Query: cursor. */
  getDots: /* @__PURE__ */ endpoint<void, FileBytes>('GET', '/v1/organizations/:organization/dots'),
};
