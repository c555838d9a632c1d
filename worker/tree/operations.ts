import type { treeEndpoints } from '../../contract/tree/endpoints.ts';
import { addOrganization } from './add-organization.ts';
import { archiveOrganization } from './archive-organization.ts';
import { changeOrganization } from './change-organization.ts';
import { getTree } from './get-tree.ts';
import { importOrganizations } from './import-organizations.ts';
import { moveOrganization } from './move-organization.ts';

export const treeOperations = {
  getTree,
  addOrganization,
  importOrganizations,
  changeOrganization,
  moveOrganization,
  archiveOrganization,
} satisfies Record<keyof typeof treeEndpoints, unknown>;
