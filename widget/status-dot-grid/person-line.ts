// Draws one row of the grid: the person and their dots; only the dots where the name has not come yet. Pure drawing. Sparing with what must be
// set cell by cell: a slow phone pays for each of it at every step of a scroll.
import { html, nothing, type TemplateResult } from 'lit';
import { cellId } from './cell-id.ts';
import type { TableContent } from './people-table.ts';

export const personLine = (
  { store, book, selected, licenses }: TableContent,
  row: number,
  place: number,
  activeColumn: number | null,
): TemplateResult => {
  const id = (column: number) => (column === activeColumn ? cellId(place, column) : nothing);
  const person = store.person(row);
  const about = person && [
    person.organization.name,
    book.grid.roles[person.role],
    person.division,
    person.confirmed ? '' : book.grid.unconfirmed,
  ];
  const chosen = selected && person ? selected.has(person.memberId) : null;
  return html`<div role="row" class="row-line" aria-rowindex=${place + 2} aria-selected=${chosen ?? nothing}>
      <div role="rowheader" id=${id(0)} class="cell name" aria-colindex="1">
        <span>${person ? `${person.lastName}, ${person.firstName}` : book.grid.loading}</span><span class="about">${about?.filter(Boolean).join(' · ')}</span>
      </div>
      ${store.requirements.map((requirement, index) => {
        const dot = store.dotAt(row, index);
        const label = book.dotLabel(requirement, dot);
        return html`<div role="gridcell" id=${id(index + 1)} class="cell dot" aria-colindex=${index + 2}>
          <status-dot role="img" state=${dot.state} notes=${dot.notes.join(' ') || nothing} label=${label} title=${label}></status-dot>
        </div>`;
      })}
      ${licenses.map(({ cell }, index) => {
        const column = store.requirements.length + 1 + index;
        return html`<div role="gridcell" id=${id(column)} class="cell name license" aria-colindex=${column + 1}>
          ${person ? cell(person) : nothing}
        </div>`;
      })}
    </div>`;
};
