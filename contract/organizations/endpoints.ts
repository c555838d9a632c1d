import { endpoint } from '../core/endpoint.ts';
import type { Organization } from './organization.ts';

export const organizationsEndpoints = {
  // Anyone
  getOrganization: /* @__PURE__ */ endpoint<void, Organization>('GET', '/v1/organizations/:organization'),
};
