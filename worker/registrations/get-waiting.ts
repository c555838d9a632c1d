// GET .../registrations: who waits to be confirmed in this branch, with a hint where somebody is probably in the records already.
import { Role } from '../../contract/people/member.ts';
import type { Waiting } from '../../contract/registrations/registration.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { findCandidates } from '../people/find-candidates.store.ts';
import { identityOf } from '../people/members.store.ts';
import { waitingIn } from '../people/registration-forms.store.ts';
import { isProbablySame } from '../people/rules/match-identity.ts';
import { ADULT_AGE_YEARS } from '../people/rules/minor.ts';
import { operation } from '../platform/operation.ts';
import { ageOn, dayAt } from '../platform/rules/calendar.ts';
import { mustRegisterOnline } from '../requirements/rules/who-is-asked.ts';
import { declinedIn } from './declined-registrations.store.ts';
import { DECLINED_ROWS, WAITING_ROWS } from './limits.ts';

export const getWaiting = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place } = c.var;
  const rows = await waitingIn(ports.db, place.row.path, WAITING_ROWS + 1);
  const today = dayAt(ports.now, place.policy.timeZone);
  const items: Waiting['items'] = [];
  for (const { registration, member, organization, form } of rows.slice(0, WAITING_ROWS)) {
    const identity = await identityOf(ports, member);
    const others = await findCandidates(ports, member.associationId, identity);
    items.push({
      registrationId: registration.id,
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
  const declined = (await declinedIn(ports.db, place.row.path, DECLINED_ROWS)).map((each) => ({
    registrationId: each.declined.id,
    name: `${each.name.first} ${each.name.last}`,
    organization: { slug: each.organization.slug, name: each.organization.name },
    role: each.declined.role,
    declinedAt: each.declined.declinedAt,
    declinedBy: each.declined.declinedBy,
    reason: each.declined.reason,
  }));
  c.header('cache-control', 'no-store');
  const onlineOnly = Role.options.filter((role) => mustRegisterOnline(place.policy, role, place.requirements));
  return c.json({ items, more: rows.length > WAITING_ROWS, onlineOnly, declined } satisfies Waiting);
});
