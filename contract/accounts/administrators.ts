// Who administers an organization, and who was invited to. Addresses never stand in an address bar or a path.
import * as z from 'zod/mini';
import { AdministratorRole, Email } from '../sign-in/sign-in.ts';

export interface Administrators {
  items: { email: string; roles: AdministratorRole[]; since: string }[];
  invitations: { id: string; email: string; role: AdministratorRole; invitedBy: string; expiresAt: string }[];
  /** What was changed by whom, newest first, the last twenty. No roles: removed. */
  history: { email: string; roles: AdministratorRole[]; changedBy: string; changedAt: string }[];
  /** Roles that can be given here: reviewers only in an association. */
  roles: AdministratorRole[];
}

export const InviteAdministrator = z.object({ email: Email, role: AdministratorRole });
export type InviteAdministrator = z.infer<typeof InviteAdministrator>;

/** All roles of somebody who administers already; none removes them. */
export const ChangeAdministrator = z.object({ email: Email, roles: z.array(AdministratorRole).check(z.maxLength(5)) });
export type ChangeAdministrator = z.infer<typeof ChangeAdministrator>;
