// Ours, as the benches drive it: the grid's own store, query and table without the tools around them and without a server.
import { LitElement } from 'lit';
import { BASE_REQUIREMENTS as REQUIREMENTS } from '../../../contract/core/requirement.ts';
import type { PersonRow } from '../../../contract/people/member.ts';
import { packDot } from '../../../contract/standings/packed-dot.ts';
import { STATES } from '../../../contract/standings/status.ts';
import { tokens } from '../../../widget/internal/tokens.styles.ts';
import '../../../widget/status-dot/status-dot-define.ts';
import { type GridBook, loadGridBook } from '../../../widget/status-dot-grid/grid-book.ts';
import type { PeopleFilter } from '../../../widget/status-dot-grid/people-filter.ts';
import { PeopleQuery, type Shown } from '../../../widget/status-dot-grid/people-query.ts';
import { PeopleStore } from '../../../widget/status-dot-grid/people-store.ts';
import { tableStyles } from '../../../widget/status-dot-grid/people-table.styles.ts';
import { PeopleTable } from '../../../widget/status-dot-grid/people-table.ts';
import type { Sort } from '../../../widget/status-dot-grid/sort-of.ts';
import type { BenchRow } from './make-people.ts';

/** People of one answer of the API. */
export const PAGE = 500;
const MS_A_DAY = 86_400_000;
const why = { key: 'approved', who: 'nobody', action: 'none', since: null } as const;

/** As the API hands them out. */
export const personOf = ({ id, name, club, states, days }: BenchRow): PersonRow => ({
  memberId: String(id),
  firstName: '',
  lastName: name,
  organization: { slug: club, name: club },
  role: 'head-coach' as const,
  division: 'U10',
  confirmed: true,
  standings: Object.fromEntries(
    REQUIREMENTS.map((requirement, column) => {
      const day = days[column];
      const validUntil = day == null ? null : new Date(day * MS_A_DAY).toISOString().slice(0, 10);
      const state = STATES[states[column] ?? 0]!;
      return [requirement, { requirement, state, notes: [], validUntil, since: null, source: null, version: 1, why }];
    }),
  ),
});

/** Column by column, as the server sends everybody's dots ahead of the names. */
export const dotsOf = (people: readonly PersonRow[]): Uint8Array[] =>
  REQUIREMENTS.map((requirement) =>
    Uint8Array.from(people, ({ standings }) => packDot(standings[requirement]?.state ?? 'draft', [])),
  );

const book: GridBook = await loadGridBook('en');
const ignore = (): void => {};

export class BenchGridElement extends LitElement {
  static override styles = [tokens, tableStyles];
  readonly store = new PeopleStore(REQUIREMENTS);
  filter: PeopleFilter = { search: '', group: 'coaches', show: null };
  sort: Sort | null = null;
  shown: Shown | undefined;
  readonly #query = new PeopleQuery(() => this.requestUpdate());
  readonly #table = new PeopleTable(this);

  change(state: Partial<Pick<BenchGridElement, 'filter' | 'sort'>>): void {
    Object.assign(this, state);
    this.#table.toTop();
    this.requestUpdate();
  }

  /** The other people, page by page as they come. */
  complete(people: readonly PersonRow[]): void {
    for (let at = PAGE; at < people.length; at += PAGE) this.store.put(people.slice(at, at + PAGE));
    this.store.settle();
    this.requestUpdate();
  }

  override render() {
    const { store, filter, sort } = this;
    this.shown = this.#query.ask(store, filter, sort);
    const { rows, finding } = this.shown;
    return this.#table.view({
      book,
      store,
      rows,
      rowCount: finding ? -1 : rows.length + 1,
      sort,
      licenses: [],
      selected: null,
      toggle: ignore,
      open: ignore,
      sortBy: ignore,
    });
  }
}
customElements.define('bench-grid', BenchGridElement);
