// The mail about a change of a standing, in the member's language: what happened, why, and what comes next. Written here, posted in
// the batch of the event it tells of, so that each event is told once or not at all.

import type { News } from '../../contract/standings/news.ts';
import type { Standing } from '../../contract/standings/standing.ts';
import { type SealedMail, sealMail } from '../mail/post-mail.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { named } from '../organizations/rules/definitions.ts';
import type { KnownMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import type { LedgerFact } from './rules/ledger-fact.ts';

export interface NewsOfEvent {
  eventId: string;
  news: News;
  standing: Standing;
  fact: LedgerFact;
  /** How many of the things asked of them are not approved now. */
  left: number;
}

/** @returns null where the member has no registration left to speak of. */
export async function tellNews(
  ports: Ports,
  member: KnownMember,
  { eventId, news, standing, fact, left }: NewsOfEvent,
): Promise<SealedMail | null> {
  const registration = member.registrations.find(({ confirmedAt }) => confirmedAt !== null);
  const place = registration && (await getOrganization(ports.db, registration.organizationId));
  if (!place) return null;
  const { id: memberId, associationId, firstName, email: to, language } = member.row;
  const content = {
    template: 'standing-news' as const,
    firstName,
    organization: place.row.name,
    registrationId: registration.id,
    requirement: standing.requirement,
    ...named(place.policy, standing.requirement),
    news,
    fields: standing.why.fields ?? [],
    course: standing.why.course ?? null,
    until: standing.validUntil,
    receipt: fact.type === 'training-begun' ? fact.receipt : null,
    left,
  };
  return sealMail(ports, { key: `news/${eventId}`, associationId, memberId, mail: { to, language, content } });
}
