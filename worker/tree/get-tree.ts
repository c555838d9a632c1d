// GET .../tree: the organization and everything below it, for its owners.
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { operation } from '../platform/operation.ts';
import { showTree } from './show-tree.ts';

export const getTree = operation(administrator(), inOrganization('manage'), async (c) =>
  c.json(await showTree(c.var.ports.db, c.var.place, c.var.administrator.offices)),
);
