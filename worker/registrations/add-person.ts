// POST .../people: an administrator adds somebody by hand. Roles that need the person's own authorization of a background check must
// register online (O2); the probable existing member is shown first (O4).
import { type Added, AddPerson } from '../../contract/registrations/registration.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { notArchived } from '../organizations/not-archived.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { getMember, type KnownMember } from '../people/members.store.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { mustRegisterOnlineOn } from '../requirements/rules/who-is-asked.ts';
import { confirmMember } from './confirm-member.ts';
import { enter, refuseChildren, whoIsThere } from './register-person.ts';

export const addPerson = operation(administrator(), inOrganization('confirm'), notArchived(), async (c) => {
  const { ports, place } = c.var;
  const person = await readBody(c, AddPerson);
  const entering = { place, person, origin: 'admin-added' as const };
  refuseChildren(ports, entering);
  const today = dayAt(ports.now, place.policy.timeZone);
  const asked = { role: person.role, birthDate: person.identity.birthDate, today };
  if (mustRegisterOnlineOn(place.policy, asked, place.requirements)) throw new Refused('must-register-online');
  const looked = await whoIsThere(ports, entering);
  if (looked.known.length > 0 && !person.differentPerson) return c.json(tell(place, looked.known));
  const memberId = await enter(ports, entering, looked);
  // Pressed twice, or by two at once: the first one stands, and is shown.
  if (memberId === null) return c.json(tell(place, (await whoIsThere(ports, entering)).known));
  const member = await getMember(ports, memberId);
  const [registration] = member?.registrations ?? [];
  if (member && registration) await confirmMember(ports, member, registration, c.var.administrator.email);
  return c.json({ outcome: 'added', people: [], elsewhere: 0 } satisfies Added, 201);
});

/** Names only of one's own branch. */
function tell({ row }: PlacedOrganization, known: KnownMember[]): Added {
  const here = known.filter(({ registrations }) => registrations.some(({ path }) => path.startsWith(row.path)));
  const people = here.map(({ row: { id, firstName, lastName } }) => ({
    memberId: id,
    name: `${firstName} ${lastName}`,
    organization: row.name,
  }));
  return { outcome: 'known', people, elsewhere: known.length - here.length };
}
