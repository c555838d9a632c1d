import type { accountsEndpoints } from '../../contract/accounts/endpoints.ts';
import { acceptFirstInvitation } from './accept-first-invitation.ts';
import { askForAccount } from './ask-for-account.ts';
import { changeAdministrator } from './change-administrator.ts';
import { getAccountRequests } from './get-account-requests.ts';
import { getAdministrators } from './get-administrators.ts';
import { getFirstInvitation } from './get-first-invitation.ts';
import { inviteAdministrator } from './invite-administrator.ts';
import { setAccountRequest } from './set-account-request.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

export const accountsOperations = {
  askForAccount,
  getAccountRequests,
  setAccountRequest,
  getFirstInvitation,
  acceptFirstInvitation,
  getAdministrators,
  changeAdministrator,
  inviteAdministrator,
  withdrawInvitation,
} satisfies Record<keyof typeof accountsEndpoints, unknown>;
