// Where each operation of contract/account-endpoints.ts is done. Part of app.ts.
import type { accountEndpoints } from '../contract/account-endpoints.ts';
import { askForAccount } from './routes/ask-for-account.ts';
import { getAccountRequests } from './routes/get-account-requests.ts';
import { setAccountRequest } from './routes/set-account-request.ts';

export const accountOperations = {
  askForAccount,
  getAccountRequests,
  setAccountRequest,
} satisfies Record<keyof typeof accountEndpoints, unknown>;
