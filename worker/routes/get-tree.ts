// GET .../tree: the organization and everything below it, for its owners.
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { showTree } from '../views/show-tree.ts';

export const getTree = operation(administrator(), inOrganization('manage'), async (c) =>
  c.json(await showTree(c.var.ports.db, c.var.place, c.var.administrator.offices)),
);
