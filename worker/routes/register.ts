// POST .../registrations: a coach or official registers (O3). Pending until an administrator confirms. Whoever is probably in the
// records already is not added twice: the link goes to the address on file, whatever was typed here.
import type { Context } from 'hono';
import { Register, type Registered } from '../../contract/registration.ts';
import type { AppEnv } from '../app-env.ts';
import { leastDiffering } from '../domain/match-identity.ts';
import { Refused } from '../errors.ts';
import { REGISTRATIONS_PER_ADDRESS_MAX, REGISTRATIONS_PER_PLACE_MAX } from '../limits.ts';
import { limitRate } from '../middleware/limit-rate.ts';
import { limitTries } from '../middleware/limit-tries.ts';
import { placeOf } from '../middleware/place-of.ts';
import { readBody } from '../middleware/read-body.ts';
import { postMail, sealMail } from '../notify/post-mail.ts';
import { operation } from '../operation.ts';
import { enter, enterAgain, probablySame, refuseChildren } from '../register-person.ts';
import { identitiesOf, type KnownMember } from '../store/members.ts';
import { findOrganization, type PlacedOrganization } from '../store/organizations.ts';

export const register = operation(limitRate('register'), async (c) => {
  const { ports } = c.var;
  const { consent: _, ...person } = await readBody(c, Register);
  const place = await findOrganization(ports.db, c.req.param('organization') ?? '');
  if (!place || place.row.kind === 'federation') throw new Refused('not-found');
  const entering = { place, person, origin: 'online' as const };
  refuseChildren(ports, entering);
  await refuseFloods(c, person.identity.email);
  const known = await probablySame(ports, entering);
  const equal = await Promise.all(
    known.map(async (each) => leastDiffering(person.identity, await identitiesOf(ports, each))),
  );
  const same = known.find((_, at) => equal[at]?.length === 0);
  // All five fields are equal: it is them, in one more club or role. "I am somebody else" cannot be true.
  if (same) await enterAgain(ports, entering, same);
  if (same || (known.length > 0 && !person.differentPerson)) {
    for (const member of same ? [same] : known.slice(0, 1)) await mailLink(c, place, member);
    return c.json({ outcome: 'known' } satisfies Registered, 202);
  }
  await enter(ports, entering);
  return c.json({ outcome: 'pending' } satisfies Registered, 202);
});

/** Counted exactly: by where it comes from, then by the address that was typed. */
async function refuseFloods(c: Context<AppEnv>, email: string): Promise<void> {
  const { ports } = c.var;
  await limitTries(ports, `register-from/${placeOf(c)}`, 60, REGISTRATIONS_PER_PLACE_MAX);
  await limitTries(ports, `register/${email}`, 60, REGISTRATIONS_PER_ADDRESS_MAX);
}

async function mailLink(
  { var: { ports } }: Context<AppEnv>,
  place: PlacedOrganization,
  { row, registrations }: KnownMember,
) {
  const [registration] = registrations;
  if (!registration) return;
  const { id: memberId, associationId, firstName, email: to, language } = row;
  const organization = place.association.name;
  const content = { template: 'new-link' as const, firstName, organization, registrationId: registration.id };
  // Once an hour at most, however often somebody registers under this name.
  const hour = ports.now.toISOString().slice(0, 13);
  const key = `registered-again/${memberId}/${hour}`;
  await postMail(ports.db, await sealMail(ports, { key, associationId, memberId, mail: { to, language, content } }));
  await ports.wake('urgent-mail');
}
