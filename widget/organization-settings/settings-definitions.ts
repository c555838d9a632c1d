// The panel where an association decides what it requires: the list in the order of the grid's columns, a form for each, packs with what they
// would change, and what somebody in a role is asked for. Nothing typed is lost by a refusal; to stop asking can be undone.
import { html, nothing, type TemplateResult } from 'lit';
import { REQUIREMENT_KEY_CHARACTERS } from '../../contract/core/requirement.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { Role } from '../../contract/people/member.ts';
import type { Catalogue, KeptDefinition, RequirementDefinition } from '../../contract/requirements/definition.ts';
import { definitionProblems } from '../../contract/requirements/definition-problems.ts';
import { PACKS, type Pack, planPack } from '../../contract/requirements/packs.ts';
import { sayDay } from '../internal/dates.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type DefinitionDraft, definitionForm, type Problem } from './definition-form.ts';
import { definitionLine, saysDeadline, saysRoles, saysValidity } from './definition-line.ts';
import { type DefinitionsBook, definitionsDictionary } from './definitions-book.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';

const BLANK: RequirementDefinition = {
  key: '',
  kind: 'course-certificate',
  words: { en: { name: '' } },
  validity: { kind: 'rolling', months: 12 },
  who: { roles: ['head-coach', 'assistant-coach'], adultsOnly: false },
  seenBy: 'administrators',
  satisfiedBy: [],
};

