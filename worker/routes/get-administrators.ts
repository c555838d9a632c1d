// GET .../administrators: who administers this organization. Owners only.
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { showAdministrators } from '../views/show-administrators.ts';

export const getAdministrators = operation(administrator(), inOrganization('manage'), async (c) =>
  c.json(await showAdministrators(c.var.ports, c.var.place.row)),
);
