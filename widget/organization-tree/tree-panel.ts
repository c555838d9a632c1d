// The tree of one organization: what is there, the form to add one, the list to paste, and what was changed. A change is sent when its button is
// selected, and what came of it is said.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { endpoints } from '../../contract/endpoints.ts';
import type { AddableKind, Tree, TreeItem } from '../../contract/tree/tree.ts';
import type { Failure } from '../api.ts';
import { sayDayOf } from '../internal/dates.ts';
import { define } from '../internal/define.ts';
import type { TreeWords } from '../internal/strings/tree.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { SettingsPanel } from '../organization-settings/settings-panel.ts';
import { treeStyles } from './organization-tree.styles.ts';
import { editorView } from './tree-editor.ts';
import { treeDictionary } from './tree-words.ts';

/** Fewer are seen at a glance. */
const SEARCH_FROM = 12;

export class TreePanelElement extends SettingsPanel<TreeWords> {
  static override styles = [tokens, treeStyles];
  static override properties = {
    ...SettingsPanel.properties,
    tree: { state: true },
    editing: { state: true },
    problem: { state: true },
    pasting: { state: true },
    search: { state: true },
  };
  declare private tree: Tree | undefined;
  /** Slug of the one whose name, address and place are being changed. */
  declare private editing: string | undefined;
  /** Which field of a form is wrong, and why. */
  declare private problem: { readonly form: string; readonly field: string; readonly said: string } | undefined;
  declare private pasting: boolean;
  declare private search: string;

  protected readonly dictionary = treeDictionary;

  constructor() {
    super();
    this.pasting = false;
    this.search = '';
  }

  protected override async load(): Promise<void> {
    this.tree = (await this.read(endpoints.getTree)) ?? this.tree;
  }

  protected body(words: TreeWords): TemplateResult | typeof nothing {
    const { tree } = this;
    const root = tree?.items[0];
    if (!tree || !root) return nothing;
    const closed = closedIn(tree.items);
    const open = tree.items.filter(({ slug }) => !closed.has(slug));
    const put = tree.items.filter((item) => item.archivedAt !== null);
    return html`${this.#root(words, root, open)}
      ${root.kind === 'club' || closed.has(root.slug) ? nothing : this.#adding(words, root, open)}
      ${open.length > SEARCH_FROM ? this.#searchField(words) : nothing}
      ${this.#list(words, root, open)}
      ${put.length > 0 ? this.#archived(words, put) : nothing}
      ${tree.history.length > 0 ? this.#history(words, tree) : nothing}`;
  }

