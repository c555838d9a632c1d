// Which roles an organization can give. Pure. Source: S9, reviewing is the association's alone.
import type { OrganizationKind } from '../../../contract/organizations/organization.ts';
import type { AdministratorRole } from '../../../contract/sign-in/sign-in.ts';

const EVERYWHERE: readonly AdministratorRole[] = ['owner', 'registrar', 'coordinator', 'assignor'];

export const rolesAt = (kind: OrganizationKind): AdministratorRole[] =>
  kind === 'association' || kind === 'federation' ? [...EVERYWHERE, 'reviewer'] : [...EVERYWHERE];
