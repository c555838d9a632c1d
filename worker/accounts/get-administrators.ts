// GET .../administrators: who administers this organization. Owners only.

import { operation } from '../platform/operation.ts';
import { administrator } from './administrator.ts';
import { inOrganization } from './in-organization.ts';
import { showAdministrators } from './show-administrators.ts';

export const getAdministrators = operation(administrator(), inOrganization('manage'), async (c) =>
  c.json(await showAdministrators(c.var.ports, c.var.place.row)),
);
