// A tree of organizations as its owners see it: archived ones too, with how many people and administrators each has.
import type { Tree, TreeItem } from '../../contract/tree/tree.ts';
import type { Office } from '../accounts/administrators.store.ts';
import { may } from '../accounts/rules/may.ts';
import type { OrganizationRow, PlacedOrganization } from '../organizations/organizations.store.ts';
import type { Database } from '../platform/ports.ts';
import { countsWithin, organizationsWithin } from './tree.store.ts';

export async function showTree(db: Database, place: PlacedOrganization, offices: readonly Office[]): Promise<Tree> {
  const { items, history } = await itemsOf(db, place.row, offices);
  return {
    association: { slug: place.association.slug, name: place.association.name },
    items,
    history: history.map(({ name, change: { what, before, after, changedBy, changedAt } }) => ({
      ...{ name, what, before, after, changedBy, changedAt },
    })),
  };
}

/** One organization alone, for the answer to a change of it. */
export async function showTreeItem(db: Database, row: OrganizationRow, offices: readonly Office[]): Promise<TreeItem> {
  const [item] = (await itemsOf(db, row, offices)).items;
  if (!item) throw new Error('The organization is gone');
  return item;
}

/** The organization itself comes first. */
async function itemsOf(db: Database, { id: selfId, path }: OrganizationRow, offices: readonly Office[]) {
  const rows = await organizationsWithin(db, path);
  const counts = await countsWithin(db, path);
  const slugs = new Map(rows.map((row) => [row.id, row.slug]));
  const items = rows
    .toSorted((a, b) => Number(b.id === selfId) - Number(a.id === selfId))
    .map((row) => ({
      slug: row.slug,
      name: row.name,
      kind: row.kind,
      under: slugs.get(row.parentId ?? '') ?? null,
      people: counts.people.get(row.id) ?? 0,
      administrators: counts.administrators.get(row.id) ?? 0,
      archivedAt: row.archivedAt,
      formerSlugs: counts.former.flatMap((each) => (each.organizationId === row.id ? [each.slug] : [])),
      mayMove: mayMove(offices, row),
    }));
  return { items, history: counts.history };
}

/** An owner of an organization above it: nobody moves or archives their own. */
export const mayMove = (offices: readonly Office[], { path, id }: Pick<OrganizationRow, 'path' | 'id'>): boolean => {
  const above = path.slice(0, -(id.length + 1));
  return above !== '' && may(offices, 'manage', above);
};
