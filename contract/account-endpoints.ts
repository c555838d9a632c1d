// The operations of requests for an administrator's account. Part of endpoints.ts.
import type { AccountRequests, AskForAccount, SetAccountRequest } from './account-request.ts';
import { endpoint } from './endpoint.ts';
import type { Asked } from './sign-in.ts';

export const accountEndpoints = {
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
};
