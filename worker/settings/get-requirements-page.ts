// GET .../requirements-page: what coaches have to finish here. For anyone; a league publishes it.

import { findOpenOrganization } from '../organizations/organizations.store.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { showRequirements } from './show-requirements.ts';

export const getRequirementsPage = operation(async (c) => {
  const place = await findOpenOrganization(c.var.ports.db, c.req.param('organization') ?? '');
  if (!place) throw new Refused('not-found');
  return c.json(await showRequirements(c.var.ports.db, place));
});
