// What an administrator may do, from their offices alone. Pure. Sources: REQUIREMENTS, "People"; O1; S9.
import type { AdministratorRole } from '../../contract/sign-in.ts';

export type Act = 'see-people' | 'confirm' | 'upload' | 'review' | 'assign' | 'look-up' | 'manage';

/** Clubs and leagues upload and nudge but never approve: reviewing needs an office in the association or above. */
const ACTS: Record<AdministratorRole, readonly Act[]> = {
  owner: ['see-people', 'confirm', 'upload', 'review', 'assign', 'look-up', 'manage'],
  registrar: ['see-people', 'confirm', 'upload', 'look-up'],
  reviewer: ['see-people', 'review'],
  coordinator: ['see-people', 'upload', 'look-up'],
  assignor: ['see-people', 'assign', 'look-up'],
};

export interface OfficeHeld {
  organization: { path: string; kind: 'federation' | 'association' | 'league' | 'club' };
  roles: readonly AdministratorRole[];
}

/** True when one of the offices lies at or above that path and its roles allow the act. */
export function may(offices: readonly OfficeHeld[], act: Act, path: string): boolean {
  return offices.some(
    ({ organization, roles }) =>
      path.startsWith(organization.path) &&
      roles.some((role) => ACTS[role].includes(act)) &&
      (act !== 'review' || organization.kind === 'association' || organization.kind === 'federation'),
  );
}