  #root(words: TreeWords, root: TreeItem, open: readonly TreeItem[]): TemplateResult {
    const count = (kind: string) => open.filter((item) => item !== root && item.kind === kind).length;
    return html`<div class="top">
      ${this.#node(words, root)}
      ${root.kind === 'club' ? nothing : html`<p class="small facts">${words.counted(count('league'), count('club'))}</p>`}
    </div>`;
  }

  #adding(words: TreeWords, root: TreeItem, open: readonly TreeItem[]): TemplateResult {
    // Most clubs belong to a league.
    const parents = [...open.filter(({ kind, slug }) => kind === 'league' && slug !== root.slug), root];
    return html`<form class="stack panel" novalidate @submit=${this.#add}>
        <h3>${words.addTitle}</h3>
        <div class="fields">
          <label><span>${words.name}</span>
            <input name="name" maxlength="100" autocomplete="off" aria-invalid=${this.problem?.form === 'add'} aria-describedby="add-problem" />
          </label>
          ${
            root.kind === 'association'
              ? html`<label><span>${words.kind}</span>
                <select name="kind" @change=${() => this.requestUpdate()}>
                  <option value="league">${words.kinds.league}</option>
                  <option value="club" ?selected=${parents.length > 1}>${words.kinds.club}</option>
                </select>
              </label>`
              : nothing
          }
          ${
            parents.length > 1
              ? html`<label><span>${words.under}</span>
                <select name="under">
                  ${parents.map((each) => html`<option value=${each.slug}>${each === root ? words.noLeague(each.name) : each.name}</option>`)}
                </select>
              </label>`
              : nothing
          }
          <button class="primary" ?disabled=${this.busy}>${words.add}</button>
        </div>
        <p id="add-problem" role="alert" ?hidden=${this.problem?.form !== 'add'}>${this.problem?.said ?? ''}</p>
      </form>
      <button aria-expanded=${this.pasting} @click=${this.#togglePasting}>${this.pasting ? words.closeList : words.pasteList}</button>
      ${
        this.pasting
          ? html`<touchline-tree-list
            organization=${this.slug}
            lang=${this.spoken}
            .plain=${root.kind === 'association' ? 'league' : 'club'}
            @touchline-changed=${this.load}
          ></touchline-tree-list>`
          : nothing
      }`;
  }

  #searchField(words: TreeWords): TemplateResult {
    return html`<label class="search"><span>${words.search}</span>
      <input type="search" .value=${this.search} @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)} />
    </label>`;
  }

  #list(words: TreeWords, root: TreeItem, open: readonly TreeItem[]): TemplateResult | typeof nothing {
    const below = open.filter((item) => item !== root);
    if (below.length === 0)
      return root.kind === 'club'
        ? nothing
        : html`<p class="panel">${words.empty[root.kind === 'league' ? 'league' : 'association']}</p>`;
    const fits = matching(this.search);
    const clubsOf = (slug: string) => below.filter(({ under, kind }) => under === slug && kind === 'club');
    const loose = clubsOf(root.slug).filter(fits);
    const leagues = below
      .filter(({ kind }) => kind === 'league')
      .filter((item) => fits(item) || clubsOf(item.slug).some(fits));
    if (loose.length + leagues.length === 0) return html`<p class="panel">${words.nothingFound}</p>`;
    return html`<ul class="cards">
      ${repeat(
        leagues,
        ({ slug }) => slug,
        (league) => {
          const clubs = fits(league) ? clubsOf(league.slug) : clubsOf(league.slug).filter(fits);
          return html`<li class="card">
            ${this.#node(words, league)}
            ${clubs.length > 0 ? this.#clubs(words, clubs) : html`<p class="none small">${words.noClubs}</p>`}
          </li>`;
        },
      )}
      ${loose.length > 0 ? html`<li class="card">${root.kind === 'association' ? html`<div class="node"><strong>${words.loose}</strong></div>` : nothing}${this.#clubs(words, loose)}</li>` : nothing}
    </ul>`;
  }

  #clubs(words: TreeWords, clubs: readonly TreeItem[]): TemplateResult {
    return html`<ul class="clubs">${repeat(
      clubs,
      ({ slug }) => slug,
      (club) => html`<li>${this.#node(words, club)}</li>`,
    )}</ul>`;
  }

  #node(words: TreeWords, item: TreeItem): TemplateResult {
    const { slug, name, kind, people, administrators } = item;
    const page = (path: string) => `/pages/${path}?organization=${encodeURIComponent(slug)}`;
    return html`<div class="node" id="node-${slug}" tabindex="-1">
        <div>
          <span class="name"><strong>${name}</strong> <span class="kind">${words.kinds[kind]}</span></span>
          <span class="small facts">
            <a href=${page('people')}>${words.people(people)}</a> ·
            <a href="${page('settings')}#administrators">${words.administrators(administrators)}</a>
          </span>
        </div>
        <button aria-label=${words.editOf(name)} aria-expanded=${this.editing === slug} @click=${() => this.#edit(slug)}>${words.edit}</button>
      </div>
      ${this.editing === slug ? editorView({ words, item, tree: this.tree!, busy: this.busy, problem: this.problem, save: this.#save, move: this.#move, archive: this.#archive }) : nothing}`;
  }

  #archived(words: TreeWords, items: readonly TreeItem[]): TemplateResult {
    return html`<details>
      <summary>${words.archivedTitle(items.length)}</summary>
      <p class="small">${words.archivedWhat}</p>
      <ul class="clubs">
        ${items.map(
          (item) => html`<li class="node">
            <div>
              <span class="name"><strong>${item.name}</strong> <span class="kind">${words.kinds[item.kind]}</span></span>
              <span class="small facts">${words.archivedOn(sayDayOf(item.archivedAt ?? '', this.spoken))} ·
                <a href="/pages/people?organization=${encodeURIComponent(item.slug)}">${words.people(item.people)}</a></span>
            </div>
            ${item.mayMove ? html`<button aria-label=${words.restoreOf(item.name)} ?disabled=${this.busy} @click=${() => this.#archive(item, false)}>${words.restore}</button>` : nothing}
          </li>`,
        )}
      </ul>
    </details>`;
  }

  #history(words: TreeWords, { history }: Tree): TemplateResult {
    return html`<details class="small">
      <summary>${words.historyTitle}</summary>
      <ul>
        ${history.map((each) => html`<li>${words.history[each.what](each.name, each.before ?? '', each.after ?? '')} (${each.changedBy}, ${sayDayOf(each.changedAt, this.spoken)})</li>`)}
      </ul>
    </details>`;
  }

  #edit(slug: string): void {
    this.editing = this.editing === slug ? undefined : slug;
    this.problem = undefined;
  }

  readonly #togglePasting = async (): Promise<void> => {
    if (!this.pasting) await import('./tree-list.ts');
    this.pasting = !this.pasting;
  };

  readonly #add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { words } = this;
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const name = String(typed.get('name')).trim();
    const root = this.tree?.items[0];
    if (!words || !root) return;
    if (name === '') return this.#wrong(form, 'add', 'name', words.nameEmpty);
    const kind = (typed.get('kind') ?? 'club') as AddableKind;
    const under = kind === 'league' ? root.slug : String(typed.get('under') ?? root.slug);
    this.problem = undefined;
    const params = { organization: under };
    const refused = (code: string, failure: Failure) => this.#refused(words, form, 'add', code, failure);
    const added = await this.change(
      endpoints.addOrganization,
      { params, body: { name, kind } },
      (item) => words.added(item.name, item.slug),
      refused,
    );
    if (!added) return;
    // Before anything is read: what somebody types meanwhile is the next name.
    form.reset();
    form.querySelector('input')?.focus();
    await this.load();
  };

  readonly #save = async (event: SubmitEvent, item: TreeItem): Promise<void> => {
    event.preventDefault();
    const { words } = this;
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const name = String(typed.get('name')).trim();
    const slug = String(typed.get('slug')).trim().toLowerCase();
    if (!words) return;
    if (name === '') return this.#wrong(form, item.slug, 'name', words.nameEmpty);
    if (!/^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/.test(slug)) return this.#wrong(form, item.slug, 'slug', words.slugWrong);
    const was = { name: item.name, slug: item.slug };
    const saved = await this.change(
      endpoints.changeOrganization,
      { params: { organization: item.slug }, body: { name, slug, was } },
      (now) => (now.slug === item.slug ? words.saved(now.name) : words.savedAddress(now.name, item.slug)),
      (code, failure) => this.#refused(words, form, item.slug, code, failure),
    );
    if (saved) await this.#changed(item.slug, slug);
    // What stands there now is read, and what was typed stays in the form.
    else if (!this.problem) await this.load();
  };

  readonly #move = async (event: SubmitEvent, item: TreeItem): Promise<void> => {
    event.preventDefault();
    const { words } = this;
    const under = String(new FormData(event.target as HTMLFormElement).get('under'));
    const to = this.tree?.items.find(({ slug }) => slug === under);
    if (!words || !to) return;
    const moved = await this.change(
      endpoints.moveOrganization,
      { params: { organization: item.slug }, body: { under } },
      () => words.moved(item.name, to.name),
      (_, failure) =>
        words.moveProblems[failure.errors?.[0]?.message ?? ''] ??
        (failure.code === 'conflict' ? words.changedMeanwhile : undefined),
    );
    if (moved) await this.#changed(item.slug, item.slug);
  };

  readonly #archive = async (item: TreeItem, archived: boolean): Promise<void> => {
    const { words } = this;
    if (!words) return;
    const done = await this.change(
      endpoints.archiveOrganization,
      { params: { organization: item.slug }, body: { archived } },
      () => (archived ? words.archived(item.name) : words.restored(item.name)),
    );
    if (done) await this.#changed(item.slug, item.slug);
  };

  async #changed(before: string, slug: string): Promise<void> {
    this.editing = undefined;
    this.problem = undefined;
    // The organization of the page itself has another address now; the old one would do as well.
    if (before === this.slug && slug !== before) this.organization = slug;
    await this.load();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[id="node-${CSS.escape(slug)}"]`)?.focus();
  }

  #refused(words: TreeWords, form: HTMLFormElement, which: string, code: string, failure: Failure): string | undefined {
    const problem = failure.errors?.[0]?.message ?? '';
    const said = words.problems[problem as keyof TreeWords['problems']];
    if (said) {
      const sentence = said(null);
      this.#wrong(form, which, problem.startsWith('slug') ? 'slug' : 'name', sentence);
      return sentence;
    }
    if (code === 'conflict') return words.changedMeanwhile;
    return code === 'archived' ? words.isArchived : undefined;
  }

  #wrong(form: HTMLFormElement, which: string, field: string, said: string): void {
    this.problem = { form: which, field, said };
    form.querySelector<HTMLElement>(`[name=${field}]`)?.focus();
  }
}

/** Slugs of what is archived, itself or with one above it. */
function closedIn(items: readonly TreeItem[]): Set<string> {
  const closed = new Set<string>();
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  for (const item of items)
    for (let at: TreeItem | undefined = item; at; at = at.under === null ? undefined : bySlug.get(at.under))
      if (at.archivedAt !== null) closed.add(item.slug);
  return closed;
}

function matching(search: string): (item: TreeItem) => boolean {
  const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = fold(search.trim());
  return ({ name, slug }) => fold(name).includes(wanted) || slug.includes(wanted);
}

define('touchline-tree', TreePanelElement);
