// All people of the grid in columns: one byte a dot, one number a date, and one mask that says which states and notes a person shows. Filters
// and sorts give row numbers and never copy a person. No DOM, no network.
import type { PersonRow } from '../../contract/member.ts';
import { packDot } from '../../contract/packed-dot.ts';
import type { Requirement } from '../../contract/requirement.ts';
import type { Standing } from '../../contract/standing.ts';
import { NOTES, STATES } from '../../contract/status.ts';
import { BLOCK_ROWS } from '../internal/limits.ts';
import type { Group, PeopleFilter } from './people-filter.ts';
import { type Counted, PeopleMasks } from './people-masks.ts';
import { SearchText, wordsOf } from './search-text.ts';
import { GREATEST, sortRows } from './sort-rows.ts';

const FIRST_CAPACITY = 512;

const MS_A_DAY = 86_400_000;

export class PeopleStore {
  readonly requirements: readonly Requirement[];
  /** Grows with every change, so that what was computed from the store can be kept until then. */
  version = 0;
  readonly #people: PersonRow[] = [];
  readonly #rowOf = new Map<string, number>();
  readonly #text = new SearchText(this.#people);
  /** Rows with dots; those beyond the people have no name yet. */
  #rows = 0;
  #capacity = FIRST_CAPACITY;
  readonly #masks = new PeopleMasks();
  #dots: Uint8Array[];
  /** As dayOf counts them. */
  #days: Uint16Array[];

  constructor(requirements: readonly Requirement[]) {
    this.requirements = requirements;
    this.#dots = requirements.map(() => new Uint8Array(FIRST_CAPACITY));
    this.#days = requirements.map(() => new Uint16Array(FIRST_CAPACITY));
    this.#masks.makeRoom(FIRST_CAPACITY);
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
    const from = this.#rows;
    this.#makeRoom(from + officials.length);
    columns.forEach((dots, column) => {
      this.#dots[column]!.set(dots, from);
    });
    this.#masks.begin(from, officials);
    for (const dots of this.#dots) this.#masks.add(dots, from, this.#rows);
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
      this.#text.changed(row);
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

  /** Makes the search texts while there is nothing else to do. @returns whether all are made */
  warm(idle: IdleDeadline): boolean {
    for (let from = 0; from < this.size; from += BLOCK_ROWS) {
      if (idle.timeRemaining() <= 0) return false;
      this.#text.block(from);
    }
    return true;
  }

  /** Room for all rows and a block more, for people who come while one looks: what there is already, or new. */
  room(known?: Uint32Array): Uint32Array {
    const rows = this.#capacity + BLOCK_ROWS;
    return known && known.length >= rows ? known : new Uint32Array(rows);
  }

  /** Rows that pass, in the order of names. */
  filter(filter: PeopleFilter): Uint32Array {
    const finding = this.find(filter, this.room());
    for (let step = finding.next(); ; step = finding.next()) if (step.done) return step.value;
  }

  /**
   * The same in pieces: all that pass so far after every block of rows, for who must not wait long. `among`: rows of a wider filter, to look
   * only near them.
   */
  *find(filter: PeopleFilter, rows: Uint32Array, among?: Uint32Array): Generator<Uint32Array, Uint32Array> {
    const words = wordsOf(filter.search);
    const end = words.length > 0 ? this.size : this.#rows;
    const finer = this.#finer(filter);
    let found = 0;
    let near = 0;
    for (let from = 0; from < end; from += BLOCK_ROWS) {
      const before = near;
      while (among && among[near]! < from + BLOCK_ROWS) near++;
      if (among && near === before) continue;
      if (from > 0) yield rows.subarray(0, found);
      const first = found;
      const last = words.length > 0 ? this.#text.match(from, words, rows, first) : numbered(rows, first, from, end);
      found = this.#masks.keep(rows, first, last, filter);
      if (finer) {
        const kept = rows.subarray(first, found).filter(finer);
        rows.set(kept, first);
        found = first + kept.length;
      }
    }
    return rows.subarray(0, found);
  }

  /** What is rarely asked, as a question for a row. */
  #finer({ within, organization, role, division }: PeopleFilter): ((row: number) => boolean) | undefined {
    if (!within && !organization && !role && !division) return undefined;
    const today = Math.floor(Date.now() / MS_A_DAY) + 1;
    const last = today + (within ?? 0);
    return (row) => {
      const person = this.#people[row];
      return (
        (!within || this.#days.some((days) => days[row]! >= today && days[row]! <= last)) &&
        (!organization || person?.organization.slug === organization) &&
        (!role || person?.role === role) &&
        (!division || person?.division === division)
      );
    };
  }

  /** The same rows by a column's state in its usual order, or by the last day of validity; equal ones stay in order of name. */
  sort(rows: Uint32Array, column: number, by: 'state' | 'day', downwards: boolean): Uint32Array {
    const [dots, days] = [this.#dots[column], this.#days[column]];
    if (!dots || !days) return rows;
    return by === 'state' ? sortRows(rows, dots, 7, GREATEST, downwards) : sortRows(rows, days, GREATEST, 0, downwards);
  }

  count(group: Group): Counted {
    return this.#masks.count(this.#rows, group);
  }

  #append(person: PersonRow): number {
    const row = this.size;
    this.#makeRoom(row + 1);
    this.#rowOf.set(person.memberId, row);
    return row;
  }

  /** So that there are at least so many rows. */
  #makeRoom(rows: number): void {
    this.#rows = Math.max(rows, this.#rows);
    if (rows <= this.#capacity) return;
    while (this.#capacity < rows) this.#capacity *= 2;
    const wider = <T extends Uint8Array | Uint16Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    this.#masks.makeRoom(this.#capacity);
    this.#dots = this.#dots.map((old) => wider(old, new Uint8Array(this.#capacity)));
    this.#days = this.#days.map((old) => wider(old, new Uint16Array(this.#capacity)));
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
      this.#days[column]![row] = dayOf(standing?.validUntil);
    }
    this.#masks.begin(row, [role === 'official' ? 1 : 0]);
    for (const dots of this.#dots) this.#masks.add(dots, row, row + 1);
  }
}

/** Counted from 1 on 1 January 1970, 0 for none: new memory is 0, and untouched memory costs nothing. Never beyond what can be counted. */
const dayOf = (day: string | null | undefined): number =>
  day ? Math.max(1, Math.min(Date.parse(day) / MS_A_DAY + 1, GREATEST)) : 0;

/** Writes the rows of a block into `rows`, from place `at` on. @returns the place behind them */
const numbered = (rows: Uint32Array, at: number, from: number, end: number): number => {
  let place = at;
  for (let row = from; row < from + BLOCK_ROWS && row < end; row++) rows[place++] = row;
  return place;
};
