// Fresh personal links of the demo's coaches, as a mail would carry them: for demo.json and for journeys that begin after the mail.
import { LINK_FRAGMENT } from '../../../contract/personal-link.ts';
import { membersByEmail } from '../../../worker/store/households.ts';
import { findOrganization, landingOf } from '../../../worker/store/organizations.ts';
import { issueLink } from '../../../worker/store/personal-links.ts';
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
