// Fills an empty store with the demo: the tree, its administrators, secrets and codes, and everybody's story so far.
// Everything that can be an event is one. Does nothing to a store that is not empty.
import { inArray } from 'drizzle-orm';
import { writeRing } from '../../../worker/intake/keyring.store.ts';
import { mail } from '../../../worker/mail/mail.schema.ts';
import { administrator, organization, registeredOrigin } from '../../../worker/organizations/organization.schema.ts';
import { findOrganization, type OrganizationRow } from '../../../worker/organizations/organizations.store.ts';
import { writePage } from '../../../worker/organizations/requirements-pages.store.ts';
import {
  getMember,
  insertMembers,
  markConfirmed,
  memberRow,
  type RegistrationRow,
  sortNameOf,
} from '../../../worker/people/members.store.ts';
import type { Ports } from '../../../worker/platform/ports.ts';
import { confirmMember } from '../../../worker/registrations/confirm-member.ts';
import { recordEvent } from '../../../worker/standings/record-event.ts';
import { BIG_BEAR_REQUIREMENTS } from './big-bear-requirements.ts';
import { giveGames } from './give-games.ts';
import { ADMINISTRATORS, ORGANIZATIONS } from './organizations.ts';
import { DEMO_COACHES, PEOPLE, type SeedPerson } from './people.ts';
import type { SeedStore } from './seed-store.ts';
import { licensed, tellStory } from './tell-story.ts';

const DAY_MS = 86_400_000;
/** Before the oldest story begins. */
const REGISTERED_DAYS_AGO = 500;
/** Every third person holds a coaching licence. */
const LICENSED_EVERY = 3;

export interface SeedAssociation {
  readonly slug: string;
  readonly accessCode: string;
  /** `whsec_...` */
  readonly secret: string;
  /** Where Begin leads; the Worker's default when it is left out. */
  readonly handOff?: string;
}

export interface SeedOptions {
  readonly now: Date;
  readonly associations: readonly SeedAssociation[];
  /** Origins of the leagues' sites. */
  readonly origins: readonly string[];
  /** The landing on an organization's own site; its clubs link there too. */
  readonly landingUrls: Readonly<Record<string, string>>;
}

/** @returns false when the store was filled before. */
export async function seed(store: SeedStore, options: SeedOptions): Promise<boolean> {
  const then = store.portsAt(new Date(options.now.getTime() - REGISTERED_DAYS_AGO * DAY_MS));
  if (await findOrganization(then.db, ORGANIZATIONS[0]?.slug ?? '')) return false;
  const tree = await plantTree(then, options);
  for (const association of options.associations) {
    const row = tree.get(association.slug);
    if (!row) throw new Error(`The seed has no association ${association.slug}`);
    const ring = { associationId: row.id, secrets: [{ secret: association.secret, until: null }] };
    await writeRing(store.keyring, then.keys, 'safesport', association.slug, ring);
  }
  await writePage(then.db, {
    organizationId: tree.get('big-bear')?.id ?? '',
    page: BIG_BEAR_REQUIREMENTS,
    changedBy: 'president@big-bear.example',
    changedAt: then.now.toISOString(),
  });
  for (const [index, person] of PEOPLE.entries()) {
    const { memberId, registration } = await register(then, tree, person);
    if (DEMO_COACHES.includes(person)) await confirmNow(store.portsAt(options.now), memberId);
    else if (person.story !== 'unconfirmed') await confirmedLongAgo(then, memberId, registration);
    const teller = { store, now: options.now };
    await tellStory(teller, memberId, person);
    const coaches = person.role !== 'official' && person.story !== 'unconfirmed';
    if (index % LICENSED_EVERY === 1 && coaches) await licensed(teller, memberId, person);
  }
  await newsWasReadLongAgo(then.db);
  const league = tree.get('big-bear');
  const association = tree.get('cal-south');
  if (league && association) await giveGames(store.portsAt(options.now), league, association.id);
  return true;
}

