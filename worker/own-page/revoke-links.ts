// DELETE .../people/:member/links: every personal link of this member stops working, at once. The page it opens then says
// so and offers a new one.
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { memberHere } from '../people/member-here.ts';
import { revokeLinks as revoke } from '../people/personal-links.store.ts';
import { operation } from '../platform/operation.ts';

export const revokeLinks = operation(administrator(), inOrganization('confirm'), async (c) => {
  const member = await memberHere(c);
  await revoke(c.var.ports, member.row.id);
  return c.body(null, 204);
});
