// The calendars games are read from: added with name and address, listed with when they were read or what is wrong, removed after a question.
// An address goes in and never comes out; only its host is shown.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { AssignmentFeed } from '../../contract/games/assignment.ts';
import { sayInstant } from '../internal/dates.ts';
import type { GamesWords } from '../internal/strings/games.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { settingsStyles } from '../organization-settings/organization-settings.styles.ts';
import { SettingsPanel } from '../organization-settings/settings-panel.ts';
import { gamesDictionary } from './games-words.ts';

/** As the contract has it. */
const ADDRESS = /^(https?|webcals?):\/\/[^\s]+$/i;

export class GamesFeedsElement extends SettingsPanel<GamesWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = { ...SettingsPanel.properties, feeds: { state: true }, leaving: { state: true } };
  declare private feeds: AssignmentFeed[] | undefined;
  /** The calendar about to be removed. */
  declare private leaving: string | undefined;

  protected readonly dictionary: Dictionary<GamesWords> = gamesDictionary;

  protected override async load(): Promise<void> {
    this.feeds = (await this.read(endpoints.getAssignmentFeeds))?.items ?? this.feeds;
  }

  protected body(words: GamesWords): TemplateResult | typeof nothing {
    const { feeds } = this;
    if (!feeds) return nothing;
    return html`<p>${words.feedsWhat}</p>
      ${feeds.length === 0 ? html`<p class="panel">${words.noFeeds}</p>` : nothing}
      <ul class="list">
        ${feeds.map((feed) => html`<li class="stack">${this.#feed(words, feed)}</li>`)}
      </ul>
      <form class="stack" novalidate @submit=${(event: Event) => this.#add(event, words)}>
        <label><span>${words.feedName}</span><input name="name" maxlength="100" autocomplete="off" /></label>
        <label>
          <span>${words.feedAddress}</span>
          <input name="url" type="url" inputmode="url" maxlength="2000" autocomplete="off" />
        </label>
        <button ?disabled=${this.busy}>${words.feedAdd}</button>
      </form>`;
  }

  #feed(words: GamesWords, { id, name, host, readAt, problem }: AssignmentFeed): TemplateResult {
    const read = readAt ? words.feedRead(sayInstant(readAt, this.spoken)) : words.feedUnread;
    return html`<p class="address">
        <strong>${name}</strong>, ${host}<br />
        <span class="small">${read}</span>
        ${problem ? html`<br /><strong>⚠ ${words.feedProblem(problem)}</strong>` : nothing}
      </p>
      ${
        this.leaving === id
          ? html`<p>${words.feedSure(name)}</p>
            <div class="row">
              <button id="sure" ?disabled=${this.busy} @click=${() => this.#remove(words, id)}>${words.feedSureYes}</button>
              <button class="plain" @click=${() => this.#ask(undefined)}>${words.keep}</button>
            </div>`
          : html`<button aria-label="${words.feedRemove} ${name}" @click=${() => this.#ask(id)}>${words.feedRemove}</button>`
      }`;
  }

  async #ask(id: string | undefined): Promise<void> {
    this.leaving = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(id ? '#sure' : '.list button')?.focus();
  }

  async #add(event: Event, words: GamesWords): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const [name, url] = ['name', 'url'].map((field) => String(data.get(field)).trim()) as [string, string];
    if (name === '' || !ADDRESS.test(url)) {
      this.said = words.feedNeeds;
      form.querySelector<HTMLElement>(name === '' ? '[name=name]' : '[name=url]')?.focus();
      return;
    }
    const added = await this.change(
      endpoints.createAssignmentFeed,
      { body: { name, url, memberId: null } },
      (feed) => {
        this.feeds = [...(this.feeds ?? []), feed];
        return words.feedAdded;
      },
      (code) => ({ 'not-the-schema': words.feedRefused, 'too-many-requests': words.feedsFull })[code as string],
    );
    if (added) form.reset();
  }

  async #remove(words: GamesWords, feed: string): Promise<void> {
    const params = { organization: this.slug, feed };
    if (!(await this.change(endpoints.removeAssignmentFeed, { params }, () => words.feedRemoved))) return;
    this.leaving = undefined;
    this.feeds = this.feeds?.filter(({ id }) => id !== feed);
    this.dispatchEvent(new Event('games-changed'));
  }
}
