// All people of the grid in columns: one byte a dot, one number a date, one long text to search, one mask that says which states and
// notes a person shows. Filters and sorts give row numbers and never copy a person. No DOM, no network.
import type { PersonRow } from '../../contract/member.ts';
import { packDot } from '../../contract/packed-dot.ts';
import type { Requirement } from '../../contract/requirement.ts';
import type { Standing } from '../../contract/standing.ts';
import { NOTES, type Note, STATES, type State } from '../../contract/status.ts';
import { SearchText } from './search-text.ts';
import { LAST, sortRows } from './sort-rows.ts';

export type Group = 'coaches' | 'officials';
export interface PeopleFilter {
  readonly search: string;
  readonly group: Group;
  /** A state or a note any dot of the person must show; null for all. */
  readonly show: State | Note | null;
  /** Any dot's last day must fall from today to this many days on; null for all. */
  readonly within?: number | null;
  /** Slug, role, division: what the person's registration must say; empty or missing for any. */
  readonly organization?: string;
  readonly role?: string;
  readonly division?: string;
}

const SHOWN: readonly (State | Note)[] = [...STATES, ...NOTES];
/** The bit of a person's mask above those of what they show. */
const OFFICIAL = 1 << SHOWN.length;
const FIRST_CAPACITY = 512;

const NO_DAY = LAST;
const MS_A_DAY = 86_400_000;

const bitOf = (show: State | Note): number => 1 << SHOWN.indexOf(show);

export class PeopleStore {
  readonly requirements: readonly Requirement[];
  /** Grows with every change, so that what was computed from the store can be kept until then. */
  version = 0;
  readonly #people: PersonRow[] = [];
  readonly #rowOf = new Map<string, number>();
  readonly #text = new SearchText();
  /** Rows with dots; those beyond the people have no name yet. */
  #rows = 0;
  #masks = new Uint16Array(FIRST_CAPACITY);
  #dots: Uint8Array[];
  #days: Int32Array[];

  constructor(requirements: readonly Requirement[]) {
    this.requirements = requirements;
    this.#dots = requirements.map(() => new Uint8Array(FIRST_CAPACITY));
    this.#days = requirements.map(() => new Int32Array(FIRST_CAPACITY).fill(NO_DAY));
  }

  /** People whose names are here. */
  get size(): number {
    return this.#people.length;
  }

  /** What a dot shows, also where the name has not come. */
  dotAt(row: number, column: number): Pick<Standing, 'state' | 'notes'> {
    const dot = this.#dots[column]![row]!;
    return { state: STATES[dot & 7]!, notes: NOTES.filter((_, note) => dot & (8 << note)) };
  }

  /** Dots that came before their names, at the end. Names come in the same order and fill them up, with the truth of their own moment. */
  putDots(officials: Uint8Array, columns: readonly Uint8Array[]): void {
    for (let index = 0; index < officials.length; index++) {
      const row = this.#grown();
      columns.forEach((dots, column) => {
        this.#dots[column]![row] = dots[index]!;
      });
      this.#mask(row, officials[index] === 1);
    }
    this.version++;
  }