export class SettingsDefinitionsElement extends SettingsPanel<DefinitionsBook> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    catalogue: { state: true },
    draft: { state: true },
    problems: { state: true },
    pack: { state: true },
    stopped: { state: true },
    sample: { state: true },
  };
  declare private catalogue: Catalogue | undefined;
  declare private draft: DefinitionDraft | undefined;
  declare private problems: readonly Problem[];
  declare private pack: Pack | undefined;
  /** What was asked for until just now. */
  declare private stopped: KeptDefinition | undefined;
  declare private sample: Role;

  protected readonly dictionary = definitionsDictionary;

  constructor() {
    super();
    this.problems = [];
    this.sample = 'head-coach';
  }

  protected async load(): Promise<void> {
    this.catalogue = (await this.read(endpoints.getRequirements)) ?? this.catalogue;
  }

  protected body(book: DefinitionsBook): TemplateResult | typeof nothing {
    const { catalogue, draft } = this;
    if (!catalogue) return nothing;
    const asked = catalogue.asked.flatMap((key) => catalogue.definitions.find((each) => each.key === key) ?? []);
    const rest = catalogue.definitions.filter(({ key }) => !catalogue.asked.includes(key));
    const own = catalogue.organization.slug === catalogue.from.slug;
    return html`<p>${own ? book.intro : book.decidedBy(catalogue.from.name)}</p>
      ${this.stopped ? html`<button @click=${this.#undo}>${book.undo}</button>` : nothing}
      <h4>${book.asked}</h4>
      <ol class="list">
        ${asked.map((each, index) => html`<li class="row spread">${definitionLine(book, each)} ${own ? this.#acts(book, each, index, asked.length) : nothing}</li>`)}
      </ol>
      ${draft ? this.#form(book, catalogue, draft) : nothing}
      ${own && !draft ? html`<button class="primary" @click=${() => this.#edit({ definition: BLANK, version: 0, askAgain: false })}>${book.add}</button>` : nothing}
      ${own && rest.length > 0 ? this.#restView(book, rest) : nothing} ${this.#sampleView(book, asked)}
      ${own ? this.#packsView(book, catalogue) : nothing}`;
  }

  #acts(book: DefinitionsBook, each: KeptDefinition, index: number, count: number): TemplateResult {
    const name = book.nameOf(each);
    return html`<div class="row">
      <button aria-label=${book.up(name)} ?disabled=${this.busy || index === 0} @click=${() => this.#move(index, -1)}>↑</button>
      <button aria-label=${book.down(name)} ?disabled=${this.busy || index === count - 1} @click=${() => this.#move(index, 1)}>↓</button>
      <button aria-label=${book.editNamed(name)} @click=${() => this.#edit(draftOf(each))}>${book.edit}</button>
      <button class="plain" aria-label=${book.putAwayNamed(name)} ?disabled=${this.busy || count === 1} @click=${() => this.#putAway(each)}>${book.putAway}</button>
    </div>`;
  }

  #restView(book: DefinitionsBook, rest: readonly KeptDefinition[]): TemplateResult {
    return html`<details>
      <summary>${book.notAsked} (${rest.length})</summary>
      <ul class="list">
        ${rest.map(
          (each) => html`<li class="row spread">
            ${definitionLine(book, each)}
            <button aria-label=${book.askNamed(book.nameOf(each))} ?disabled=${this.busy} @click=${() => this.#define(draftOf(each), (name) => book.isAsked(name))}>${book.ask}</button>
          </li>`,
        )}
      </ul>
    </details>`;
  }

  #sampleView(book: DefinitionsBook, asked: readonly KeptDefinition[]): TemplateResult {
    const theirs = asked.filter(({ who }) => who.roles.includes(this.sample));
    return html`<section class="stack">
      <h4>${book.sample}</h4>
      <label class="choose"><span>${book.sampleRole}</span>
        <select name="sample" @change=${(event: Event) => (this.sample = (event.target as HTMLSelectElement).value as Role)}>
          ${Role.options.map((role) => html`<option value=${role} ?selected=${role === this.sample}>${book.roleNames[role]}</option>`)}
        </select>
      </label>
      <div role="status">
        <p>${book.sampleAsked(book.roleNames[this.sample])}</p>
        ${theirs.length === 0 ? html`<p>${book.sampleNothing}</p>` : html`<ul>${theirs.map((each) => html`<li>${book.nameOf(each)}: ${saysValidity(book, each.validity)}</li>`)}</ul>`}
      </div>
    </section>`;
  }

  #packsView(book: DefinitionsBook, { definitions, asked }: Catalogue): TemplateResult {
    const { pack } = this;
    const steps = pack ? planPack(pack, definitions, asked) : [];
    return html`<section class="stack">
      <h4>${book.packs}</h4>
      <p>${book.packsSay}</p>
      <div class="row">
        ${PACKS.map((each) => html`<button aria-expanded=${each === pack} @click=${() => (this.pack = each === pack ? undefined : each)}>${book.packButton(each.name[book.language])}</button>`)}
      </div>
      ${
        pack
          ? html`<div class="panel stack" role="status">
            <ul class="list">
              ${steps.map(
                ({ definition, what }) => html`<li>
                  <strong>${book.steps[what]}: ${book.nameOf(definition)}</strong>
                  <p class="small">${saysRoles(book, definition)}</p>
                  <p class="small">${[saysValidity(book, definition.validity), saysDeadline(book, definition)].filter((each) => each !== null).join(' · ')}</p>
                  ${definition.words ? html`<p class="small">${((book.language === 'es' && definition.words.es) || definition.words.en).why ?? ''}</p>` : nothing}
                  ${definition.source ? html`<p class="small"><a href=${definition.source.link} target="_blank" rel="noopener">${definition.source.title}</a></p>` : nothing}
                </li>`,
              )}
            </ul>
            <p class="small">${book.packReadOn(sayDay(pack.readOn, book.language))} ${book.notAdvice}</p>
            ${
              steps.every(({ what }) => what === 'same')
                ? html`<p>${book.packNothing}</p>`
                : html`<button class="primary" ?disabled=${this.busy} @click=${() => this.#apply(book, pack)}>${book.applyPack}</button>`
            }
          </div>`
          : nothing
      }
    </section>`;
  }

  #form(book: DefinitionsBook, catalogue: Catalogue, shown: DefinitionDraft): TemplateResult {
    const others = catalogue.definitions.filter(({ key }) => key !== shown.definition.key);
    // Two fields may change before the form is drawn again: each goes on from what the other left.
    const now = (): DefinitionDraft => this.draft ?? shown;
    return definitionForm({
      ...{ book, others, problems: this.problems, busy: this.busy },
      get draft() {
        return now();
      },
      set: (change) => {
        this.draft = { ...now(), definition: without({ ...now().definition, ...change }) };
        this.problems = [];
      },
      askAgain: (askAgain) => (this.draft = { ...now(), askAgain }),
      save: (event) => {
        event.preventDefault();
        void this.#save(book, catalogue, others);
      },
      cancel: () => {
        this.draft = undefined;
        this.problems = [];
        void this.load();
      },
    });
  }

  async #edit(draft: DefinitionDraft): Promise<void> {
    this.draft = draft;
    this.problems = [];
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#form-title')?.focus();
  }

  async #save(book: DefinitionsBook, catalogue: Catalogue, others: readonly KeptDefinition[]): Promise<void> {
    const { draft } = this;
    if (!draft) return;
    const { definition } = draft;
    const named = definition.key ? definition : { ...definition, key: freshKey(definition, catalogue) };
    const nameless = !named.words?.en.name.trim() && named.words !== undefined;
    const missing: Problem[] = [
      ...(nameless ? (['words-missing'] as const) : []),
      ...(named.who.roles.length === 0 ? (['nobody-asked'] as const) : []),
      ...(named.often && !(named.often.hoursAMonth && named.often.hoursAYear) ? (['hours-missing'] as const) : []),
    ];
    this.problems = [...new Set([...missing, ...definitionProblems(named, others)])];
    if (this.problems.length > 0) return;
    if (await this.#define({ ...draft, definition: named }, (name) => book.saved(name))) this.draft = undefined;
  }

  /** @returns whether it is stored. */
  #define({ definition, version, askAgain }: DefinitionDraft, say: (name: string) => string): Promise<boolean> {
    const { words: book } = this;
    if (!book) return Promise.resolve(false);
    const params = { organization: this.slug, requirement: definition.key };
    const body = { definition, version, ...(askAgain ? { askAgain } : {}) };
    return this.change(
      endpoints.defineRequirement,
      { params, body },
      (catalogue) => {
        this.catalogue = catalogue;
        this.stopped = undefined;
        return say(book.nameOf(definition));
      },
      (code) =>
        code === 'already-decided' ? book.changedElsewhere : code === 'not-the-schema' ? book.notSaved : undefined,
    );
  }

  async #putAway(definition: KeptDefinition): Promise<void> {
    const { words: book } = this;
    if (!book) return;
    const params = { organization: this.slug, requirement: definition.key };
    const gone = await this.change(endpoints.archiveRequirement, { params }, (catalogue) => {
      this.catalogue = catalogue;
      return book.isPutAway(book.nameOf(definition));
    });
    if (gone) this.stopped = definition;
  }

  readonly #undo = async (): Promise<void> => {
    const { stopped, catalogue } = this;
    const now = catalogue?.definitions.find(({ key }) => key === stopped?.key);
    if (now) await this.#define(draftOf(now), (name) => this.words?.isAsked(name) ?? '');
  };

  async #move(index: number, by: -1 | 1): Promise<void> {
    const { catalogue, words: book } = this;
    if (!catalogue || !book) return;
    const value = [...catalogue.asked];
    value.splice(index + by, 0, ...value.splice(index, 1));
    const moved = await this.change(
      endpoints.changeSettings,
      { body: { requirements: { value } } },
      () => book.ordered,
    );
    if (moved) this.catalogue = { ...catalogue, asked: value };
  }

  async #apply(book: DefinitionsBook, pack: Pack): Promise<void> {
    const name = pack.name[book.language];
    await this.change(endpoints.applyPack, { body: { pack: pack.key } }, (catalogue) => {
      this.catalogue = catalogue;
      this.pack = undefined;
      return book.packApplied(name);
    });
  }
}

function draftOf({
  version,
  archivedAt: _,
  signedAnewSince: __,
  pack: ___,
  ...definition
}: KeptDefinition): DefinitionDraft {
  return { definition, version, askAgain: false };
}

/** Without the fields that were emptied. */
const without = (definition: RequirementDefinition): RequirementDefinition =>
  Object.fromEntries(Object.entries(definition).filter(([, value]) => value !== undefined)) as RequirementDefinition;

/** Of the English name; a number behind it where that is taken. */
function freshKey({ words }: RequirementDefinition, { definitions }: Catalogue): string {
  const plain = (words?.en.name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, REQUIREMENT_KEY_CHARACTERS - 4)
    .replace(/-+$/, '');
  const taken = new Set(definitions.map(({ key }) => key));
  const base = plain || 'requirement';
  for (let number = 1; ; number++) {
    const key = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(key)) return key;
  }
}
