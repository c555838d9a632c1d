// Everyone's dots: counts for a visitor, named rows for a signed-in administrator, live. Looks and decides nothing; the flow knows, the
// table draws.
import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { RequirementNames } from '../../contract/core/requirement-name.ts';
import type { Language } from '../../contract/people/member.ts';
import type { LiveMessage } from '../../contract/standings/live.ts';
import { sessionToken } from '../internal/held-token.ts';
import { ANNOUNCE_AFTER_MS } from '../internal/limits.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { failureView, nobodyYet } from './failure-view.ts';
import { type GridBook, loadGridBook, withNames } from './grid-book.ts';
import { GridFlow } from './grid-flow.ts';
import type { GridTools } from './grid-tools.ts';
import type { LicenseColumns } from './license-columns.ts';
import type { PeopleFilter } from './people-filter.ts';
import { PeopleQuery } from './people-query.ts';
import { tableStyles } from './people-table.styles.ts';
import { PeopleTable } from './people-table.ts';
import { peopleView } from './people-view.ts';
import type { Opened } from './person-dialog.ts';
import { nextSort, type Sort } from './sort-of.ts';
import { gridStyles } from './status-dot-grid.styles.ts';
import { signInView, visitorView } from './visitor-view.ts';
import '../status-dot/status-dot-define.ts';

const book = async (language: Language): Promise<{ default: GridBook }> => ({ default: await loadGridBook(language) });

/**
 * @summary Everyone's requirements as dots. A visitor sees counts; an administrator signs in and sees their own people, live.
 *
 * Accessibility: one ARIA grid moved by arrows, Home, End, Page Up and Down, Control with Home and End; Enter opens what is under the
 * cell. Every dot has a name in words. Counts and changes are said in one polite live region.
 *
 * @tag status-dot-grid
 * @attr {string} organization - Slug; the one on the script tag without it.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @fires {SignedInEvent} touchline-signed-in - Somebody has signed in here.
 * @fires {CertificateUploadedEvent} touchline-certificate-uploaded - A certificate was uploaded for somebody.
 *
 * @csspart grid - The scrolling grid.
 *
 * @cssproperty [--touchline-grid-ground=Canvas] - Ground of the grid; `--touchline-grid-text` on it.
 * @cssproperty [--touchline-grid-height=36rem] - Greatest height of the grid before it scrolls.
 * @cssproperty [--touchline-accent=#1d63c4] - Main buttons.
 */
export class StatusDotGridElement extends TouchlineElement<GridBook> {
  static override styles = [tokens, gridStyles, tableStyles];
  static override properties = {
    ...TouchlineElement.properties,
    flow: { state: true },
    filter: { state: true },
    sort: { state: true },
    opened: { state: true },
    legend: { state: true },
    said: { state: true },
  };
  declare private flow: GridFlow | undefined;
  declare private filter: PeopleFilter;
  declare private sort: Sort | null;
  declare private opened: Opened | null;
  declare private legend: boolean;
  declare private said: string;
  readonly #query = new PeopleQuery(() => this.requestUpdate());
  readonly #table = new PeopleTable(this);
  #licenses: LicenseColumns | undefined;
  /** The language in which the columns of licences are here, or on their way. */
  #askedFor: Language | undefined;
  #dialogs: typeof import('./grid-dialogs.ts') | undefined;
  #tools: GridTools | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  #made: { plain: GridBook; names: RequirementNames | undefined; book: GridBook } | undefined;

  protected readonly dictionary: Dictionary<GridBook> = { en: () => book('en'), es: () => book('es') };

  constructor() {
    super();
    this.filter = { search: '', group: 'coaches', show: null };
    this.sort = null;
    this.opened = null;
    this.legend = false;
    this.said = '';
  }

  protected override get organizationName(): string | undefined {
    return this.flow?.organization?.name;
  }

  protected override arrived(): void {
    this.flow = new GridFlow(this, this.slug, this.signal);
  }

  /** A dot has turned: said in words, the row renewed in place. */
  turned({ memberId, standing }: LiveMessage): void {
    const person = this.flow?.store?.person(this.flow.store.rowOf(memberId) ?? -1);
    if (!person || !this.words) return;
    this.said = `${person.firstName} ${person.lastName}, ${this.#named(this.words).dotLabel(standing.requirement, standing)}`;
  }

