// GET .../sources/ussf: plan, consent, what is set, how far the look-up has come. Never a secret.
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { showUssfAccess } from '../views/show-ussf-access.ts';

export const getUssfAccess = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) =>
  c.json(await showUssfAccess(c.var.ports, c.env, c.var.place)),
);
