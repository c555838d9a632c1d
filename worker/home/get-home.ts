// GET .../home: what waits for the administrator here, how far the people are, and for owners what is still to be set up.
import { type Home, SETUP_STEPS, type SetupStep } from '../../contract/home/home.ts';
import type { OrganizationKind } from '../../contract/organizations/organization.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { may } from '../accounts/rules/may.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { ownNameOf } from '../organizations/rules/definitions.ts';
import { operation } from '../platform/operation.ts';
import type { Database } from '../platform/ports.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { countConfirmed, countStates } from '../standings/people.store.ts';
import { gatherWaits } from './gather-waits.ts';
import { setupSteps } from './setup-steps.store.ts';

/** A league's messages, code and sites are the association's. */
const STEPS_OF: Record<OrganizationKind, readonly SetupStep[]> = {
  federation: [],
  association: SETUP_STEPS,
  league: ['organizations', 'administrators', 'people'],
  club: ['administrators', 'people'],
};

export const getHome = operation(administrator(), inOrganization('see-people'), async (c) => {
  const { ports, place } = c.var;
  const { offices } = c.var.administrator;
  const { slug, name, kind, path } = place.row;
  const today = dayAt(ports.now, place.policy.timeZone);
  const counts = await countStates(ports.db, path, { ...place, today });
  const approved = place.requirements.flatMap((requirement) => {
    const asked = Object.values(counts[requirement] ?? {}).reduce((sum, many) => sum + many, 0);
    const own = ownNameOf(place.policy, requirement);
    return asked > 0
      ? [{ requirement, ...(own ? { name: own } : {}), asked, approved: counts[requirement]?.approved ?? 0 }]
      : [];
  });
  return c.json({
    organization: { slug, name, kind },
    association: { slug: place.association.slug, name: place.association.name },
    waits: await gatherWaits(ports, offices, place),
    people: await countConfirmed(ports.db, path),
    approved,
    steps: may(offices, 'manage', path) ? await stepsOf(ports.db, place) : [],
  } satisfies Home);
});

async function stepsOf(db: Database, { row }: PlacedOrganization): Promise<Home['steps']> {
  const found = await setupSteps(db, row);
  return STEPS_OF[row.kind].map((step) => ({
    step,
    done: step === 'access-code' ? row.accessCodeSealed !== null : found[step] === 1,
  }));
}
