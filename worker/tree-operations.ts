// Where each operation of contract/tree-endpoints.ts is done. Part of app.ts.
import type { treeEndpoints } from '../contract/tree-endpoints.ts';
import { addOrganization } from './routes/add-organization.ts';
import { archiveOrganization } from './routes/archive-organization.ts';
import { changeOrganization } from './routes/change-organization.ts';
import { getTree } from './routes/get-tree.ts';
import { importOrganizations } from './routes/import-organizations.ts';
import { moveOrganization } from './routes/move-organization.ts';

export const treeOperations = {
  getTree,
  addOrganization,
  importOrganizations,
  changeOrganization,
  moveOrganization,
  archiveOrganization,
} satisfies Record<keyof typeof treeEndpoints, unknown>;
