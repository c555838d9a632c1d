// GET .../account-requests: who asked for an account in this branch, what is open first.
import type { AccountRequests } from '../../contract/accounts/account-request.ts';
import { operation } from '../platform/operation.ts';
import { accountRequestsIn } from './account-requests.store.ts';
import { administrator } from './administrator.ts';
import { inOrganization } from './in-organization.ts';
import { ACCOUNT_REQUESTS_SHOWN } from './limits.ts';
import type { Asker } from './tell-account-request.ts';

export const getAccountRequests = operation(administrator(), inOrganization('set-up'), async (c) => {
  const { ports, place } = c.var;
  const rows = await accountRequestsIn(ports.db, place.row.path, ACCOUNT_REQUESTS_SHOWN);
  const items = await Promise.all(
    rows.map(async ({ request, organization }) => {
      const { id, state, askedAt, changedAt, changedBy } = request;
      const asker = JSON.parse(await ports.keys.open(request.sealed)) as Asker;
      return { id, organization, ...asker, state, askedAt, changedAt, changedBy };
    }),
  );
  c.header('cache-control', 'no-store');
  return c.json({ items } satisfies AccountRequests);
});
