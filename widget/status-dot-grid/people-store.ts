// All people of the grid in columns: one byte a dot, one number a date, and one mask that says which states and notes a person shows. Filters
// and sorts give row numbers and never copy a person. No DOM, no network.

import type { Requirement } from '../../contract/core/requirement.ts';
import type { PersonRow } from '../../contract/people/member.ts';
import { packDot } from '../../contract/standings/packed-dot.ts';
import type { Standing } from '../../contract/standings/standing.ts';
import { NOTES, STATES } from '../../contract/standings/status.ts';
import { BLOCK_ROWS } from '../internal/limits.ts';
import { dayOf } from './day-of.ts';
import type { Group, PeopleFilter } from './people-filter.ts';
import { type Counted, PeopleMasks } from './people-masks.ts';
import { questionOf } from './question-of.ts';
import { RowTable } from './row-table.ts';
import type { Sort } from './sort-of.ts';
import { GREATEST, sortRows } from './sort-rows.ts';

const FIRST_CAPACITY = 512;
/** Where nobody has said how many come: copied often enough, and little is empty. */
const GROWTH = 1.125;

export class PeopleStore {
  readonly requirements: readonly Requirement[];
  /** Grows with every change, so that what was computed from the store can be kept until then. */
  version = 0;
  readonly #timeZone: string;
  readonly #people: PersonRow[] = [];
  readonly #rowOf = new RowTable((row) => this.#people[row]!.memberId);
  /** Names of organizations and divisions. */
  readonly #shared = new Set<string>();
  /** Rows with dots; those beyond the people have no name yet. */
  #rows = 0;
  #capacity = FIRST_CAPACITY;
  readonly #masks = new PeopleMasks();
  #dots: Uint8Array[];
  /** As dayOf counts them. */
  #days: Uint16Array[];

  /** @param timeZone the association's */
  constructor(requirements: readonly Requirement[], timeZone = 'UTC') {
    this.requirements = requirements;
    this.#timeZone = timeZone;
    this.#dots = requirements.map(() => new Uint8Array(FIRST_CAPACITY));
    this.#days = requirements.map(() => new Uint16Array(FIRST_CAPACITY));
    this.#rowOf.makeRoom(FIRST_CAPACITY, 0);
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
      this.#shared.add(person.organization.name).add(person.division ?? '');
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

  /** Room for all rows: what there is already, or new. */
  room(known?: Uint32Array): Uint32Array {
    return known && known.length >= this.#rows ? known : new Uint32Array(this.#capacity);
  }

  /** Rows that pass, in the order of names. */
  filter(filter: PeopleFilter): Uint32Array {
    const finding = this.find(filter, this.room());
    for (let step = finding.next(); ; step = finding.next()) if (step.done) return step.value;
  }

  /**
   * The same in pieces: all that pass so far after every block of rows, for who must not wait long. `among`: rows of a wider filter, to look
   * only at them; they may lie in `rows` themselves.
   */
  *find(filter: PeopleFilter, rows: Uint32Array, among?: Uint32Array): Generator<Uint32Array, Uint32Array> {
    const passes = questionOf(filter, this.requirements, this.#shared, this.#timeZone);
    const end = among?.length ?? (passes ? this.size : this.#rows);
    let found = 0;
    for (let from = 0; from < end; from += BLOCK_ROWS) {
      if (from > 0) yield rows.subarray(0, found);
      let last = found;
      for (let at = from; at < from + BLOCK_ROWS && at < end; at++) rows[last++] = among ? among[at]! : at;
      last = this.#masks.keep(rows, found, last, filter);
      found = passes ? this.#keep(rows, found, last, passes) : last;
    }
    return rows.subarray(0, found);
  }

  /** Moves those of `rows` together, from place `first` on, whose people pass. @returns the place behind them */
  #keep(rows: Uint32Array, first: number, last: number, passes: (person: PersonRow) => boolean): number {
    let kept = first;
    for (let at = first; at < last; at++) {
      const row = rows[at]!;
      rows[kept] = row;
      if (passes(this.#people[row]!)) kept++;
    }
    return kept;
  }

  /** The same rows by a column's state in its usual order, or by the last day of validity; equal ones stay in order of name. */
  sort(rows: Uint32Array, { column, by, downwards }: Sort, room = this.room()): Uint32Array {
    const [dots, days] = [this.#dots[column], this.#days[column]];
    if (!dots || !days) return rows;
    if (by === 'state') return sortRows(rows, dots, 7, GREATEST, downwards, room);
    return sortRows(rows, days, GREATEST, 0, downwards, room);
  }

  count(group: Group): Counted {
    return this.#masks.count(this.#rows, group);
  }

  #append(person: PersonRow): number {
    const row = this.size;
    this.#makeRoom(row + 1);
    this.#rowOf.add(person.memberId, row);
    return row;
  }

  /** So that there are at least so many rows. */
  #makeRoom(rows: number): void {
    this.#rows = Math.max(rows, this.#rows);
    if (rows <= this.#capacity) return;
    this.#capacity = Math.max(rows, Math.ceil(this.#capacity * GROWTH));
    this.#rowOf.makeRoom(this.#capacity, this.size);
    this.#masks.makeRoom(this.#capacity);
    const wider = <T extends Uint8Array | Uint16Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
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
