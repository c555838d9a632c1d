// POST .../confirmations: confirms many at once. Each as if alone: one that fails does not hold up the others.
import { type Confirmed, ConfirmRegistrations } from '../../contract/registrations/registration.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { getMember } from '../people/members.store.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { confirmMember } from './confirm-member.ts';

export const confirmRegistrations = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place } = c.var;
  const { members } = await readBody(c, ConfirmRegistrations);
  let confirmed = 0;
  for (const id of new Set(members)) {
    const member = await getMember(ports, id);
    const waiting = (member?.registrations ?? []).filter(
      ({ path, confirmedAt }) => path.startsWith(place.row.path) && confirmedAt === null,
    );
    for (const each of waiting) if (member) await confirmMember(ports, member, each, c.var.administrator.email);
    if (waiting.length > 0) confirmed++;
  }
  return c.json({ confirmed } satisfies Confirmed);
});
