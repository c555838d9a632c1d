// The panel where an owner writes what coaches have to finish: the page itself, its items and days, whom to ask, and when it was last checked.
// Shows it as coaches will see it before it is saved. Nothing typed is lost by a refusal; giving back can be undone.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { RequirementsPage, ShownRequirements } from '../../contract/settings/requirements-page.ts';
import '../coach-requirements/coach-requirements-define.ts';
import { sayDay } from '../internal/dates.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { at, type Draft, freshId, isDrawable, put, tidy } from './requirements-draft.ts';
import { type Field, PAGE_FIELDS } from './requirements-fields.ts';
import { type Form, fieldsView } from './requirements-form.ts';
import { type RequirementsSettingsBook, requirementsSettingsDictionary } from './requirements-settings-book.ts';
import { SettingsPanel } from './settings-panel.ts';

const today = (): string => new Date().toLocaleDateString('sv-SE');
const BLANK: Draft = { title: {}, intro: [], items: [] };

export class SettingsRequirementsElement extends SettingsPanel<RequirementsSettingsBook> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    shown: { state: true },
    draft: { state: true },
    wrong: { state: true },
    previewing: { state: true },
    returned: { state: true },
  };
  declare protected shown: ShownRequirements | undefined;
  /** Null while this organization has no page of its own and writes none. */
  declare protected draft: Draft | null;
  declare protected wrong: readonly string[];
  declare protected previewing: boolean;
  /** The page that was just given back. */
  declare protected returned: RequirementsPage | undefined;

  protected readonly dictionary = requirementsSettingsDictionary;

  constructor() {
    super();
    this.draft = null;
    this.wrong = [];
    this.previewing = false;
  }

  protected async load(): Promise<void> {
    const shown = await this.read(endpoints.getRequirementsPage);
    if (shown) this.#take(shown);
  }

  #take(shown: ShownRequirements): void {
    this.shown = shown;
    this.wrong = [];
    this.draft = shown.from?.slug === this.slug ? ((shown.page ?? null) as unknown as Draft | null) : null;
  }

  protected body(words: RequirementsSettingsBook): TemplateResult | typeof nothing {
    if (!this.shown) return nothing;
    if (!this.draft) return this.#inherited(words, this.shown);
    const page = tidy(this.draft);
    return html`<form class="stack requirements" novalidate @submit=${this.#save}>
        <p>${words.intro}</p>
        ${this.wrong.length > 0 ? html`<p class="panel problem" role="alert">${words.someWrong(this.wrong.length)}</p>` : nothing}
        ${fieldsView(this.#form(words, this.draft), PAGE_FIELDS)}
        <div class="row">
          <button class="primary" ?disabled=${this.busy}>${words.save}</button>
          <button type="button" aria-expanded=${this.previewing} @click=${() => (this.previewing = !this.previewing)}>
            ${this.previewing ? words.hidePreview : words.preview}
          </button>
          <button type="button" @click=${() => this.#set('checkedOn', today())}>${words.checkedToday}</button>
          ${this.shown.from?.slug === this.slug ? html`<button type="button" class="plain" @click=${this.#giveBack}>${words.giveBack}</button>` : nothing}
        </div>
      </form>
      ${this.previewing ? this.#preview(words, page) : nothing}`;
  }

  #inherited(words: RequirementsSettingsBook, { page, from }: ShownRequirements): TemplateResult {
    return html`<p>${page && from ? words.fromAbove(from.name, sayDay(page.checkedOn, this.spoken)) : words.nothingYet}</p>
      <div class="row">
        <button class="primary" @click=${() => this.#begin(page as unknown as Draft | null)}>${page ? words.beginFromThis : words.begin}</button>
        ${page ? html`<button @click=${() => this.#begin(null)}>${words.begin}</button>` : nothing}
        ${this.returned ? html`<button class="plain" @click=${this.#undo}>${words.undo}</button>` : nothing}
      </div>`;
  }

  #preview(words: RequirementsSettingsBook, page: unknown): TemplateResult {
    if (!isDrawable(page)) return html`<p class="panel" role="status">${words.notYetDrawable}</p>`;
    return html`<section class="panel stack" aria-label=${words.preview}>
      <p class="small">${words.previewSays}</p>
      <coach-requirements organization=${this.slug} lang=${this.spoken} .preview=${page as RequirementsPage}></coach-requirements>
    </section>`;
  }

  #form(words: RequirementsSettingsBook, draft: Draft): Form {
    const listAt = (path: string) => [...((at(draft, path) ?? []) as unknown[])];
    return {
      words,
      draft,
      wrong: this.wrong,
      set: (path, value) => this.#set(path, value),
      add: (path, field) => this.#set(path, [...listAt(path), blank(field, draft)]),
      drop: (path, index) => this.#set(path, listAt(path).toSpliced(index, 1)),
      move: (path, index, by) => {
        const list = listAt(path);
        list.splice(index + by, 0, ...list.splice(index, 1));
        this.#set(path, list);
      },
    };
  }

  #set(path: string, value: unknown): void {
    this.draft = put(this.draft ?? BLANK, path, value);
    // What was changed is no longer known to be wrong; a changed list moves its entries.
    this.wrong = this.wrong.filter((each) => !each.startsWith(path) && !path.startsWith(`${each}.`));
  }

  #begin(from: Draft | null): void {
    this.draft = from ? { ...from, checkedOn: today() } : { ...BLANK, checkedOn: today() };
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    // Tidied on the screen too, so that what the server says of the third entry stands at the third.
    this.draft = tidy(this.draft) as Draft;
    this.wrong = [];
    const saved = await this.#store(this.draft as unknown as RequirementsPage, (words) => words.saved);
    if (saved) this.returned = undefined;
    else if (this.wrong.length > 0) await this.#showFirstWrong();
  };

  readonly #giveBack = async (): Promise<void> => {
    const before = this.shown?.page ?? undefined;
    if (await this.#store(null, (words) => words.givenBack)) this.returned = before;
  };

  readonly #undo = async (): Promise<void> => {
    if (this.returned && (await this.#store(this.returned, (words) => words.saved))) this.returned = undefined;
  };

  #store(page: RequirementsPage | null, say: (words: RequirementsSettingsBook) => string): Promise<boolean> {
    return this.change(
      endpoints.setRequirementsPage,
      { body: { page } },
      (shown) => {
        this.#take(shown);
        return this.words ? say(this.words) : '';
      },
      (code, { errors }) => {
        if (code !== 'not-the-schema') return undefined;
        this.wrong = (errors ?? []).map(({ path }) => path.replace(/^page\.?/, ''));
        return this.words?.notSaved;
      },
    );
  }

  async #showFirstWrong(): Promise<void> {
    await this.updateComplete;
    const field = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]');
    for (let box = field?.closest('details'); box; box = box.parentElement?.closest('details')) box.open = true;
    field?.focus();
  }
}

const blank = (field: Field, draft: Draft): unknown => (field.label === 'item' ? { id: freshId(draft), what: [] } : {});
