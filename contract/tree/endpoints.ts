import { endpoint } from '../core/endpoint.ts';
import type {
  AddOrganization,
  ArchiveOrganization,
  ChangeOrganization,
  ImportOrganizations,
  MoveOrganization,
  OrganizationsImported,
  Tree,
  TreeItem,
} from './tree.ts';

export const treeEndpoints = {
  // Owners
  getTree: /* @__PURE__ */ endpoint<void, Tree>('GET', '/v1/organizations/:organization/tree'),
  addOrganization: /* @__PURE__ */ endpoint<AddOrganization, TreeItem>(
    'POST',
    '/v1/organizations/:organization/organizations',
  ),
  importOrganizations: /* @__PURE__ */ endpoint<ImportOrganizations, OrganizationsImported>(
    'POST',
    '/v1/organizations/:organization/organization-imports',
  ),
  changeOrganization: /* @__PURE__ */ endpoint<ChangeOrganization, TreeItem>(
    'PUT',
    '/v1/organizations/:organization/profile',
  ),
  // Owners of an organization above it
  moveOrganization: /* @__PURE__ */ endpoint<MoveOrganization, TreeItem>(
    'PUT',
    '/v1/organizations/:organization/place',
  ),
  archiveOrganization: /* @__PURE__ */ endpoint<ArchiveOrganization, TreeItem>(
    'PUT',
    '/v1/organizations/:organization/archive',
  ),
};
