// Ours: the grid's own store, query and table, driven as <status-dot-grid> drives them: the first page of people, everybody's dots a byte each, and
// then the other names, page by page.
import { html, LitElement } from 'lit';
import type { PersonRow } from '../../../contract/member.ts';
import { packDot } from '../../../contract/packed-dot.ts';
import { REQUIREMENTS } from '../../../contract/requirement.ts';
import { STATES } from '../../../contract/status.ts';
import { tokens } from '../../../widget/internal/tokens.styles.ts';
import '../../../widget/status-dot/status-dot-define.ts';
import { type GridBook, loadGridBook } from '../../../widget/status-dot-grid/grid-book.ts';
import type { PeopleFilter } from '../../../widget/status-dot-grid/people-filter.ts';
import { PeopleQuery } from '../../../widget/status-dot-grid/people-query.ts';
import { PeopleStore } from '../../../widget/status-dot-grid/people-store.ts';
import { tableStyles } from '../../../widget/status-dot-grid/people-table.styles.ts';
import { PeopleTable } from '../../../widget/status-dot-grid/people-table.ts';
import type { Sort } from '../../../widget/status-dot-grid/sort-of.ts';
import { enter } from './contender.ts';
import type { BenchRow } from './make-people.ts';

/** People of one answer of the API. */
const PAGE = 500;
const MS_A_DAY = 86_400_000;
const why = { key: 'approved', who: 'nobody', action: 'none', since: null } as const;

const personOf = ({ id, name, club, states, days }: BenchRow): PersonRow => ({
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

class BenchGridElement extends LitElement {
  static override styles = [tokens, tableStyles];
  store: PeopleStore | undefined;
  book: GridBook | undefined;
  filter: PeopleFilter = { search: '', group: 'coaches', show: null };
  sort: Sort | null = null;
  readonly #query = new PeopleQuery(() => this.requestUpdate());
  readonly table = new PeopleTable(this);

  override render() {
    const { store, book, filter, sort } = this;
    if (!store || !book) return html``;
    const { rows } = this.#query.ask(store, filter, sort);
    const ignore = () => {};
    return this.table.view({
      book,
      store,
      rows,
      rowCount: rows.length + 1,
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
const book = await loadGridBook('en');

/** As the server sends them: made once, before the time counts, as the rivals' rows are. */
let firstPage: PersonRow[] = [];
let dots: Uint8Array[] = [];

enter({
  name: 'Touchline',
  prepare: (person) => person,
  ready: (people) => {
    firstPage = people.slice(0, PAGE).map(personOf);
    dots = REQUIREMENTS.map((_, column) =>
      Uint8Array.from(people.slice(PAGE), ({ states }) => packDot(STATES[states[column] ?? 0]!, [])),
    );
  },
  mount: (box, people) => {
    const element = document.createElement('bench-grid') as BenchGridElement;
    element.style.setProperty('--touchline-grid-height', '600px');
    element.book = book;
    element.store = new PeopleStore(REQUIREMENTS);
    const { store } = element;
    store.put(firstPage);
    store.putDots(new Uint8Array(people.length - PAGE), dots);
    box.append(element);
    const change = (state: Partial<BenchGridElement>) => {
      Object.assign(element, state);
      element.requestUpdate();
    };
    return {
      complete: () => {
        for (let at = PAGE; at < people.length; at += PAGE) store.put(people.slice(at, at + PAGE).map(personOf));
        store.settle();
        store.warm({ timeRemaining: () => 1 } as IdleDeadline);
        change({});
      },
      filter: (state) => change({ filter: { ...element.filter, show: state === null ? null : STATES[state]! } }),
      sort: () => change({ sort: { column: 0, by: 'day', downwards: false } }),
    };
  },
});
