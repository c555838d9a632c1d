// Games to come, those whose official nobody knows first. An official is picked from the people of this branch. Never changes a game; only whose name it carries.
import { html, nothing, type TemplateResult } from 'lit';
import type { Assignment, GameDoubt } from '../../contract/assignment.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { PeoplePage, PersonRow } from '../../contract/member.ts';
import type { Answer } from '../api.ts';
import { sayDay } from '../internal/dates.ts';
import { PEOPLE_PAGE_ROWS } from '../internal/limits.ts';
import type { GamesWords } from '../internal/strings/games.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { settingsStyles } from '../organization-settings/organization-settings.styles.ts';
import { SettingsPanel } from '../organization-settings/settings-panel.ts';
import { gamesDictionary } from './games-words.ts';

/** More names than these are no help; another letter is. */
const OFFICIALS_OFFERED = 8;

export class GamesListElement extends SettingsPanel<GamesWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    games: { state: true },
    officials: { state: true },
    picking: { state: true },
    typed: { state: true },
  };
  declare private games: readonly Assignment[] | undefined;
  declare private officials: readonly PersonRow[] | undefined;
  /** The game whose official is being picked. */
  declare private picking: string | undefined;
  declare private typed: string;

  protected readonly dictionary: Dictionary<GamesWords> = gamesDictionary;

  override async load(): Promise<void> {
    const [unknown, all] = await Promise.all([
      this.read(endpoints.getAssignments, { query: { unmatched: 'yes' } }),
      this.read(endpoints.getAssignments),
    ]);
    if (!unknown || !all) return;
    this.games = [...unknown.items, ...all.items.filter(({ memberId }) => memberId !== null)];
    if (this.games.length > 0) await this.#readOfficials();
  }

  async #readOfficials(): Promise<void> {
    const officials: PersonRow[] = [];
    for (let cursor: string | null = null, first = true; first || cursor; first = false) {
      const page: Answer<PeoplePage> = await this.ask(endpoints.getPeople, {
        query: { cursor, limit: PEOPLE_PAGE_ROWS },
      });
      if (!page.ok) return;
      officials.push(...page.value.people.filter(({ role }) => role === 'official'));
      cursor = page.value.cursor;
    }
    this.officials = officials;
  }

  protected body(words: GamesWords): TemplateResult | typeof nothing {
    const { games } = this;
    if (!games) return nothing;
    if (games.length === 0) return html`<p class="panel">${words.noGames}</p>`;
    const unknown = games.filter(({ memberId }) => memberId === null).length;
    const doubtful = games.filter(({ doubts }) => doubts.length > 0).length;
    return html`<p>${unknown > 0 ? words.unmatched(unknown) : words.allMatched}</p>
      ${doubtful > 0 ? html`<p>${words.doubtful(doubtful)}</p>` : nothing}
      <ul class="list" id="list">
        ${games.map((game) => html`<li class="stack">${this.#game(words, game)}</li>`)}
      </ul>`;
  }

  #game(words: GamesWords, game: Assignment): TemplateResult {
    const { id, title, location, official, memberId } = game;
    const written = official.name || official.email;
    const found = this.officials?.find((each) => each.memberId === memberId);
    return html`<p class="address">
        <strong>${title}</strong><br />
        <span class="small">${[this.#when(game), location].filter(Boolean).join(' · ')}</span><br />
        ${memberId ? `${words.known}: ` : html`⚠ ${words.nobodyYet} `}<strong>${written}</strong>
        ${found && nameOf(found) !== written ? words.is(nameOf(found)) : nothing}
      </p>
      ${game.doubts.map((doubt) => html`<p class="doubt">⚠ ${this.#doubt(words, doubt)}</p>`)}
      ${
        this.picking === id
          ? this.#picker(words, game, written)
          : html`<button data-game=${id} class=${memberId ? 'plain' : ''} @click=${() => this.#open(id)}>
              ${memberId ? words.change : words.choose}<span class="unseen">: ${written}, ${title}</span>
            </button>`
      }`;
  }

  #picker(words: GamesWords, game: Assignment, written: string): TemplateResult {
    const looked = plain(this.typed);
    const officials = this.officials ?? [];
    const offered = officials
      .filter((each) => looked.split(' ').every((word) => plain(nameOf(each)).includes(word)))
      .slice(0, OFFICIALS_OFFERED);
    const none = officials.length === 0 ? words.noOfficials : offered.length === 0 ? words.nobodyFound : '';
    return html`<fieldset class="stack">
      <legend>${words.chooseFor(written)}</legend>
      <label>
        <span>${words.search}</span>
        <input type="search" autocomplete="off" aria-describedby="holds" .value=${this.typed} @input=${this.#type} />
      </label>
      <p id="holds" class="small">${words.searchHelp}</p>
      <p role="status" class=${none ? '' : 'unseen'}>${none}</p>
      ${offered.map(
        (each) => html`<button ?disabled=${this.busy} @click=${() => this.#match(words, game, each, written)}>
          ${[nameOf(each), each.division, each.organization.name].filter(Boolean).join(' · ')}
        </button>`,
      )}
      <button class="plain" @click=${() => this.#close(game.id)}>${words.cancel}</button>
    </fieldset>`;
  }

  #doubt(words: GamesWords, doubt: GameDoubt): string {
    if (doubt.what === 'runs-out') return words.runsOut(doubt.title, sayDay(doubt.lastDay, this.spoken));
    return words.belowLevel(doubt.level, doubt.needed, doubt.held);
  }

  /** As it is at the field, whatever the reader's own clock says. */
  #when({ startsAt, timeZone }: Assignment): string {
    return new Intl.DateTimeFormat(this.spoken, {
      dateStyle: 'full',
      timeStyle: 'short',
      timeZone,
    }).format(new Date(startsAt));
  }

  readonly #type = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
  };

  async #open(id: string): Promise<void> {
    Object.assign(this, { picking: id, typed: '', said: '' });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
    if (!this.officials) await this.#readOfficials();
  }

  async #close(id: string): Promise<void> {
    this.picking = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-game="${CSS.escape(id)}"]`)?.focus();
  }

  async #match(words: GamesWords, game: Assignment, person: PersonRow, written: string): Promise<void> {
    const params = { organization: this.slug, assignment: game.id };
    const { memberId } = person;
    const done = await this.change(
      endpoints.matchAssignment,
      { params, body: { memberId } },
      () => words.matched(nameOf(person), written),
      (code) => (code === 'not-found' ? words.gone : undefined),
    );
    if (!done && this.said !== words.gone) return;
    this.picking = undefined;
    await this.load();
    await this.#close(game.id);
  }
}

const nameOf = ({ firstName, lastName }: PersonRow): string => `${firstName} ${lastName}`;
/** Without accents and capitals, as people type. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
