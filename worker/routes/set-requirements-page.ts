// PUT .../requirements-page: an owner writes what coaches have to finish, or gives it back to whoever is above.
import { SetRequirementsPage } from '../../contract/requirements-page.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { writePage } from '../store/requirements-pages.ts';
import { showRequirements } from '../views/show-requirements.ts';

export const setRequirementsPage = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place, administrator } = c.var;
  const { page } = await readBody(c, SetRequirementsPage);
  await writePage(ports.db, {
    organizationId: place.row.id,
    page,
    changedBy: administrator.email,
    changedAt: ports.now.toISOString(),
  });
  return c.json(await showRequirements(ports.db, place));
});
