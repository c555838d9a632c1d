// Who administers an organization, who was invited, and who changed what.
import type { Administrators } from '../../contract/accounts/administrators.ts';
import type { OrganizationRow } from '../organizations/organizations.store.ts';
import type { Ports } from '../platform/ports.ts';
import { officeHistory, openInvitations, rolesHeld } from './invitations.store.ts';
import { rolesAt } from './rules/roles-at.ts';

export async function showAdministrators(ports: Ports, { id, kind }: OrganizationRow): Promise<Administrators> {
  const people = new Map<string, Administrators['items'][number]>();
  for (const { email, role, createdAt } of await rolesHeld(ports.db, id)) {
    const known = people.get(email) ?? { email, roles: [], since: createdAt };
    known.roles.push(role);
    people.set(email, known);
  }
  const invitations = (await openInvitations(ports, id)).map(({ id: invited, email, role, invitedBy, expiresAt }) => ({
    id: invited,
    email,
    role,
    invitedBy,
    expiresAt,
  }));
  const history = await officeHistory(ports.db, id);
  return { items: [...people.values()], invitations, history, roles: rolesAt(kind) };
}
