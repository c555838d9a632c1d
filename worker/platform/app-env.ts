// What travels with a request through the app.

import type { Office } from '../accounts/administrators.store.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import type { KnownMember } from '../people/members.store.ts';
import type { PersonalLinkRow } from '../people/personal-links.store.ts';
import type { Env } from './env.ts';
import type { Ports } from './ports.ts';

export interface AppEnv {
  Bindings: Env;
  Variables: {
    ports: Ports;
    /** Who asks, by which writes that are done once are kept apart; unset where anybody may ask. */
    asker?: string;
    /** Set by accounts/administrator.ts. */
    administrator: {
      email: string;
      offices: Office[];
      expiresAt: string;
      session: string;
      sessionId: string;
      userId: string;
      /** Where a program asks: the address of who made its key. */
      keyMaker?: string;
    };
    /** Set by accounts/in-organization.ts, only when the administrator may do what the route does there. */
    place: PlacedOrganization;
    /** Set by accounts/household.ts: the records that were opened, all of the address or one, by what, and until when. */
    household: { email: string; members: string[]; everyone: boolean; opening: string; until: string };
    /** Set by people/link-owner.ts. */
    owner: { member: KnownMember; link: PersonalLinkRow; place: PlacedOrganization };
  };
}
