// GET .../sources/ussf: plan, consent, what is set, how far the look-up has come. Never a secret.
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { operation } from '../platform/operation.ts';
import { showUssfAccess } from './show-ussf-access.ts';

export const getUssfAccess = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) =>
  c.json(await showUssfAccess(c.var.ports, c.env, c.var.place)),
);
