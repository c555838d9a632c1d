// The people as a keyboard grid: arrows, Home, End, Page Up and Down, Control with Home and End, Enter. Draws only the rows in view.
// The focus stays on the grid and `aria-activedescendant` tells the cell, so rows may come, go and change without losing it.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/core/requirement.ts';
import { PRINTED_ROWS_MAX, ROW_HEIGHT_PX } from '../internal/limits.ts';
import { cellId } from './cell-id.ts';
import type { GridBook } from './grid-book.ts';
import type { LicenseColumn } from './license-columns.ts';
import { moveOf } from './move-of.ts';
import type { PeopleStore } from './people-store.ts';
import { personLine } from './person-line.ts';
import { type Sort, sortOf } from './sort-of.ts';
import { scrollToShow, windowAt } from './virtual-window.ts';

export interface TableContent {
  readonly book: GridBook;
  readonly store: PeopleStore;
  readonly rows: Uint32Array;
  /** Of those who pass, once all pages are here, and the header; -1 while they are looked for. */
  readonly rowCount: number;
  readonly sort: Sort | null;
  /** Members chosen to be reminded or exported, while one chooses. */
  readonly selected: ReadonlySet<string> | null;
  readonly toggle: (row: number) => void;
  /** Behind the dots; only beside officials. */
  readonly licenses: readonly LicenseColumn[];
  readonly open: (row: number, requirement: Requirement | null) => void;
  readonly sortBy: (column: number) => void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Of the header, in the same count as rows. */
const HEADER = -1;

export class PeopleTable implements ReactiveController {
  readonly #host: Host;
  #content: TableContent | undefined;
  #row = 0;
  #column = 0;
  #scrollPx = 0;
  #viewPx = 600;
  /** Long names make it taller than a row. */
  #headPx = ROW_HEIGHT_PX;
  readonly #sizes = new ResizeObserver(() => this.#measure());
  #watched: Element | undefined;
  /** Paper does not scroll. */
  #printing = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** All rows, or only those in view again. */
  print(all: boolean): void {
    this.#printing = all;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#watched = undefined;
  }

  /** Heights are set here and not in the template: a strict CSP forbids style attributes, not the CSSOM. */
  hostUpdated(): void {
    const grid = this.#grid();
    if (!grid || !this.#content) return;
    if (this.#watched !== grid) {
      this.#watched = grid;
      this.#sizes.observe(grid);
      const head = grid.querySelector('.head');
      if (head) this.#sizes.observe(head);
    }
    const { contentPx, offsetPx } = this.#window();
    const space = grid.querySelector<HTMLElement>('.space')!;
    space.style.blockSize = `${contentPx}px`;
    grid.querySelector<HTMLElement>('.rows')!.style.transform = `translateY(${offsetPx}px)`;
    const { store, licenses } = this.#content;
    grid.style.setProperty('--_columns', String(store.requirements.length));
    grid.style.setProperty('--_licenses', String(licenses.length));
  }

  /** After a filter or a sort the first row is the place to be. */
  toTop(): void {
    this.#row = 0;
    this.#grid()?.scrollTo(0, 0);
  }

  focus(): void {
    this.#grid()?.focus();
  }

  view(content: TableContent): TemplateResult {
    this.#content = content;
    const { first, end } = this.#window();
    const drawn = Array.from(content.rows.subarray(first, end));
    return html`<div
      class="grid ${content.licenses.length ? 'wide' : ''}"
      part="grid"
      role="grid"
      tabindex="0"
      aria-label=${content.book.grid.person}
      aria-describedby="help"
      aria-rowcount=${content.rowCount}
      aria-colcount=${lastColumnOf(content) + 1}
      aria-multiselectable=${content.selected ? 'true' : nothing}
      aria-activedescendant=${cellId(this.#row, this.#column)}
      @keydown=${this.#pressed}
      @scroll=${this.#scrolled}
      @click=${this.#clicked}
    >
      <div role="rowgroup" class="head">
        <div role="row" class="row-line" aria-rowindex="1">
          ${this.#headCell(content.book.grid.person, 0, content.sort === null ? 'ascending' : 'none')}
          ${content.store.requirements.map((requirement, index) =>
            this.#headCell(content.book.nameOf(requirement), index + 1, sortOf(content.sort, index)),
          )}
          ${content.licenses.map(({ name }, index) => this.#headCell(name, content.store.requirements.length + 1 + index, nothing))}
        </div>
      </div>
      <div class="space" role="presentation">
        <div role="rowgroup" class="rows">${drawn.map((row, index) => personLine(content, row, first + index, this.#activeColumn(first + index)))}</div>
      </div>
    </div>`;
  }

  #headCell(name: string, column: number, sort: string | typeof nothing): TemplateResult {
    return html`<div
      role="columnheader"
      id=${this.#activeColumn(HEADER) === column ? cellId(HEADER, column) : nothing}
      class="cell"
      aria-colindex=${column + 1}
      aria-sort=${sort}
    >
      ${name}
    </div>`;
  }

