// Why the grid shows nobody, in words, and the way on: a retry, or the organizations that are one's own.
import { html, type TemplateResult } from 'lit';
import type { FailureCode } from '../api.ts';
import type { GridBook } from './grid-book.ts';
import type { GridFlow } from './grid-flow.ts';

export const failureView = ({ grid }: GridBook, flow: GridFlow, code: FailureCode): TemplateResult => {
  const own = flow.session?.organizations ?? [];
  return html`<div class="panel stack" role="alert">
    <p>${sayFailure(grid, code)}</p>
    ${
      own.length
        ? html`<p class="row">
          ${grid.goTo} ${own.map(({ slug, name }) => html`<button @click=${() => flow.goTo(slug)}>${name}</button>`)}
        </p>`
        : html`<button @click=${flow.start}>${grid.retry}</button>`
    }
  </div>`;
};

const sayFailure = (grid: GridBook['grid'], code: FailureCode): string => {
  if (code === 'offline' || code === 'too-slow') return grid.offline;
  if (code === 'not-allowed') return grid.notAllowed;
  if (code === 'not-found') return grid.notFound;
  return code === 'too-many-requests' ? grid.tooMany : grid.failed;
};
