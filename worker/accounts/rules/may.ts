// What an administrator may do, from their offices alone. Pure. Sources: REQUIREMENTS, "People"; O1; S9.
import type { AdministratorRole } from '../../../contract/sign-in/sign-in.ts';

/** `see-results`: how a background check came out. `export`, `erase`: everything that is kept about one person. */
export type Act =
  | 'see-people'
  | 'see-results'
  | 'confirm'
  | 'upload'
  | 'review'
  | 'assign'
  | 'look-up'
  | 'remind'
  | 'hand-out'
  | 'set-up'
  | 'manage'
  | 'export'
  | 'erase';

/**
 * Clubs and leagues upload and nudge but never approve, and never learn of a *consider* (L5): that needs an office in the association or
 * above. So does a person's whole record: it tells of other clubs too.
 */
const ASSOCIATION_ACTS: readonly Act[] = ['review', 'see-results', 'export', 'erase'];

const ACTS: Record<AdministratorRole, readonly Act[]> = {
  owner: [
    'see-people',
    'see-results',
    'confirm',
    'upload',
    'review',
    'assign',
    'look-up',
    'remind',
    'hand-out',
    'set-up',
    'manage',
    'export',
    'erase',
  ],
  registrar: ['see-people', 'see-results', 'confirm', 'upload', 'look-up', 'remind', 'set-up'],
  reviewer: ['see-people', 'see-results', 'review'],
  coordinator: ['see-people', 'upload', 'look-up', 'remind', 'hand-out', 'set-up'],
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
      (!ASSOCIATION_ACTS.includes(act) || organization.kind === 'association' || organization.kind === 'federation'),
  );
}
