// A personal link of the demo's coach, as a mail would carry it: for demo.json and for journeys that begin after the mail.
import { LINK_FRAGMENT } from '../../../contract/personal-link.ts';
import { membersByEmail } from '../../../worker/store/members.ts';
import { findOrganization, getOrganization } from '../../../worker/store/organizations.ts';
import { issueLink } from '../../../worker/store/personal-links.ts';
import { DEMO_COACH } from './people.ts';
import type { SeedStore } from './seed-store.ts';

export async function coachLink(store: SeedStore, options: { now: Date; tokenKey: string }): Promise<string> {
  const ports = store.portsAt(options.now);
  const place = await findOrganization(ports.db, DEMO_COACH.organization);
  const [coach] = place ? await membersByEmail(ports.db, place.row.path, DEMO_COACH.identity.email) : [];
  if (!coach) throw new Error('The demo coach is gone; start over with: npm start -- --fresh');
  const { id: registrationId, memberId, organizationId } = coach.registration;
  const landing = (await getOrganization(ports.db, organizationId))?.landingUrl ?? '';
  const id = `demo-${options.now.toISOString()}`;
  return `${landing}#${LINK_FRAGMENT}${await issueLink(ports, options.tokenKey, { id, memberId, registrationId })}`;
}
