// POST /v1/account: everybody under the address of who signed in, or the one record of a personal link, with a key for each place. A POST,
// for it makes those keys.
import type { Account } from '../../contract/own-page/account.ts';
import { household } from '../accounts/household.ts';
import { operation } from '../platform/operation.ts';
import { showAccount } from './show-account.ts';

export const openAccount = operation(household(), async (c) => {
  c.header('cache-control', 'no-store');
  return c.json((await showAccount(c.var.ports, c.env.TOKEN_KEY, c.var.household)) satisfies Account);
});
