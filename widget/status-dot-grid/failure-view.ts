// Why the grid shows no one, in words, and the way on: a retry, one's own organizations, or what puts the first people in.
import { html, type TemplateResult } from 'lit';
import type { FailureCode } from '../api.ts';
import { officePage } from '../internal/office-page.ts';
import type { GridBook } from './grid-book.ts';
import type { GridFlow } from './grid-flow.ts';

export const failureView = ({ grid }: GridBook, flow: GridFlow, code: FailureCode): TemplateResult => {
  const own = flow.session?.organizations ?? [];
  return html`<div class="panel stack" role="alert">
    <p>${code === 'not-found' && own.length ? grid.chooseOrganization : sayFailure(grid, code)}</p>
    ${
      own.length
        ? html`<p class="row">
          ${grid.goTo} ${own.map(({ slug, name }) => html`<button @click=${() => flow.goTo(slug)}>${name}</button>`)}
        </p>`
        : html`<button @click=${flow.start}>${grid.retry}</button>`
    }
  </div>`;
};

/** For an office that has no people yet. */
export const nobodyYet = ({ grid }: GridBook, slug: string): TemplateResult => {
  void import('../internal/copy-link.ts');
  return html`<div class="panel stack">
  <p>${grid.nobodyYet}</p>
  <p class="row">
    <a href=${officePage('import', slug)}>${grid.importRoster}</a>
    <a href=${officePage('registrations', slug)}>${grid.addPerson}</a>
    <touchline-copy-link
      .address=${officePage('register', slug)}
      .label=${grid.registrationLink}
      .done=${grid.linkCopied}
    ></touchline-copy-link>
  </p>
</div>`;
};

const sayFailure = (grid: GridBook['grid'], code: FailureCode): string => {
  if (code === 'offline' || code === 'too-slow') return grid.offline;
  if (code === 'not-allowed') return grid.notAllowed;
  if (code === 'not-found') return grid.notFound;
  return code === 'too-many-requests' ? grid.tooMany : grid.failed;
};
