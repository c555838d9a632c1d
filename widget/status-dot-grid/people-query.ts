// What the grid shows of the store, kept until the store or the question changes: a scroll must not filter 100,000 people again, and a
// longer search word looks only near where the shorter one was found. Looks no longer than a part of a frame at a stretch: what takes longer
// is finished in pieces, the first hits shown at once; a new question abandons the old one. No DOM.
import { FINDING_MS, FIRST_FOUND_ROWS } from '../internal/limits.ts';
import type { PeopleFilter } from './people-filter.ts';
import type { Counted } from './people-masks.ts';
import type { PeopleStore } from './people-store.ts';
import type { Sort } from './sort-of.ts';

export interface Shown extends Counted {
  readonly rows: Uint32Array;
  /** More may come: not all have been looked at. */
  readonly finding: boolean;
}

export class PeopleQuery {
  readonly #found: () => void;
  #store: PeopleStore | undefined;
  #version = -1;
  #filter: PeopleFilter | undefined;
  #sort: Sort | null = null;
  #finding: Generator<Uint32Array, Uint32Array> | undefined;
  /** The first hits of what is being looked for may be shown before the rest. */
  #eager = false;
  readonly #rooms: Uint32Array[] = [];
  #passing: Uint32Array = new Uint32Array(0);
  #sorted: Uint32Array = this.#passing;
  #counted: Counted = { everyone: 0, counts: new Map() };

  /** @param found there is more to show than `ask` last said */
  constructor(found: () => void) {
    this.#found = found;
  }

  ask(store: PeopleStore, filter: PeopleFilter, sort: Sort | null): Shown {
    const asked = store !== this.#store || filter !== this.#filter;
    // People who come while one looks are looked at afterwards: they come faster than one would be done.
    const changed = store.version !== this.#version && !this.#finding;
    if (asked || changed) {
      const narrower = !this.#finding && store.version === this.#version && this.#narrows(store, filter);
      this.#finding = store.find(filter, this.#roomBeside(this.#sorted, store), narrower ? this.#passing : undefined);
      this.#eager ||= asked;
      this.#store = store;
      this.#version = store.version;
      this.#filter = filter;
      this.#sort = sort;
      this.#counted = store.count(filter.group);
      this.#look();
    } else if (sort !== this.#sort) {
      this.#sort = sort;
      // Where more is being found, what was found before may be written over already.
      if (!this.#finding) this.#order();
    }
    return { rows: this.#sorted, finding: Boolean(this.#finding), ...this.#counted };
  }

  /**
   * The one of two that these rows do not lie in. What is found goes beside what is shown, and in order beside what was found: new room for a
   * million people at every letter would keep the browser collecting garbage.
   */
  #roomBeside({ buffer }: Uint32Array, store: PeopleStore): Uint32Array {
    const spare = buffer === this.#rooms[0]?.buffer ? 1 : 0;
    const room = store.room(this.#rooms[spare]);
    this.#rooms[spare] = room;
    return room;
  }

  /** @returns whether there is something new to show */
  #look(): boolean {
    const finding = this.#finding!;
    const until = performance.now() + FINDING_MS;
    let step = finding.next();
    while (!step.done && performance.now() < until) step = finding.next();
    if (step.done) this.#finding = undefined;
    else setTimeout(() => finding === this.#finding && this.#look() && this.#found());
    if (!step.done && !(this.#eager && step.value.length >= FIRST_FOUND_ROWS)) return false;
    this.#eager = false;
    this.#passing = step.value;
    this.#order();
    return true;
  }

  #order(): void {
    const sort = this.#sort;
    const store = this.#store!;
    this.#sorted = sort ? store.sort(this.#passing, sort, this.#roomBeside(this.#passing, store)) : this.#passing;
  }

  /** Does this filter let through only what the last one did? */
  #narrows(store: PeopleStore, next: PeopleFilter): boolean {
    const last = this.#filter;
    const same = (key: keyof PeopleFilter) => key === 'search' || last?.[key] === next[key];
    if (!last || store !== this.#store || !(Object.keys({ ...last, ...next }) as (keyof PeopleFilter)[]).every(same))
      return false;
    return last.search.trim() !== '' && !/\s$/.test(last.search) && next.search.startsWith(last.search);
  }
}
