// The tools above the grid, the grid, and the line below it. Pure drawing: every press goes back to the element.
import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/core/requirement.ts';
import { NOTES, type Note, STATES, type State } from '../../contract/standings/status.ts';
import type { GridBook } from './grid-book.ts';
import type { GridTools } from './grid-tools.ts';
import type { LicenseColumn } from './license-columns.ts';
import type { Group, PeopleFilter } from './people-filter.ts';
import type { PeopleStore } from './people-store.ts';
import type { PeopleTable } from './people-table.ts';
import type { Sort } from './sort-of.ts';

export interface PeopleContent {
  readonly book: GridBook;
  readonly store: PeopleStore;
  readonly table: PeopleTable;
  readonly rows: Uint32Array;
  /** People on the server; more than the store has until all pages are here. */
  readonly total: number;
  readonly everyone: number;
  readonly counts: ReadonlyMap<State | Note, number>;
  /** Not all who pass are found. */
  readonly finding: boolean;
  readonly live: boolean;
  readonly filter: PeopleFilter;
  readonly sort: Sort | null;
  readonly licenses: readonly LicenseColumn[];
  /** Slug, for the name of an exported file. */
  readonly organization: string;
  /** Fetched after the first people stand there. */
  readonly tools: GridTools | undefined;
  readonly narrow: (change: Partial<PeopleFilter>) => void;
  readonly open: (row: number, requirement: Requirement | null) => void;
  readonly sortBy: (column: number) => void;
}

export const peopleView = (content: PeopleContent): TemplateResult => {
  const { book, store, rows, total, everyone, finding, live, filter, narrow } = content;
  const { grid } = book;
  return html`<div class="row" role="group" aria-label=${grid.groups}>
      ${groupButton(content, 'coaches', grid.coaches)} ${groupButton(content, 'officials', grid.officials)}
    </div>
    <div class="tools">
      <label
        ><span class="unseen">${grid.search}</span>
        <input
          type="search"
          placeholder=${grid.search}
          .value=${filter.search}
          @input=${(event: Event) => narrow({ search: (event.target as HTMLInputElement).value })}
      /></label>
      ${showSelect(content)}
    </div>
    ${content.tools?.view(content)}
    ${rows.length || finding ? theTable(content) : nobody(content)}
    <p class="row small spread">
      <span>${finding ? grid.loading : store.size < total ? grid.more(store.size, total) : grid.counted(rows.length, everyone)}</span>
      ${content.tools?.foot(content)}
      <span id="help">${grid.help}</span>
      <span class="live" ?data-live=${live}>${live ? grid.live : grid.notLive}</span>
    </p>`;
};

const groupButton = ({ filter, narrow }: PeopleContent, group: Group, name: string): TemplateResult =>
  html`<button class="tab" aria-pressed=${filter.group === group} @click=${() => narrow({ group, show: null })}>${name}</button>`;

const showSelect = ({ book, counts, filter, everyone, narrow }: PeopleContent): TemplateResult => {
  const { states, notes } = book.states;
  const name = (show: State | Note) => (STATES.includes(show as State) ? states[show as State] : notes[show as Note]);
  const offered = [...STATES, ...NOTES].filter((show) => counts.get(show) || filter.show === show);
  return html`<label
    ><span class="unseen">${book.grid.show}</span>
    <select @change=${(event: Event) => narrow({ show: ((event.target as HTMLSelectElement).value || null) as State | Note | null })}>
      <option value="" ?selected=${!filter.show}>${book.grid.everyone(everyone)}</option>
      ${offered.map((show) => html`<option value=${show} ?selected=${filter.show === show}>${name(show)} (${counts.get(show) ?? 0})</option>`)}
    </select></label
  >`;
};

const EVERYBODY = { search: '', show: null, within: null, organization: '', role: '', division: '' };

const theTable = ({
  book,
  table,
  store,
  rows,
  total,
  finding,
  sort,
  licenses,
  open,
  sortBy,
  tools,
}: PeopleContent): TemplateResult => {
  const rowCount = finding ? -1 : 1 + (store.size < total ? total : rows.length);
  const selected = tools?.selected ?? null;
  const toggle = (row: number) => tools?.toggle(store.person(row)?.memberId);
  return table.view({ book, store, rows, rowCount, sort, licenses, selected, toggle, open, sortBy });
};

const nobody = ({ book, everyone, narrow }: PeopleContent): TemplateResult => html`<div class="panel stack">
  <p>${everyone ? book.grid.nobody : book.grid.nobodyYet}</p>
  ${everyone ? html`<button @click=${() => narrow(EVERYBODY)}>${book.grid.clear}</button>` : nothing}
</div>`;
