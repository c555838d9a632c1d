// Fresh personal links of the demo's coaches, as a mail would carry them: for demo.json and for journeys that begin after the mail.
import { LINK_FRAGMENT } from '../../../contract/own-page/personal-link.ts';
import { findOrganization, landingOf } from '../../../worker/organizations/organizations.store.ts';
import { membersByEmail } from '../../../worker/people/households.store.ts';
import { issueLink } from '../../../worker/people/personal-links.store.ts';
import { DEMO_COACHES } from './people.ts';
import type { SeedStore } from './seed-store.ts';

/** By the coach's address. Somebody removed from the demo has none. */
export async function coachLinks(
  store: SeedStore,
  { now, tokenKey }: { now: Date; tokenKey: string },
): Promise<Record<string, string>> {
  const ports = store.portsAt(now);
  const links: Record<string, string> = {};
  for (const { identity, organization } of DEMO_COACHES) {
    const place = await findOrganization(ports.db, organization);
    const [coach] = place ? await membersByEmail(ports.db, place.row.path, identity.email) : [];
    if (!place || !coach) continue;
    const { id: registrationId, memberId } = coach.registration;
    const of = { id: crypto.randomUUID(), memberId, registrationId, email: identity.email };
    links[identity.email] =
      `${(await landingOf(ports.db, place)) ?? ''}#${LINK_FRAGMENT}${await issueLink(ports, tokenKey, of)}`;
  }
  return links;
}
