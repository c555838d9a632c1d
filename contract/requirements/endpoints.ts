import { endpoint } from '../core/endpoint.ts';
import type { ApplyPack, Catalogue, DefineRequirement } from './definition.ts';

export const requirementsEndpoints = {
  // Anyone: what a league asks for is published
  getRequirements: /* @__PURE__ */ endpoint<void, Catalogue>('GET', '/v1/organizations/:organization/requirements'),
  // An association's owner
  defineRequirement: /* @__PURE__ */ endpoint<DefineRequirement, Catalogue>(
    'PUT',
    '/v1/organizations/:organization/requirements/:requirement',
  ),
  archiveRequirement: /* @__PURE__ */ endpoint<void, Catalogue>(
    'DELETE',
    '/v1/organizations/:organization/requirements/:requirement',
  ),
  applyPack: /* @__PURE__ */ endpoint<ApplyPack, Catalogue>('POST', '/v1/organizations/:organization/packs'),
};