  protected override updated(): void {
    if (this.filter.group === 'officials' && this.#askedFor !== this.spoken) void this.#fetchLicenses();
    const dialog = this.renderRoot.querySelector('dialog');
    const asked = Boolean(this.opened ?? this.legend);
    if (asked && !this.#dialogs) void this.#fetchDialogs();
    if (this.flow?.loaded && !this.#tools) void this.#fetchTools();
    const wanted = asked && this.#dialogs;
    if (dialog && wanted && !dialog.open) dialog.showModal();
    if (dialog && !wanted && dialog.open) dialog.close();
  }

  /** The words with the association's own names, made once for each pair of them: the table draws anew where its words are others. */
  #named(plain: GridBook): GridBook {
    const names = this.flow?.organization?.names;
    if (this.#made?.plain !== plain || this.#made.names !== names) {
      this.#made = { plain, names, book: withNames(plain, names) };
    }
    return this.#made.book;
  }

  protected view(plain: GridBook): TemplateResult | typeof nothing {
    const words = this.#named(plain);
    const { flow } = this;
    if (!flow) return nothing;
    return html`<div class="stack">
      <div class="row spread">
        <h2>${flow.organization ? words.grid.title(flow.organization.name) : nothing}</h2>
        <div class="row">
          <button @click=${() => (this.legend = true)}>${words.grid.colorCodes}</button>
          ${sessionToken.value ? html`<button class="plain" @click=${flow.signOut}>${words.grid.signOut}</button>` : nothing}
        </div>
      </div>
      ${this.#body(words, flow)}
      <p class="unseen" role="status">${this.said}</p>
      <dialog aria-labelledby=${this.opened ? 'dialog-title' : 'legend-title'} @close=${this.#dialogClosed} @click=${this.#dialogClosed}>
        ${this.#dialogView(words, flow)}
      </dialog>
    </div>`;
  }

  #body(words: GridBook, flow: GridFlow): TemplateResult {
    if (flow.failure) return failureView(words, flow, flow.failure);
    if (flow.store && flow.total > 0) return this.#peopleView(words, flow);
    if (flow.store && flow.organization && flow.loaded) return nobodyYet(words, flow.organization.slug);
    if (!flow.slug && !sessionToken.value) return signInView(words, flow.sessionEnded);
    if (sessionToken.value || !flow.summary) return html`<p class="panel" role="status">${words.grid.loading}</p>`;
    return visitorView(words, flow.summary, flow.sessionEnded);
  }

  #peopleView(words: GridBook, flow: GridFlow): TemplateResult {
    const store = flow.store!;
    return peopleView({
      ...this.#query.ask(store, this.filter, this.sort),
      book: words,
      store,
      organization: flow.slug,
      table: this.#table,
      total: flow.total,
      live: flow.live,
      filter: this.filter,
      sort: this.sort,
      tools: this.#tools,
      licenses: this.filter.group === 'officials' ? (this.#licenses?.of(store) ?? []) : [],
      narrow: this.narrow,
      open: this.#open,
      sortBy: this.#sortBy,
    });
  }

  #dialogView(words: GridBook, flow: GridFlow): TemplateResult | typeof nothing {
    const { opened } = this;
    if (!this.#dialogs) return nothing;
    if (!opened) return this.legend ? this.#dialogs.legendView(words, this.#closed) : nothing;
    return this.#dialogs.dialogOf(flow.store, {
      ...opened,
      book: words,
      organization: flow.slug,
      close: this.#closed,
      upload: (uploading) => this.#upload({ ...opened, uploading }),
      confirm: () => void this.#confirm(opened),
      showHistory: () => this.#showHistory(opened, flow.slug),
    });
  }

  readonly #open = (row: number, requirement: Requirement | null): void => {
    const person = this.flow?.store?.person(row);
    if (!person) return;
    const grey = requirement && (person.standings[requirement]?.state ?? 'draft') === 'draft';
    const { memberId } = person;
    this.#upload({ memberId, requirement, uploading: grey ? requirement : null, history: null, confirmState: 'no' });
  };

  async #fetchLicenses(): Promise<void> {
    this.#askedFor = this.spoken;
    const { fetchLicenseColumns } = await import('./license-columns.ts');
    this.#licenses = await fetchLicenseColumns(this.spoken);
    this.requestUpdate();
  }

  async #fetchDialogs(): Promise<void> {
    this.#dialogs = await import('./grid-dialogs.ts').catch(() => undefined);
    if (!this.#dialogs?.dress(this.renderRoot)) this.#closed();
    this.requestUpdate();
  }

  async #fetchTools(): Promise<void> {
    const fetched = await import('./grid-tools.ts').catch(() => undefined);
    if (fetched) this.#tools ??= new fetched.GridTools(this, this.signal);
  }

  #upload(opened: Opened): void {
    if (opened.uploading) void import('../certificate-uploader/certificate-uploader-define.ts');
    this.opened = opened;
  }

  #showHistory(opened: Opened, slug: string): void {
    const { PersonHistory } = this.#dialogs!;
    const history = new PersonHistory(slug, opened.memberId, this.spoken, () => this.requestUpdate(), this.signal);
    this.opened = { ...opened, history };
  }

  async #confirm(opened: Opened): Promise<void> {
    this.opened = { ...opened, confirmState: 'busy' };
    const done = await this.flow?.confirm(opened.memberId);
    if (this.opened?.memberId === opened.memberId) this.opened = { ...opened, confirmState: done ? 'done' : 'failed' };
  }

  readonly #closed = (): void => {
    const back = Boolean(this.opened);
    this.opened = null;
    this.legend = false;
    if (back) this.#table.focus();
  };

  /** Pressed beside, or Escape, which closes by itself; that event comes late, when another panel may be open already. */
  #dialogClosed({ type, target, currentTarget }: Event): void {
    if (type === 'close' ? !(target as HTMLDialogElement).open : target === currentTarget) this.#closed();
  }

  readonly #sortBy = (column: number): void => this.order(nextSort(this.sort, column));

  readonly order = (sort: Sort | null): void => {
    this.sort = sort;
    this.#table.toTop();
  };

  readonly narrow = (change: Partial<PeopleFilter>): void => {
    this.filter = { ...this.filter, ...change };
    this.#table.toTop();
    this.#sayCount();
  };

  #sayCount(): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const { store } = this.flow ?? {};
      if (!store || !this.words || !this.isConnected) return;
      const { rows, everyone, finding } = this.#query.ask(store, this.filter, this.sort);
      if (finding) this.#sayCount();
      else this.said = this.words.grid.counted(rows.length, everyone);
    }, ANNOUNCE_AFTER_MS);
  }
}
