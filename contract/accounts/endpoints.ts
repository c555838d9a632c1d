import { endpoint } from '../core/endpoint.ts';
import type { Asked } from '../sign-in/sign-in.ts';
import type { AccountRequests, AskForAccount, SetAccountRequest } from './account-request.ts';
import type { Administrators, ChangeAdministrator, InviteAdministrator } from './administrators.ts';
import type { AcceptFirstInvitation, FirstInvitation, FirstInvitationAccepted } from './first-invitation.ts';

export const accountsEndpoints = {
  // Anyone
  askForAccount: /* @__PURE__ */ endpoint<AskForAccount, Asked>(
    'POST',
    '/v1/organizations/:organization/account-requests',
  ),
  // Owners, registrars and coordinators
  getAccountRequests: /* @__PURE__ */ endpoint<void, AccountRequests>(
    'GET',
    '/v1/organizations/:organization/account-requests',
  ),
  setAccountRequest: /* @__PURE__ */ endpoint<SetAccountRequest, void>(
    'PUT',
    '/v1/organizations/:organization/account-requests/:account',
  ),
  // Whoever holds a one-time invitation (Authorization: Bearer tlf_...)
  getFirstInvitation: /* @__PURE__ */ endpoint<void, FirstInvitation>('GET', '/v1/first-invitation'),
  acceptFirstInvitation: /* @__PURE__ */ endpoint<AcceptFirstInvitation, FirstInvitationAccepted>(
    'POST',
    '/v1/first-invitation',
  ),
  // How an organization is set up; only for an owner
  getAdministrators: /* @__PURE__ */ endpoint<void, Administrators>(
    'GET',
    '/v1/organizations/:organization/administrators',
  ),
  changeAdministrator: /* @__PURE__ */ endpoint<ChangeAdministrator, Administrators>(
    'PUT',
    '/v1/organizations/:organization/administrators',
  ),
  inviteAdministrator: /* @__PURE__ */ endpoint<InviteAdministrator, Administrators>(
    'POST',
    '/v1/organizations/:organization/invitations',
  ),
  withdrawInvitation: /* @__PURE__ */ endpoint<void, void>(
    'DELETE',
    '/v1/organizations/:organization/invitations/:invitation',
  ),
};
