// PUT .../administrators: gives somebody other roles, or none. The last owner stays.
import { ChangeAdministrator } from '../../contract/accounts/administrators.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { administrator } from './administrator.ts';
import { inOrganization } from './in-organization.ts';
import { rolesHeld, writeRoles } from './invitations.store.ts';
import { rolesAt } from './rules/roles-at.ts';
import { showAdministrators } from './show-administrators.ts';

export const changeAdministrator = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const { email, roles } = await readBody(c, ChangeAdministrator);
  const held = await rolesHeld(ports.db, place.row.id);
  // A role is given by invitation only: whoever gets one has shown that the address is theirs.
  if (!held.some((each) => each.email === email)) throw new Refused('not-found');
  const given = rolesAt(place.row.kind);
  if (roles.some((role) => !given.includes(role))) {
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'roles', message: 'Only in an association' }] });
  }
  const changedBy = c.var.administrator.email;
  const change = { organizationId: place.row.id, email, roles: [...new Set(roles)], changedBy };
  if ((await writeRoles(ports, change)) === 'last-owner') {
    throw new Refused({ code: 'not-allowed', detail: 'The last owner stays. Invite another owner first.' });
  }
  return c.json(await showAdministrators(ports, place.row));
});
