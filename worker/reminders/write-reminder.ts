// The reminder of one person, ready for the outbox: what is missing and what comes next, in their own language. Sends nothing.
import type { Standing } from '../../contract/standings/standing.ts';
import type { MissingTold } from '../mail/mail-template.ts';
import { type SealedMail, sealMail } from '../mail/post-mail.ts';
import { named } from '../organizations/rules/definitions.ts';
import type { AssociationPolicy } from '../organizations/rules/policy.ts';
import type { Ports } from '../platform/ports.ts';
import type { PlaceBook, RegisteredPerson } from './view-remindable.ts';

/** @param deadline the day they run out of time, or null where somebody reminds them by hand. @returns null where there is no registration. */
export async function writeReminder(
  ports: Ports,
  places: PlaceBook,
  key: string,
  { member, registrations }: RegisteredPerson,
  missing: readonly Standing[],
  deadline: string | null,
): Promise<SealedMail | null> {
  const [registration] = registrations;
  const place = registration && (await places.get(registration.organizationId));
  if (!registration || !place) return null;
  const { id: memberId, associationId, firstName, email: to, language } = member;
  const content = {
    template: 'reminder' as const,
    firstName,
    organization: place.row.name,
    registrationId: registration.id,
    missing: missing.map((each) => told(place.policy, each)),
    deadline,
  };
  return sealMail(ports, { key, associationId, memberId, mail: { to, language, content } });
}

const told = (rules: AssociationPolicy, { requirement, validUntil, why }: Standing): MissingTold => ({
  requirement,
  ...named(rules, requirement),
  why: why.key,
  until: validUntil,
  course: why.course ?? null,
  reason: why.reason ?? null,
});
