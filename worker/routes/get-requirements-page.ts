// GET .../requirements-page: what coaches have to finish here. For anyone; a league publishes it.
import { Refused } from '../errors.ts';
import { operation } from '../operation.ts';
import { findOpenOrganization } from '../store/organizations.ts';
import { showRequirements } from '../views/show-requirements.ts';

export const getRequirementsPage = operation(async (c) => {
  const place = await findOpenOrganization(c.var.ports.db, c.req.param('organization') ?? '');
  if (!place) throw new Refused('not-found');
  return c.json(await showRequirements(c.var.ports.db, place));
});
