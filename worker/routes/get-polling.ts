// GET .../sources/legacy-report: how the legacy report is asked, and what came of it.
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { readPoll } from '../store/polls.ts';
import { showPolling } from '../views/show-polling.ts';

export const getPolling = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const row = await readPoll(c.var.ports.db, c.var.place.association.id, 'legacy-report');
  if (!row) throw new Refused('not-found');
  return c.json(showPolling(row));
});
