// All people of the grid in columns: one byte a dot, one number a date, one long text to search. Filters and sorts give row numbers and
// never copy a person. No DOM, no network.
import type { PersonRow } from '../../contract/member.ts';
import type { Requirement } from '../../contract/requirement.ts';
import type { Standing } from '../../contract/standing.ts';
import { NOTES, type Note, STATES, type State } from '../../contract/status.ts';
import { packDot } from './packed-dot.ts';
import { SearchText } from './search-text.ts';

export type Group = 'coaches' | 'officials';
export interface PeopleFilter {
  readonly search: string;
  readonly group: Group;
  /** A state or a note any dot of the person must show; null for all. */
  readonly show: State | Note | null;
}

const FIRST_CAPACITY = 512;
const NO_DAY = 0x7fffffff;
const MS_A_DAY = 86_400_000;

export class PeopleStore {
  readonly requirements: readonly Requirement[];
  #people: PersonRow[] = [];
  readonly #rowOf = new Map<string, number>();
  readonly #text = new SearchText();
  #dots: Uint8Array[];
  #days: Int32Array[];
  #officials = new Uint8Array(FIRST_CAPACITY);

  constructor(requirements: readonly Requirement[]) {
    this.requirements = requirements;
    this.#dots = requirements.map(() => new Uint8Array(FIRST_CAPACITY));
    this.#days = requirements.map(() => new Int32Array(FIRST_CAPACITY).fill(NO_DAY));
  }

  get size(): number {
    return this.#people.length;
  }

  person(row: number): PersonRow | undefined {
    return this.#people[row];
  }

  rowOf(memberId: string): number | undefined {
    return this.#rowOf.get(memberId);
  }

  /** Adds new people at the end (the server sends them in order of name) and renews those already here. */
  put(people: readonly PersonRow[]): void {
    for (const person of people) {
      const row = this.#rowOf.get(person.memberId) ?? this.#append(person);
      this.#people[row] = this.#newest(row, person);
      this.#officials[row] = person.role === 'official' ? 1 : 0;
      this.#text.set(row, searchable(person));
      for (let column = 0; column < this.requirements.length; column++) this.#draw(row, column);
    }
  }

  /** Takes a standing that came over the socket; the row it changed, or undefined when it was old or nobody's here. */
  take(memberId: string, standing: Standing): number | undefined {
    const row = this.#rowOf.get(memberId);
    const person = row === undefined ? undefined : this.#people[row];
    const column = this.requirements.indexOf(standing.requirement);
    if (row === undefined || !person || column < 0) return undefined;
    if ((person.standings[standing.requirement]?.version ?? -1) >= standing.version) return undefined;
    this.#people[row] = { ...person, standings: { ...person.standings, [standing.requirement]: standing } };
    this.#draw(row, column);
    return row;
  }

  /** Rows that pass, in the order of names. */
  filter(filter: PeopleFilter): Uint32Array {
    const rows = new Uint32Array(this.size);
    const official = filter.group === 'officials' ? 1 : 0;
    const passes = this.#shows(filter.show);
    let found = 0;
    this.#text.eachMatch(filter.search, (row) => {
      if (this.#officials[row] === official && passes(row)) rows[found++] = row;
    });
    return rows.subarray(0, found);
  }

  /** The same rows by a column's state in its usual order, or by the last day of validity; people without one come last. */
  sort(rows: Uint32Array, column: number, by: 'state' | 'day', downwards = false): Uint32Array {
    const keys = by === 'state' ? this.#dots[column] : this.#days[column];
    if (!keys) return rows;
    const mask = by === 'state' ? 7 : -1;
    const sorted = rows.slice().sort((a, b) => (keys[a]! & mask) - (keys[b]! & mask) || a - b);
    return downwards ? sorted.reverse() : sorted;
  }

  /** How many people of a group show each state in any column. */
  count(group: Group): ReadonlyMap<State | Note, number> {
    const counts = new Map<State | Note, number>();
    const official = group === 'officials' ? 1 : 0;
    const tests = [...STATES, ...NOTES].map((show) => [show, this.#shows(show)] as const);
    for (let row = 0; row < this.size; row++) {
      if (this.#officials[row] !== official) continue;
      for (const [show, passes] of tests) if (passes(row)) counts.set(show, (counts.get(show) ?? 0) + 1);
    }
    return counts;
  }

  #shows(show: State | Note | null): (row: number) => boolean {
    if (!show) return () => true;
    const dots = this.#dots;
    const state = STATES.indexOf(show as State);
    const note = NOTES.indexOf(show as Note);
    return state >= 0
      ? (row) => dots.some((column) => (column[row]! & 7) === state)
      : (row) => dots.some((column) => (column[row]! >> 3) & (1 << note));
  }

  #append(person: PersonRow): number {
    const row = this.#people.length;
    this.#rowOf.set(person.memberId, row);
    if (row >= this.#officials.length) this.#grow();
    return row;
  }

  #grow(): void {
    const capacity = this.#officials.length * 2;
    const wider = <T extends Uint8Array | Int32Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    this.#officials = wider(this.#officials, new Uint8Array(capacity));
    this.#dots = this.#dots.map((old) => wider(old, new Uint8Array(capacity)));
    this.#days = this.#days.map((old) => wider(old, new Int32Array(capacity).fill(NO_DAY)));
  }

  /** A page read earlier must not undo what the socket has told since. */
  #newest(row: number, person: PersonRow): PersonRow {
    const known = this.#people[row];
    if (!known) return person;
    const standings = { ...person.standings };
    for (const requirement of this.requirements) {
      const old = known.standings[requirement];
      if (old && old.version > (standings[requirement]?.version ?? -1)) standings[requirement] = old;
    }
    return { ...person, standings };
  }

  #draw(row: number, column: number): void {
    const standing = this.#people[row]?.standings[this.requirements[column]!];
    this.#dots[column]![row] = standing ? packDot(standing.state, standing.notes) : 0;
    const until = standing?.validUntil;
    this.#days[column]![row] = until ? Date.parse(until) / MS_A_DAY : NO_DAY;
  }
}

const searchable = ({ firstName, lastName, organization, division }: PersonRow): string =>
  `${firstName} ${lastName} ${firstName} ${organization.name} ${division ?? ''}`;
