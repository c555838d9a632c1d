// "Color Codes": what each shape and ring means.
import { html, type TemplateResult } from 'lit';
import { type Note, STATES } from '../../contract/standings/status.ts';
import type { GridBook } from './grid-book.ts';

const RINGS = [
  ['approved', 'expiring'],
  ['approved', 'expired'],
  ['draft', 'exempt'],
] as const satisfies readonly (readonly [string, Note])[];

export const legendView = (book: GridBook, close: () => void): TemplateResult => html`<div class="stack">
  <div class="row spread">
    <h3 id="legend-title">${book.grid.colorCodes}</h3>
    <button @click=${close}>${book.grid.close}</button>
  </div>
  <dl class="legend">
    ${STATES.map(
      (state) => html`<dt>
          <status-dot state=${state} label=${book.states.states[state]} aria-hidden="true"></status-dot>${book.states.states[state]}
        </dt>
        <dd>${book.grid.codes[state]}</dd>`,
    )}
  </dl>
  <ul class="rings">
    ${RINGS.map(
      ([state, note]) => html`<li class="row">
        <status-dot state=${state} notes=${note} label=${book.states.notes[note]} aria-hidden="true"></status-dot>${book.grid.ringCodes[note]}
      </li>`,
    )}
  </ul>
</div>`;
