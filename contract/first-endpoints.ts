// How an association begins, and what its administrators meet first. Part of endpoints.ts.
import { endpoint } from './endpoint.ts';
import type { AcceptFirstInvitation, FirstInvitation, FirstInvitationAccepted } from './first-invitation.ts';
import type { Home } from './home.ts';

export const firstEndpoints = {
  // Whoever holds a one-time invitation (Authorization: Bearer tlf_...)
  getFirstInvitation: /* @__PURE__ */ endpoint<void, FirstInvitation>('GET', '/v1/first-invitation'),
  acceptFirstInvitation: /* @__PURE__ */ endpoint<AcceptFirstInvitation, FirstInvitationAccepted>(
    'POST',
    '/v1/first-invitation',
  ),
  // Whoever has an office there or above
  getHome: /* @__PURE__ */ endpoint<void, Home>('GET', '/v1/organizations/:organization/home'),
};
