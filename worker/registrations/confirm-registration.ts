// POST .../people/:member/confirmation: an administrator confirms; at that moment the SafeSport mail goes out (O3, S1).

import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { memberHere } from '../people/member-here.ts';
import { operation } from '../platform/operation.ts';
import { confirmMember } from './confirm-member.ts';

export const confirmRegistration = operation(administrator(), inOrganization('confirm'), async (c) => {
  const member = await memberHere(c);
  const { path } = c.var.place.row;
  for (const registration of member.registrations.filter((each) => each.path.startsWith(path))) {
    await confirmMember(c.var.ports, member, registration, c.var.administrator.email);
  }
  return c.body(null, 204);
});
