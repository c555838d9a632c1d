// Draws one row of the grid: the person and their dots; only the dots where the name has not come yet. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { TableContent } from './people-table.ts';

export const personLine = (
  { store, book, selected, licenses }: TableContent,
  row: number,
  place: number,
  activeColumn: number | null,
): TemplateResult => {
  const active = (column: number) => (column === activeColumn ? 'active' : '');
  const person = store.person(row);
  const about = person && [
    person.organization.name,
    book.grid.roles[person.role],
    person.division,
    person.confirmed ? '' : book.grid.unconfirmed,
  ];
  const chosen = selected && person ? selected.has(person.memberId) : null;
  return html`<div role="row" class="row-line" aria-rowindex=${place + 2} aria-selected=${chosen ?? nothing}>
      <div role="rowheader" id="cell-${place}-0" class="cell name ${active(0)}" aria-colindex="1">
        <span>${person ? `${person.lastName}, ${person.firstName}` : book.grid.loading}</span><span class="about">${about?.filter(Boolean).join(' · ')}</span>
      </div>
      ${store.requirements.map((requirement, index) => {
        const dot = store.dotAt(row, index);
        const label = book.dotLabel(requirement, dot);
        return html`<div
          role="gridcell"
          id="cell-${place}-${index + 1}"
          class="cell dot ${active(index + 1)}"
          aria-colindex=${index + 2}
        >
          <status-dot state=${dot.state} notes=${dot.notes.join(' ') || nothing} label=${label} title=${label}></status-dot>
        </div>`;
      })}
      ${licenses.map(({ cell }, index) => {
        const column = store.requirements.length + 1 + index;
        return html`<div
          role="gridcell"
          id="cell-${place}-${column}"
          class="cell name license ${active(column)}"
          aria-colindex=${column + 1}
        >
          ${person ? cell(person) : nothing}
        </div>`;
      })}
    </div>`;
};
