// GET .../registrations: who waits to be confirmed in this branch, with a hint where somebody is probably in the records already.
import { Role } from '../../contract/member.ts';
import type { Waiting } from '../../contract/registration.ts';
import { ageOn, dayAt } from '../domain/calendar.ts';
import { isProbablySame } from '../domain/match-identity.ts';
import { ADULT_AGE_YEARS } from '../domain/minor.ts';
import { requirementsOf } from '../domain/role-requirements.ts';
import { WAITING_ROWS } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { findCandidates } from '../store/find-candidates.ts';
import { identityOf } from '../store/members.ts';
import { waitingIn } from '../store/registration-forms.ts';

export const getWaiting = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place } = c.var;
  const rows = await waitingIn(ports.db, place.row.path, WAITING_ROWS + 1);
  const today = dayAt(ports.now, place.policy.timeZone);
  const items: Waiting['items'] = [];
  for (const { registration, member, organization, form } of rows.slice(0, WAITING_ROWS)) {
    const identity = await identityOf(ports, member);
    const others = await findCandidates(ports, member.associationId, identity);
    items.push({
      memberId: member.id,
      name: `${member.firstName} ${member.lastName}`,
      email: member.email,
      organization,
      role: registration.role,
      division: registration.division,
      team: form?.team ?? null,
      minor: ageOn(today, identity.birthDate) < ADULT_AGE_YEARS,
      registeredAt: form?.registeredAt ?? null,
      probablyKnown: others.some(({ row, identity: other }) => row.id !== member.id && isProbablySame(identity, other)),
    });
  }
  c.header('cache-control', 'no-store');
  const onlineOnly = Role.options.filter((role) =>
    requirementsOf(role, place.requirements).includes('background-check'),
  );
  return c.json({ items, more: rows.length > WAITING_ROWS, onlineOnly } satisfies Waiting);
});
