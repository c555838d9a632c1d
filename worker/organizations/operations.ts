import type { organizationsEndpoints } from '../../contract/organizations/endpoints.ts';
import { getOrganization } from './get-organization.ts';

export const organizationsOperations = {
  getOrganization,
} satisfies Record<keyof typeof organizationsEndpoints, unknown>;
