// A mask a person: the states and notes their dots show, and whether they are an official. Filters and counts look at nothing else. Loops are
// plain: a function called for each of 100,000 people costs more than what it does. No DOM.
import { NOTES, type Note, STATES, type State } from '../../contract/standings/status.ts';
import type { Group, PeopleFilter } from './people-filter.ts';

export interface Counted {
  readonly everyone: number;
  readonly counts: ReadonlyMap<State | Note, number>;
}

const SHOWN: readonly (State | Note)[] = [...STATES, ...NOTES];
/** The bit above those of what is shown. */
const OFFICIAL = 1 << SHOWN.length;

const bitOf = (show: State | Note): number => 1 << SHOWN.indexOf(show);
const groupOf = (group: Group): number => (group === 'officials' ? OFFICIAL : 0);

export class PeopleMasks {
  #masks = new Uint16Array(0);

  makeRoom(rows: number): void {
    const wider = new Uint16Array(rows);
    wider.set(this.#masks);
    this.#masks = wider;
  }

  /** People who show nothing yet, from a row on. @param officials one for each of them: 1 for an official */
  begin(from: number, officials: Uint8Array | readonly number[]): void {
    this.#masks.fill(0, from, from + officials.length);
    for (let at = officials.indexOf(1); at >= 0; at = officials.indexOf(1, at + 1)) this.#masks[from + at] = OFFICIAL;
  }

  /** Adds a column's dots. The notes' bits of a packed dot follow the states' as they do here, three bits lower. */
  add(dots: Uint8Array, from: number, to: number): void {
    const masks = this.#masks;
    const notes = STATES.length;
    for (let row = from; row < to; row++) masks[row]! |= (1 << (dots[row]! & 7)) | ((dots[row]! >> 3) << notes);
  }

  /** Moves those of `rows` together, from place `first` on, who pass. @returns the place behind them */
  keep(rows: Uint32Array, first: number, last: number, { group, show }: PeopleFilter): number {
    const masks = this.#masks;
    const wanted = (show ? bitOf(show) : 0) | groupOf(group);
    const looked = wanted | OFFICIAL;
    let kept = first;
    for (let at = first; at < last; at++) {
      const row = rows[at]!;
      rows[kept] = row;
      if ((masks[row]! & looked) === wanted) kept++;
    }
    return kept;
  }

  /** How many of the first rows are in a group, and how many of those show each state or note in any column. */
  count(rows: number, group: Group): Counted {
    const masks = this.#masks;
    const byMask = new Uint32Array(OFFICIAL * 2);
    for (let row = 0; row < rows; row++) byMask[masks[row]!]!++;
    const counts = new Map<State | Note, number>();
    let everyone = 0;
    const least = groupOf(group);
    for (let mask = least; mask < least + OFFICIAL; mask++) {
      const people = byMask[mask]!;
      everyone += people;
      if (people) for (const show of SHOWN) if (mask & bitOf(show)) counts.set(show, (counts.get(show) ?? 0) + people);
    }
    return { everyone, counts };
  }
}
