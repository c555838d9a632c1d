// POST .../registrations: a coach or official registers. Pending until an administrator confirms. Whoever is probably in the records already is
// not added twice: the link goes to the address on file, whatever was typed here. The answer is one for everybody, and takes one time.
import type { Context } from 'hono';
import { Register, type Registered } from '../../contract/registrations/registration.ts';
import { postMail, type SealedMail, sealMail } from '../mail/post-mail.ts';
import { findOpenOrganization, type PlacedOrganization } from '../organizations/organizations.store.ts';
import { identitiesOf, type KnownMember } from '../people/members.store.ts';
import { leastDiffering } from '../people/rules/match-identity.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { limitRate } from '../platform/http/limit-rate.ts';
import { limitTries } from '../platform/http/limit-tries.ts';
import { placeOf } from '../platform/http/place-of.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import type { Ports } from '../platform/ports.ts';
import { REGISTERED_ANSWER_MS, REGISTRATIONS_PER_ADDRESS_MAX, REGISTRATIONS_PER_PLACE_MAX } from './limits.ts';
import { type Entering, enter, enterAgain, refuseChildren, whoIsThere } from './register-person.ts';

export const register = operation(limitRate('register'), async (c) => {
  const { ports } = c.var;
  const { consent: _, ...person } = await readBody(c, Register);
  const place = await findOpenOrganization(ports.db, c.req.param('organization') ?? '');
  if (!place || place.row.kind === 'federation') throw new Refused('not-found');
  const entering = { place, person, origin: 'online' as const };
  refuseChildren(ports, entering);
  await refuseFloods(c, person.identity.email);
  const notSooner = scheduler.wait(REGISTERED_ANSWER_MS);
  const known = await enterOrFind(ports, entering);
  await postMail(ports.db, await receivedMail(ports, entering));
  if (known) await mailLink(ports, place, known);
  await ports.wake('urgent-mail');
  await notSooner;
  return c.json({ outcome: 'received' } satisfies Registered, 202);
});

/** @returns whoever is probably this person and was there before; null when they were entered. */
async function enterOrFind(ports: Ports, entering: Entering): Promise<KnownMember | null> {
  const { person } = entering;
  for (let tries = 1; ; tries++) {
    const looked = await whoIsThere(ports, entering);
    const { known } = looked;
    const equal = await Promise.all(
      known.map(async (each) => leastDiffering(person.identity, await identitiesOf(ports, each))),
    );
    const same = known.find((_, at) => equal[at]?.length === 0);
    // All five fields are equal: it is them, in one more club or role. "I am somebody else" cannot be true.
    if (same) await enterAgain(ports, entering, same);
    if (same || (known.length > 0 && !person.differentPerson)) return same ?? known[0] ?? null;
    // Somebody registered at the same moment who may be this person: now they are found, and looked at.
    if ((await enter(ports, entering, looked)) !== null) return null;
    // So many may come under one address before it is counted out.
    if (tries >= REGISTRATIONS_PER_ADDRESS_MAX) throw new Refused('too-many-requests');
  }
}

/** To the address that was typed, whoever is behind it: the same words for everybody, and none of those that were typed. */
async function receivedMail(ports: Ports, { place, person }: Entering): Promise<SealedMail> {
  const { id, name: organization } = place.row;
  const { email: to } = person.identity;
  const hour = ports.now.toISOString().slice(0, 13);
  const key = `registration-received/${await ports.keys.hash(`${id}/${to}`)}/${hour}`;
  const content = { template: 'registration-received' as const, organization };
  const mail = { to, language: person.language, content };
  return sealMail(ports, { key, associationId: place.association.id, memberId: null, mail });
}

/** Counted exactly: by where it comes from, then by the address that was typed. */
async function refuseFloods(c: Context<AppEnv>, email: string): Promise<void> {
  const { ports } = c.var;
  await limitTries(ports, `register-from/${placeOf(c)}`, 60, REGISTRATIONS_PER_PLACE_MAX);
  await limitTries(ports, `register/${email}`, 60, REGISTRATIONS_PER_ADDRESS_MAX);
}

async function mailLink(ports: Ports, place: PlacedOrganization, { row, registrations }: KnownMember): Promise<void> {
  const [registration] = registrations;
  if (!registration) return;
  const { id: memberId, associationId, firstName, email: to, language } = row;
  const organization = place.association.name;
  const content = { template: 'new-link' as const, firstName, organization, registrationId: registration.id };
  // Once an hour at most, however often somebody registers under this name.
  const hour = ports.now.toISOString().slice(0, 13);
  const key = `registered-again/${memberId}/${hour}`;
  await postMail(ports.db, await sealMail(ports, { key, associationId, memberId, mail: { to, language, content } }));
}
