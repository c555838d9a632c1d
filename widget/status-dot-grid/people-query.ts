// What the grid shows of the store, kept until the store or the question changes: a scroll must not filter 100,000 people again, and a
// longer search word looks only where the shorter one was found. No DOM.
import type { Note, State } from '../../contract/status.ts';
import type { Group, PeopleFilter, PeopleStore } from './people-store.ts';
import type { Sort } from './sort-of.ts';

export interface Shown {
  readonly rows: Uint32Array;
  /** People of the chosen group, whatever is searched. */
  readonly everyone: number;
  readonly counts: ReadonlyMap<State | Note, number>;
}

export class PeopleQuery {
  #store: PeopleStore | undefined;
  #version = -1;
  #filter: PeopleFilter | undefined;
  #sort: Sort | null = null;
  #passing: Uint32Array = new Uint32Array(0);
  #sorted: Uint32Array = this.#passing;
  #groups = new Map<Group, { everyone: number; counts: ReadonlyMap<State | Note, number> }>();

  ask(store: PeopleStore, filter: PeopleFilter, sort: Sort | null): Shown {
    if (store !== this.#store || store.version !== this.#version) {
      this.#store = store;
      this.#version = store.version;
      this.#filter = undefined;
      this.#groups = new Map();
    }
    if (filter !== this.#filter) {
      this.#passing = store.filter(filter, this.#narrows(filter) ? this.#passing : undefined);
      this.#filter = filter;
      this.#sorted = this.#order(store, sort);
    } else if (sort !== this.#sort) this.#sorted = this.#order(store, sort);
    return { rows: this.#sorted, ...this.#group(store, filter.group) };
  }

  #order(store: PeopleStore, sort: Sort | null): Uint32Array {
    this.#sort = sort;
    return sort ? store.sort(this.#passing, sort.column, sort.by, sort.downwards) : this.#passing;
  }

  /** Does this filter let through only what the last one did? */
  #narrows(next: PeopleFilter): boolean {
    const last = this.#filter;
    const same = (key: keyof PeopleFilter) => key === 'search' || last?.[key] === next[key];
    if (!last || !(Object.keys({ ...last, ...next }) as (keyof PeopleFilter)[]).every(same)) return false;
    return last.search.trim() !== '' && !/\s$/.test(last.search) && next.search.startsWith(last.search);
  }

  #group(store: PeopleStore, group: Group) {
    const known = this.#groups.get(group);
    if (known) return known;
    const everyone = store.filter({ search: '', group, show: null }).length;
    const fresh = { everyone, counts: store.count(group) };
    this.#groups.set(group, fresh);
    return fresh;
  }
}
