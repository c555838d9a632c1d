// DELETE .../people/:member/links: every personal link of this member stops working, at once. The page it opens then says
// so and offers a new one.
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { memberHere } from '../middleware/member-here.ts';
import { operation } from '../operation.ts';
import { revokeLinks as revoke } from '../store/personal-links.ts';

export const revokeLinks = operation(administrator(), inOrganization('confirm'), async (c) => {
  const member = await memberHere(c);
  await revoke(c.var.ports, member.row.id);
  return c.body(null, 204);
});
