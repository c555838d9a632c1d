// GET .../account-requests: who asked for an account in this branch, what is open first.
import type { AccountRequests } from '../../contract/account-request.ts';
import { ACCOUNT_REQUESTS_SHOWN } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import type { Asker } from '../notify/tell-account-request.ts';
import { operation } from '../operation.ts';
import { accountRequestsIn } from '../store/account-requests.ts';

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
