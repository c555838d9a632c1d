// Games to come: those whose official may not work them first, then those whose official nobody knows. An official is looked for among those of this branch, on the server. Never changes a
// game; only whose name it carries.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Assignment, GameDoubt } from '../../contract/games/assignment.ts';
import type { FoundMember } from '../../contract/people/found-member.ts';
import type { MemberPickedEvent } from '../completion-queue/member-picker.ts';
import { sayDay, sayGameTime } from '../internal/dates.ts';
import type { GamesWords } from '../internal/strings/games.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { settingsStyles } from '../organization-settings/organization-settings.styles.ts';
import { SettingsPanel } from '../organization-settings/settings-panel.ts';
import { gamesDictionary } from './games-words.ts';

type Shown = 'all' | 'at-risk' | 'unknown';
const isAtRisk = ({ doubts }: Assignment): boolean => doubts.length > 0;
const isUnknown = ({ memberId }: Assignment): boolean => memberId === null;
const SHOWS: Record<Shown, (game: Assignment) => boolean> = {
  all: () => true,
  'at-risk': isAtRisk,
  unknown: isUnknown,
};

export class GamesListElement extends SettingsPanel<GamesWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    games: { state: true },
    atRisk: { state: true },
    shown: { state: true },
    picking: { state: true },
  };
  declare private games: readonly Assignment[] | undefined;
  /** How many there are, also where not all of them are listed. */
  declare private atRisk: number;
  declare private shown: Shown;
  /** The game whose official is being picked. */
  declare private picking: string | undefined;

  protected readonly dictionary: Dictionary<GamesWords> = gamesDictionary;

  override async load(): Promise<void> {
    const [unknown, all] = await Promise.all([
      this.read(endpoints.getAssignments, { query: { unmatched: 'yes' } }),
      this.read(endpoints.getAssignments),
    ]);
    if (!unknown || !all) return;
    const known = all.items.filter(({ memberId }) => memberId !== null);
    const [risky, calm] = [known.filter(isAtRisk), known.filter((game) => !isAtRisk(game))];
    this.atRisk = all.atRisk;
    this.games = [...risky, ...unknown.items, ...calm];
  }

  protected body(words: GamesWords): TemplateResult | typeof nothing {
    const { games } = this;
    if (!games) return nothing;
    if (games.length === 0) return html`<p class="panel">${words.noGames}</p>`;
    const unknown = games.filter(isUnknown).length;
    const listed = games.filter(SHOWS[this.shown ?? 'all']);
    return html`<p role="status">${this.atRisk > 0 ? html`⚠ <strong>${words.atRisk(this.atRisk)}</strong>` : words.noneAtRisk}</p>
      <p>${unknown > 0 ? words.unmatched(unknown) : words.allMatched}</p>
      <label class="row">
        <span>${words.show}</span>
        <select name="shown" @change=${this.#show}>
          ${(Object.keys(SHOWS) as Shown[]).map(
            (each) =>
              html`<option value=${each} ?selected=${each === (this.shown ?? 'all')}>${words.shows[each]}</option>`,
          )}
        </select>
      </label>
      ${
        listed.length === 0
          ? html`<p class="panel">${words.noneShown}</p>`
          : html`<ul class="list" id="list">
              ${listed.map((game) => html`<li class="stack">${this.#game(words, game)}</li>`)}
            </ul>`
      }`;
  }

  readonly #show = (event: Event): void => {
    this.shown = (event.target as HTMLSelectElement).value as Shown;
  };

  #game(words: GamesWords, game: Assignment): TemplateResult {
    const { id, title, location, official, memberId, memberName } = game;
    const written = official.name || official.email;
    return html`<p class="address">
        <strong>${title}</strong><br />
        <span class="small">${[sayGameTime(game, this.spoken), location].filter(Boolean).join(' · ')}</span><br />
        ${memberId ? `${words.known}: ` : html`⚠ ${words.nobodyYet} `}<strong>${written}</strong>
        ${memberName && memberName !== written ? words.is(memberName) : nothing}
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
    const { official } = game;
    return html`<fieldset class="stack">
      <legend>${words.chooseFor(written)}</legend>
      <p class="small">${words.searchHelp}</p>
      <touchline-member-picker
        officials
        .begin=${lastNameOf(official.name)}
        organization=${this.slug}
        lang=${this.spoken}
        @touchline-member-picked=${({ member }: MemberPickedEvent) => this.#match(words, game, member, written)}
      ></touchline-member-picker>
      <button class="plain" @click=${() => this.#close(game.id)}>${words.cancel}</button>
    </fieldset>`;
  }

  #doubt(words: GamesWords, doubt: GameDoubt): string {
    if (doubt.what === 'runs-out') return words.runsOut(doubt.title, sayDay(doubt.lastDay, this.spoken));
    if (doubt.what === 'not-approved')
      return words.notApproved(words.requirements[doubt.requirement] ?? doubt.requirement, words.states[doubt.state]);
    return words.belowLevel(doubt.level, doubt.needed, doubt.held);
  }

  async #open(id: string): Promise<void> {
    await import('../completion-queue/member-picker.ts');
    Object.assign(this, { picking: id, said: '' });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('touchline-member-picker')?.focus();
  }

  async #close(id: string): Promise<void> {
    this.picking = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-game="${CSS.escape(id)}"]`)?.focus();
  }

  async #match(words: GamesWords, game: Assignment, person: FoundMember, written: string): Promise<void> {
    const params = { organization: this.slug, assignment: game.id };
    const { memberId, firstName, lastName } = person;
    const done = await this.change(
      endpoints.matchAssignment,
      { params, body: { memberId } },
      () => words.matched(`${firstName} ${lastName}`, written),
      (code) => (code === 'not-found' ? words.gone : undefined),
    );
    if (!done && this.said !== words.gone) return;
    this.picking = undefined;
    await this.load();
    await this.#close(game.id);
  }
}

/** As far as one can tell: "Ortiz, Ana" and "Ana Ortiz" both give "Ortiz". */
const lastNameOf = (written: string): string =>
  (written.includes(',') ? written.split(',')[0] : written.trim().split(/\s+/).at(-1))?.trim() ?? '';
