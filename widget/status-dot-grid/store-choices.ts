// Which clubs, roles and divisions there are among the people here: what the filters offer. Kept until the store changes. No DOM.
import type { Group } from './people-filter.ts';
import type { PeopleStore } from './people-store.ts';

export interface Choices {
  /** Name by slug, in the order of names. */
  readonly organizations: Readonly<Record<string, string>>;
  readonly roles: readonly string[];
  readonly divisions: readonly string[];
}

const kept = new WeakMap<PeopleStore, { size: number; group: Group; choices: Choices }>();

export const choicesOf = (store: PeopleStore, group: Group): Choices => {
  const before = kept.get(store);
  if (before && before.size === store.size && before.group === group) return before.choices;
  const organizations = new Map<string, string>();
  const roles = new Set<string>();
  const divisions = new Set<string>();
  for (let row = 0; row < store.size; row++) {
    const { organization, role, division } = store.person(row)!;
    if ((role === 'official') !== (group === 'officials')) continue;
    organizations.set(organization.slug, organization.name);
    roles.add(role);
    if (division) divisions.add(division);
  }
  const inOrder = (texts: Iterable<string>) =>
    [...texts].sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  const choices = {
    organizations: Object.fromEntries([...organizations].sort(([, a], [, b]) => a.localeCompare(b))),
    roles: [...roles],
    divisions: inOrder(divisions),
  };
  kept.set(store, { size: store.size, group, choices });
  return choices;
};