  /** All names are here: rows that nobody filled belonged to people who have left meanwhile. */
  settle(): void {
    this.#rows = this.size;
    this.version++;
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
      this.#text.set(row, searchable(person));
      this.#draw(row);
    }
    this.version++;
  }

  /** Takes a standing that came over the socket; the row it changed, or undefined when it was old or nobody's here. */
  take(memberId: string, standing: Standing): number | undefined {
    const row = this.#rowOf.get(memberId);
    const person = row === undefined ? undefined : this.#people[row];
    if (row === undefined || !person || !this.requirements.includes(standing.requirement)) return undefined;
    if ((person.standings[standing.requirement]?.version ?? -1) >= standing.version) return undefined;
    this.#people[row] = { ...person, standings: { ...person.standings, [standing.requirement]: standing } };
    this.#draw(row);
    this.version++;
    return row;
  }

  /** Makes the search text now rather than at the first keystroke. */
  warm(): void {
    this.#text.warm();
  }

  /** Rows that pass, in the order of names. `among`: rows of a wider filter, to look at fewer. */
  filter(
    { search, group, show, within, organization, role, division }: PeopleFilter,
    among?: Uint32Array,
  ): Uint32Array {
    const wanted = (show ? bitOf(show) : 0) | (group === 'officials' ? OFFICIAL : 0);
    const looked = (show ? bitOf(show) : 0) | OFFICIAL;
    const rows = new Uint32Array(among?.length ?? this.#rows);
    const masks = this.#masks;
    const today = Math.floor(Date.now() / MS_A_DAY);
    let found = 0;
    const asksMore = organization || role || division;
    const isTheirs = (person?: PersonRow) =>
      person &&
      (!organization || person.organization.slug === organization) &&
      (!role || person.role === role) &&
      (!division || person.division === division);
    const take = (row: number): void => {
      if (
        (masks[row]! & looked) === wanted &&
        (!within || this.#ends(row, today, today + within)) &&
        (!asksMore || isTheirs(this.#people[row]))
      )
        rows[found++] = row;
    };
    if (search.trim()) this.#text.eachMatch(search, take, among);
    else if (among) for (const row of among) take(row);
    else for (let row = 0; row < this.#rows; row++) take(row);
    return rows.subarray(0, found);
  }

  /** The same rows by a column's state in its usual order, or by the last day of validity; equal ones stay in order of name. */
  sort(rows: Uint32Array, column: number, by: 'state' | 'day', downwards: boolean): Uint32Array {
    const dots = this.#dots[column];
    const days = this.#days[column];
    if (!dots || !days) return rows;
    return sortRows(rows, by === 'state' ? (row) => dots[row]! & 7 : (row) => days[row]!, downwards);
  }

  /** How many people of a group show each state or note in any column. */
  count(group: Group): ReadonlyMap<State | Note, number> {
    const official = group === 'officials' ? OFFICIAL : 0;
    const byMask = new Uint32Array(OFFICIAL * 2);
    for (let row = 0; row < this.#rows; row++) byMask[this.#masks[row]!]!++;
    const counts = new Map<State | Note, number>();
    for (let mask = official; mask < official + OFFICIAL; mask++)
      if (byMask[mask])
        for (const show of SHOWN) if (mask & bitOf(show)) counts.set(show, (counts.get(show) ?? 0) + byMask[mask]!);
    return counts;
  }

  #ends(row: number, from: number, to: number): boolean {
    return this.#days.some((days) => days[row]! >= from && days[row]! <= to);
  }

  #append(person: PersonRow): number {
    const row = this.size < this.#rows ? this.size : this.#grown();
    this.#rowOf.set(person.memberId, row);
    return row;
  }

  #grown(): number {
    if (this.#rows >= this.#masks.length) this.#grow();
    return this.#rows++;
  }

  #grow(): void {
    const capacity = this.#masks.length * 2;
    const wider = <T extends Uint8Array | Uint16Array | Int32Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    this.#masks = wider(this.#masks, new Uint16Array(capacity));
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

  #draw(row: number): void {
    const { role, standings } = this.#people[row]!;
    for (let column = 0; column < this.requirements.length; column++) {
      const standing = standings[this.requirements[column]!];
      this.#dots[column]![row] = standing ? packDot(standing.state, standing.notes) : 0;
      this.#days[column]![row] = standing?.validUntil ? Date.parse(standing.validUntil) / MS_A_DAY : NO_DAY;
    }
    this.#mask(row, role === 'official');
  }

  /** The notes' bits of a packed dot follow the states' as they do in the mask, three bits lower. */
  #mask(row: number, official: boolean): void {
    this.#masks[row] = this.#dots.reduce(
      (mask, dots) => mask | (1 << (dots[row]! & 7)) | ((dots[row]! >> 3) << STATES.length),
      official ? OFFICIAL : 0,
    );
  }
}

const searchable = ({ firstName, lastName, organization, division }: PersonRow): string =>
  `${firstName} ${lastName} ${organization.name} ${division ?? ''}`;