async function plantTree(ports: Ports, options: SeedOptions): Promise<Map<string, OrganizationRow>> {
  const tree = new Map<string, OrganizationRow>();
  for (const { slug, name, kind, parent, contact, requirements, rules } of ORGANIZATIONS) {
    const id = crypto.randomUUID();
    const above = parent === null ? null : (tree.get(parent) ?? null);
    const association = options.associations.find((each) => each.slug === slug);
    const row: OrganizationRow = {
      id,
      slug,
      name,
      kind,
      parentId: above?.id ?? null,
      path: `${above?.path ?? ''}${id}/`,
      contactName: contact?.name ?? null,
      contactEmail: contact?.email ?? null,
      landingUrl: options.landingUrls[slug] ?? null,
      language: null,
      deadlineReminders: null,
      requirements: [...requirements],
      policy: { ...rules, ...(association?.handOff === undefined ? {} : { handOff: association.handOff }) },
      accessCodeSealed: association ? await ports.keys.seal(association.accessCode) : null,
      archivedAt: null,
      definitions: {},
    };
    tree.set(slug, row);
    await ports.db.insert(organization).values(row);
    for (const origin of options.origins)
      await ports.db.insert(registeredOrigin).values({ origin, organizationId: id });
  }
  const createdAt = ports.now.toISOString();
  for (const { email, organization: slug, roles } of ADMINISTRATORS) {
    const organizationId = tree.get(slug)?.id ?? '';
    await ports.db.insert(administrator).values(roles.map((role) => ({ email, organizationId, role, createdAt })));
  }
  return tree;
}

async function register(
  ports: Ports,
  tree: Map<string, OrganizationRow>,
  person: SeedPerson,
): Promise<{ memberId: string; registration: RegistrationRow }> {
  const place = tree.get(person.organization);
  if (!place) throw new Error(`The seed has no organization ${person.organization}`);
  const { identity, language } = person;
  const memberId = crypto.randomUUID();
  const associationId = associationOf(tree, place);
  const registration: RegistrationRow = {
    id: crypto.randomUUID(),
    memberId,
    associationId,
    organizationId: place.id,
    path: place.path,
    sortName: sortNameOf(identity),
    season: '2026-27',
    role: person.role,
    division: person.division,
    origin: 'online',
    confirmedAt: null,
  };
  const row = await memberRow(ports, { id: memberId, associationId, identity, language });
  await insertMembers(ports.db, [row], [registration]);
  return { memberId, registration };
}

function associationOf(tree: Map<string, OrganizationRow>, place: OrganizationRow): string {
  const above = [...tree.values()].find((each) => each.kind === 'association' && place.path.startsWith(each.path));
  return above?.id ?? place.id;
}

/** The demo begins with this mail; it goes out as soon as the Worker runs. */
async function confirmNow(ports: Ports, memberId: string): Promise<void> {
  const member = await getMember(ports, memberId);
  const [registration] = member?.registrations ?? [];
  if (member && registration) {
    await confirmMember(ports, member, registration, 'registrar@bobcats.example');
  }
}

/** What befell the demo's people was mailed when it happened; sixty mails at once would bury the coach's. */
async function newsWasReadLongAgo(db: Ports['db']): Promise<void> {
  await db
    .update(mail)
    .set({ sentAt: mail.createdAt, dueAt: null })
    .where(inArray(mail.template, ['standing-news', 'certificate-decided']));
}

/** As confirming does, but without its mail: that was read long ago, and sixty of them would bury the coach's. */
async function confirmedLongAgo(ports: Ports, memberId: string, registration: RegistrationRow): Promise<void> {
  const at = ports.now.toISOString();
  await recordEvent(
    ports,
    {
      memberId,
      requirement: 'abuse-prevention',
      idempotencyKey: `registration-confirmed/${registration.id}`,
      source: 'registration',
      actor: 'registrar@big-bear.example',
      occurredAt: at,
      fact: { type: 'registration-confirmed', registrationId: registration.id },
    },
    ({ db }) => [markConfirmed(db, registration.id, at)],
  );
}