  #activeColumn(place: number): number | null {
    return place === this.#row ? this.#column : null;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const { rows } = this.#content ?? {};
    const move = moveOf(event, [this.#row, this.#column], {
      firstRow: HEADER,
      lastRow: (rows?.length ?? 0) - 1,
      lastColumn: this.#content ? lastColumnOf(this.#content) : 0,
      pageRows: Math.max(1, Math.floor(this.#bodyPx() / ROW_HEIGHT_PX) - 1),
    });
    if (move) this.#goTo(...move);
    else if (event.key === 'Enter' || event.key === ' ') this.#activate(event.key === ' ');
    else return;
    event.preventDefault();
  };

  readonly #clicked = (event: Event): void => {
    const cell = (event.target as Element).closest('.cell');
    const line = cell?.parentElement;
    if (!line) return;
    // As personLine counts them for screen readers: the header is the first.
    this.#row = Number(line.ariaRowIndex) - 2;
    this.#column = [...line.children].indexOf(cell);
    this.#host.requestUpdate();
    this.#activate(this.#column === 0);
  };

  /** @param choosing a press that chooses a person while one chooses people */
  #activate(choosing: boolean): void {
    const { store, rows, open, sortBy, selected, toggle } = this.#content!;
    const row = rows[this.#row];
    if (this.#row === HEADER && this.#column <= store.requirements.length) sortBy(this.#column);
    else if (row !== undefined && selected && choosing) toggle(row);
    else if (row !== undefined) open(row, store.requirements[this.#column - 1] ?? null);
  }

  #goTo(row: number, column: number): void {
    this.#row = row;
    this.#column = column;
    const grid = this.#grid();
    if (grid && row >= 0)
      grid.scrollTop = scrollToShow(row, grid.scrollTop, this.#bodyPx(), this.#content!.rows.length);
    this.#scrollPx = grid?.scrollTop ?? 0;
    this.#host.requestUpdate();
    // Sideways too, and the page itself where the grid is taller than the screen.
    void this.#host.updateComplete.then(() => {
      grid?.querySelector('.cell[id]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  readonly #scrolled = (event: Event): void => {
    this.#scrollPx = (event.target as HTMLElement).scrollTop;
    this.#host.requestUpdate();
  };

  #measure(): void {
    const grid = this.#grid();
    const drawn = this.#window().end;
    this.#viewPx = grid?.clientHeight ?? 0;
    this.#headPx = grid?.querySelector<HTMLElement>('.head')?.offsetHeight ?? ROW_HEIGHT_PX;
    grid?.style.setProperty('--_head', `${this.#headPx}px`);
    // Most often the first guess has drawn enough.
    if (this.#window().end !== drawn) this.#host.requestUpdate();
  }

  #window(): ReturnType<typeof windowAt> {
    const rows = this.#content?.rows.length ?? 0;
    if (this.#printing) return windowAt(0, Math.min(rows, PRINTED_ROWS_MAX) * ROW_HEIGHT_PX, rows);
    return windowAt(this.#scrollPx, this.#bodyPx(), rows);
  }

  /** The header sticks to the top and takes its height of the view. */
  #bodyPx(): number {
    return Math.max(ROW_HEIGHT_PX, this.#viewPx - this.#headPx);
  }

  #grid(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.grid');
  }
}

/** Counted from 0, the person's name. */
const lastColumnOf = ({ store, licenses }: TableContent): number => store.requirements.length + licenses.length;
