// What may stand below what, and what becomes of each line of a list of organizations. Pure: what is taken is handed in.
import { cleanLine } from '../../../contract/core/clean-text.ts';
import { type OrganizationKind, SLUG } from '../../../contract/organizations/organization.ts';
import {
  type AddableKind,
  ORGANIZATION_NAME_MAX,
  type OrganizationRow,
  type RowOutcome,
  type RowProblem,
} from '../../../contract/tree/tree.ts';
import { isReservedSlug, slugCandidates, slugFrom } from '../../organizations/rules/organization-slug.ts';

const BELOW: Record<OrganizationKind, readonly OrganizationKind[]> = {
  federation: ['association'],
  association: ['league', 'club'],
  league: ['club'],
  club: [],
};

/** A league is never below a league or a club, so no move can close a circle. */
export const mayStandBelow = (kind: OrganizationKind, above: OrganizationKind): boolean => BELOW[above].includes(kind);

export interface KnownOrganization {
  id: string;
  slug: string;
  name: string;
  kind: OrganizationKind;
  parentId: string | null;
  archived: boolean;
}

export interface PlannedOrganization {
  line: number;
  name: string;
  kind: AddableKind;
  slug: string;
  /** An id that is there, or the index of the planned league it comes below. */
  parent: { id: string } | { planned: number };
}

export interface TreePlan {
  rows: RowOutcome[];
  add: PlannedOrganization[];
}

/** @param known the organization the list is for, first, and everything below it. @param room how many more there may be. */
export function planOrganizations(
  given: readonly OrganizationRow[],
  known: readonly KnownOrganization[],
  { taken, room }: { taken: ReadonlySet<string>; room: number },
): TreePlan {
  const [root] = known;
  if (!root) return { rows: [], add: [] };
  const used = new Set(taken);
  const seen = new Map<string, number>();
  const add: PlannedOrganization[] = [];
  const rows = given.map((row): RowOutcome => {
    const name = cleanLine(row.name);
    const { line, kind } = row;
    const problem = (why: RowProblem, firstLine: number | null = null): RowOutcome => ({
      ...{ line, name: name.slice(0, ORGANIZATION_NAME_MAX), kind, outcome: 'problem' as const },
      ...{ problem: why, firstLine },
    });
    if (name === '') return problem('no-name');
    if (name.length > ORGANIZATION_NAME_MAX) return problem('name-too-long');
    const above = findAbove(row.under === null ? '' : cleanLine(row.under), known, add);
    if (above === null) return problem('league-unknown');
    if (above.archived) return problem('league-archived');
    if (!mayStandBelow(kind, above.kind)) return problem('no-league-here');
    const key = `${above.key}\n${nameKey(name)}`;
    const first = seen.get(key);
    if (first !== undefined) return problem('twice', first);
    seen.set(key, line);
    const there = known.find(
      (each) => above.id !== null && each.parentId === above.id && nameKey(each.name) === nameKey(name),
    );
    if (there) {
      return { line, name: there.name, kind, outcome: 'there', slug: there.slug, under: above.name, alsoIn: null };
    }
    if (add.length >= room) return problem('too-many');
    const slug = slugOf(row.slug, name, used);
    if ('problem' in slug) return problem(slug.problem);
    used.add(slug.slug);
    const also = kind === 'club' ? sameElsewhere(name, known, add) : null;
    add.push({ line, name, kind, slug: slug.slug, parent: above.parent });
    return { line, name, kind, outcome: 'add', slug: slug.slug, under: above.name, alsoIn: also };
  });
  return { rows, add };
}

/** Every slug the list might end up with: what is asked of the database before. */
export const slugsWanted = (given: readonly OrganizationRow[]): string[] => [
  ...new Set(
    given.flatMap(({ name, slug }) =>
      slug?.trim() ? [cleanLine(slug).toLowerCase()] : slugCandidates(slugFrom(cleanLine(name)), CANDIDATES),
    ),
  ),
];

/** Clubs of one name get a number each. */
const CANDIDATES = 9;

/** "Águilas F.C." and "AGUILAS FC" are one club; "Bobcats II" is another than "Bobcats". */
const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '') || name;

interface Above {
  key: string;
  id: string | null;
  name: string;
  kind: OrganizationKind;
  archived: boolean;
  parent: PlannedOrganization['parent'];
}

/** Leagues of the same list come first: somebody who writes a league and its clubs means that one. */
function findAbove(
  under: string,
  known: readonly KnownOrganization[],
  add: readonly PlannedOrganization[],
): Above | null {
  const asKnown = ({ id, name, kind, archived }: KnownOrganization): Above => ({
    ...{ key: id, id, name, kind, archived },
    parent: { id },
  });
  const [root] = known;
  if (under === '') return root ? asKnown(root) : null;
  const planned = add.findIndex((each) => each.kind === 'league' && nameKey(each.name) === nameKey(under));
  const league = add[planned];
  if (league) {
    const key = `planned/${planned}`;
    return { key, id: null, name: league.name, kind: 'league', archived: false, parent: { planned } };
  }
  const found =
    known.find((each) => each.slug === under) ?? known.find((each) => nameKey(each.name) === nameKey(under));
  return found ? asKnown(found) : null;
}

function slugOf(
  asked: string | null,
  name: string,
  used: ReadonlySet<string>,
): { slug: string } | { problem: 'slug-wrong' | 'slug-reserved' | 'slug-taken' } {
  const wish = asked === null ? '' : cleanLine(asked).toLowerCase();
  if (wish === '') {
    const free = slugCandidates(slugFrom(name), CANDIDATES).find((slug) => !used.has(slug));
    return free === undefined ? { problem: 'slug-taken' } : { slug: free };
  }
  if (!SLUG.test(wish)) return { problem: 'slug-wrong' };
  if (isReservedSlug(wish)) return { problem: 'slug-reserved' };
  return used.has(wish) ? { problem: 'slug-taken' } : { slug: wish };
}

/** The same club in another league: perhaps meant, perhaps not. */
function sameElsewhere(
  name: string,
  known: readonly KnownOrganization[],
  add: readonly PlannedOrganization[],
): string | null {
  const there = known.find((each) => each.kind === 'club' && nameKey(each.name) === nameKey(name));
  if (there) return known.find(({ id }) => id === there.parentId)?.name ?? there.name;
  const planned = add.find((each) => each.kind === 'club' && nameKey(each.name) === nameKey(name));
  if (!planned) return null;
  const { parent } = planned;
  return 'planned' in parent
    ? (add[parent.planned]?.name ?? null)
    : (known.find(({ id }) => id === parent.id)?.name ?? null);
}
