// Ours: the grid's own store, query and table, driven as <status-dot-grid> drives them: the first page of people, everybody's dots a byte each, and
// then the other names, page by page.
import { html, LitElement } from 'lit';
import { packDot } from '../../../contract/packed-dot.ts';
import { REQUIREMENTS } from '../../../contract/requirement.ts';
import { STATES } from '../../../contract/status.ts';
import { tokens } from '../../../widget/internal/tokens.styles.ts';
import '../../../widget/status-dot/status-dot-define.ts';
import { type GridBook, loadGridBook } from '../../../widget/status-dot-grid/grid-book.ts';
import { PeopleQuery } from '../../../widget/status-dot-grid/people-query.ts';
import { type PeopleFilter, PeopleStore } from '../../../widget/status-dot-grid/people-store.ts';
import { tableStyles } from '../../../widget/status-dot-grid/people-table.styles.ts';
import { PeopleTable } from '../../../widget/status-dot-grid/people-table.ts';
import type { Sort } from '../../../widget/status-dot-grid/sort-of.ts';
import { enter } from './contender.ts';
import type { BenchRow } from './make-people.ts';

/** People of one answer of the API. */
const PAGE = 500;
const MS_A_DAY = 86_400_000;
const why = { key: 'approved', who: 'nobody', action: 'none', since: null } as const;

const personOf = ({ id, name, club, states, days }: BenchRow) => ({
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
  readonly #query = new PeopleQuery();
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
      rowCount: rows.length,
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

/** As the server sends them; packed once, before the time counts. */
let kept: Uint8Array[] | undefined;
const packed = (people: readonly BenchRow[]): Uint8Array[] => {
  kept ??= REQUIREMENTS.map((_, column) =>
    Uint8Array.from(people, ({ states }) => packDot(STATES[states[column] ?? 0]!, [])),
  );
  return kept;
};

enter({
  name: 'Touchline',
  prepare: (person) => person,
  ready: (people) => void packed(people.slice(PAGE)),
  mount: (box, people) => {
    const element = document.createElement('bench-grid') as BenchGridElement;
    element.style.setProperty('--touchline-grid-height', '600px');
    element.book = book;
    element.store = new PeopleStore(REQUIREMENTS);
    const { store } = element;
    store.put(people.slice(0, PAGE).map(personOf));
    const rest = people.slice(PAGE);
    store.putDots(new Uint8Array(rest.length), packed(rest));
    box.append(element);
    const change = (state: Partial<BenchGridElement>) => {
      Object.assign(element, state);
      element.requestUpdate();
    };
    return {
      complete: () => {
        for (let at = PAGE; at < people.length; at += PAGE) store.put(people.slice(at, at + PAGE).map(personOf));
        store.settle();
        store.warm();
        change({});
      },
      filter: (state) => change({ filter: { ...element.filter, show: state === null ? null : STATES[state]! } }),
      sort: () => change({ sort: { column: 0, by: 'day', downwards: false } }),
    };
  },
});
