// Which clubs, roles and divisions there are among the people here: what the filters offer. People who come later are added to what was read
// before: to begin anew with each page would be slower with each. No DOM.
import type { Group } from './people-filter.ts';
import type { PeopleStore } from './people-store.ts';

export interface Choices {
  /** Name by slug, in the order of names. */
  readonly organizations: Readonly<Record<string, string>>;
  readonly roles: readonly string[];
  readonly divisions: readonly string[];
}

interface Kept {
  /** Rows read so far. */
  size: number;
  readonly organizations: Map<string, string>;
  readonly roles: Set<string>;
  readonly divisions: Set<string>;
  choices: Choices;
}

const keptOf = new WeakMap<PeopleStore, Partial<Record<Group, Kept>>>();

export const choicesOf = (store: PeopleStore, group: Group): Choices => {
  const groups = keptOf.get(store) ?? {};
  keptOf.set(store, groups);
  const kept = groups[group] ?? {
    size: 0,
    organizations: new Map(),
    roles: new Set(),
    divisions: new Set(),
    choices: { organizations: {}, roles: [], divisions: [] },
  };
  groups[group] = kept;
  if (kept.size === store.size) return kept.choices;
  const { organizations, roles, divisions } = kept;
  for (; kept.size < store.size; kept.size++) {
    const { organization, role, division } = store.person(kept.size)!;
    if ((role === 'official') !== (group === 'officials')) continue;
    organizations.set(organization.slug, organization.name);
    roles.add(role);
    if (division) divisions.add(division);
  }
  kept.choices = {
    organizations: Object.fromEntries([...organizations].sort(([, a], [, b]) => a.localeCompare(b))),
    roles: [...roles],
    divisions: [...divisions].sort((a, b) => a.localeCompare(b, undefined, { numeric: true })),
  };
  return kept.choices;
};
