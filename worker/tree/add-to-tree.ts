// Adds a list of leagues and clubs below an organization: planned by rules, written in batches. A slug that somebody took in the meantime is said
// for its line, and what stands below that line is not added.
import type { OrganizationRow as GivenRow, OrganizationsImported, RowOutcome } from '../../contract/tree/tree.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { takenSlugs } from '../organizations/slugs.store.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { ORGANIZATIONS_MAX } from './limits.ts';
import { planOrganizations, slugsWanted, type TreePlan } from './rules/tree-rules.ts';
import { addOrganizations, type NewOrganization, organizationsWithin } from './tree.store.ts';

/** Slugs asked for in one statement: D1 binds at most a hundred values. */
const SLUGS_AT_ONCE = 90;

export async function planTree(db: Database, place: PlacedOrganization, rows: readonly GivenRow[]): Promise<TreePlan> {
  const { row: root, association } = place;
  const all = await organizationsWithin(db, association.path);
  const here = all.filter(({ path }) => path.startsWith(root.path));
  const archived = here.filter(({ archivedAt }) => archivedAt !== null);
  const known = here
    .toSorted((a, b) => Number(b.id === root.id) - Number(a.id === root.id))
    .map(({ id, slug, name, kind, parentId, path }) => ({
      ...{ id, slug, name, kind, parentId },
      archived: place.archived || archived.some((each) => path.startsWith(each.path)),
    }));
  const taken = new Set<string>();
  const wanted = slugsWanted(rows);
  for (let at = 0; at < wanted.length; at += SLUGS_AT_ONCE)
    for (const slug of await takenSlugs(db, wanted.slice(at, at + SLUGS_AT_ONCE))) taken.add(slug);
  return planOrganizations(rows, known, { taken, room: ORGANIZATIONS_MAX - all.length });
}

export async function addToTree(
  ports: Ports,
  place: PlacedOrganization,
  given: readonly GivenRow[],
  changedBy: string,
): Promise<OrganizationsImported> {
  const plan = await planTree(ports.db, place, given);
  const ids = plan.add.map(() => crypto.randomUUID());
  const rows = plan.add.map(({ slug, name, kind, parent }, index): NewOrganization => {
    const parentId = 'id' in parent ? parent.id : (ids[parent.planned] ?? '');
    return { id: ids[index] ?? '', slug, name, kind, parentId };
  });
  const added = await addOrganizations(ports, rows, changedBy);
  const lost = new Set(plan.add.filter((_, index) => !added.has(ids[index] ?? '')).map(({ line }) => line));
  return { rows: plan.rows.map((row) => (lost.has(row.line) ? taken(row) : row)), added: added.size };
}

const taken = ({ line, name, kind }: RowOutcome): RowOutcome => ({
  ...{ line, name, kind, outcome: 'problem' as const },
  ...{ problem: 'slug-taken' as const, firstLine: null },
});
