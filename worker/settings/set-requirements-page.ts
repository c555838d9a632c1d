// PUT .../requirements-page: an owner writes what coaches have to finish, or gives it back to whoever is above.
import { SetRequirementsPage } from '../../contract/settings/requirements-page.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { writePage } from '../organizations/requirements-pages.store.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { showRequirements } from './show-requirements.ts';

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
