// GET .../sources/legacy-report: how the legacy report is asked, and what came of it.

import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { readPoll } from '../intake/polls.store.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { showPolling } from './show-polling.ts';

export const getPolling = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const row = await readPoll(c.var.ports.db, c.var.place.association.id, 'legacy-report');
  if (!row) throw new Refused('not-found');
  return c.json(showPolling(row));
});
