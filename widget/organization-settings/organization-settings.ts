// The settings page: who is signed in, which organization, and its panels one below the other. The panels are in panels.ts; this file
// knows none of them. Never changes anything itself.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Settings } from '../../contract/settings/settings.ts';
import type { Session } from '../../contract/sign-in/sign-in.ts';
import { call, type FailureCode } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { SettingsWords } from '../internal/strings/settings.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { PANELS, type Panel } from './panels.ts';
import { settingsDictionary } from './settings-words.ts';

/**
 * @summary Everything an owner decides for an organization, with what comes from the organizations above.
 *
 * Accessibility: a list of contents that leads to named sections; each setting is a group with its label and where it comes from;
 * outcomes are said in one polite live region a panel.
 *
 * @tag organization-settings
 * @attr {string} organization - Slug; the owner of only one organization needs none.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main buttons.
 */
export class OrganizationSettingsElement extends TouchlineElement<SettingsWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...TouchlineElement.properties,
    session: { state: true },
    settings: { state: true },
    failure: { state: true },
    chosen: { state: true },
  };
  declare private session: Session | undefined;
  declare private settings: Settings | undefined;
  declare private failure: FailureCode | 'no-office' | undefined;
  declare private chosen: string;
  #round: AbortController | undefined;
  #ended = false;
  /** The panels' elements of the organization in view. */
  #elements = new Map<string, HTMLElement>();

  protected readonly dictionary: Dictionary<SettingsWords> = settingsDictionary;

  constructor() {
    super();
    this.chosen = '';
  }

  protected override get organizationName(): string | undefined {
    return this.settings?.organization.name;
  }

  protected override arrived(): void {
    this.chosen = this.slug;
    sessionToken.addEventListener('change', this.#start, { signal: this.signal });
    this.#start();
  }

  readonly #start = (): void => {
    this.#round?.abort();
    this.#round = new AbortController();
    this.#ended = this.session !== undefined && !sessionToken.value;
    Object.assign(this, { session: undefined, settings: undefined, failure: undefined });
    if (sessionToken.value) void this.#load(this.#round.signal);
    else void import('../touchline-sign-in/touchline-sign-in-define.ts');
  };

  async #load(signal: AbortSignal): Promise<void> {
    const session = await call(endpoints.getSession, { token: sessionToken.value, signal });
    if (!session.ok) return this.#fail(session.failure.code);
    this.session = session.value;
    const owned = session.value.organizations.filter(({ roles }) => roles.includes('owner'));
    const slug = this.chosen || owned[0]?.slug;
    if (!slug) return this.#fail('no-office');
    await this.#open(slug, signal);
  }

  async #open(slug: string, signal: AbortSignal | undefined = this.#round?.signal): Promise<void> {
    const params = { organization: slug };
    const answer = await call(endpoints.getSettings, {
      params,
      token: sessionToken.value,
      signal: signal ?? this.signal,
    });
    if (!answer.ok) return this.#fail(answer.failure.code);
    this.chosen = slug;
    this.failure = undefined;
    this.#elements = new Map();
    this.settings = answer.value;
    await Promise.all(this.#panels().map((panel) => panel.load()));
    await this.updateComplete;
    if (location.hash) this.renderRoot.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`)?.scrollIntoView();
  }

  #fail(code: FailureCode | 'no-office'): void {
    if (code === 'left') return;
    if (code === 'not-signed-in') sessionToken.forget();
    else this.failure = code;
    for (const panel of this.#panels()) void panel.load();
  }

  #panels(): Panel[] {
    const { settings } = this;
    return PANELS.filter(
      ({ kinds, forEverybody }) =>
        forEverybody || (settings && !this.failure && (!kinds || kinds.includes(settings.organization.kind))),
    );
  }

  protected view(words: SettingsWords): TemplateResult {
    const { settings } = this;
    return html`<div class="stack">
      <div class="row spread">
        <h2 tabindex="-1">${settings ? words.title(settings.organization.name) : words.settings}</h2>
        ${sessionToken.value ? html`<button class="plain" @click=${this.#signOut}>${words.signOut}</button>` : nothing}
      </div>
      ${this.#body(words)}
    </div>`;
  }

  #body(words: SettingsWords): TemplateResult {
    if (!sessionToken.value)
      return html`<div class="panel stack">
        <p>${this.#ended ? words.sessionEnded : words.signInFor}</p>
        <touchline-sign-in lang=${this.spoken}></touchline-sign-in>
      </div>`;
    if (this.failure)
      return html`${this.#chooser(words)}
        <div class="panel stack" role="alert">
          <p>${sentence(words, this.failure)}</p>
          <button @click=${this.#start}>${words.retry}</button>
        </div>
        ${this.session ? this.#panels().map((panel) => this.#section(panel)) : nothing}`;
    if (!this.settings) return html`<p class="panel" role="status">${words.loading}</p>`;
    return html`${this.#chooser(words)} ${this.#below(words, this.settings)}
      <nav aria-label=${words.contents}>
        <ul>
          ${this.#panels().map(({ id, title }) => html`<li><a href="#${id}" @click=${(event: Event) => this.#go(event, id)}>${title[this.spoken]}</a></li>`)}
        </ul>
      </nav>
      ${this.#panels().map((panel) => this.#section(panel))}`;
  }

  #section(panel: Panel): TemplateResult {
    return html`<section class="stack" id=${panel.id} aria-labelledby="title-${panel.id}">
      <h3 id="title-${panel.id}" tabindex="-1">${panel.title[this.spoken]}</h3>
      ${this.#elementOf(panel)}
    </section>`;
  }

  #elementOf({ tag }: Panel): HTMLElement {
    const element = this.#elements.get(tag) ?? document.createElement(tag);
    element.setAttribute('organization', this.chosen);
    element.lang = this.spoken;
    this.#elements.set(tag, element);
    return element;
  }

  #chooser(words: SettingsWords): TemplateResult | typeof nothing {
    const owned = this.session?.organizations.filter(({ roles }) => roles.includes('owner')) ?? [];
    if (owned.length === 0 || owned.some(({ slug }) => slug === this.chosen && owned.length === 1)) return nothing;
    return html`<label class="choose">
      <span>${words.yours}</span>
      <select @change=${(event: Event) => void this.#open((event.target as HTMLSelectElement).value)}>
        ${owned.some(({ slug }) => slug === this.chosen) ? nothing : html`<option selected disabled>${this.settings?.organization.name ?? '…'}</option>`}
        ${owned.map(({ slug, name }) => html`<option value=${slug} ?selected=${slug === this.chosen}>${name}</option>`)}
      </select>
    </label>`;
  }

  #below(words: SettingsWords, { below }: Settings): TemplateResult | typeof nothing {
    if (below.length === 0) return nothing;
    return html`<div class="row">
      <span>${words.below}</span>
      ${below.map(({ slug, name }) => html`<button class="plain" @click=${() => this.#goDown(slug)}>${name}</button>`)}
    </div>`;
  }

  async #goDown(slug: string): Promise<void> {
    await this.#open(slug);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  /** An anchor inside a shadow root is not found by the address alone. */
  #go(event: Event, id: string): void {
    event.preventDefault();
    history.replaceState(history.state, '', `#${id}`);
    const title = this.renderRoot.querySelector<HTMLElement>(`#title-${id}`);
    title?.scrollIntoView();
    title?.focus();
  }

  readonly #signOut = (): void => {
    void call(endpoints.signOut, { token: sessionToken.value });
    sessionToken.forget();
    this.#ended = false;
  };
}

const sentence = (words: SettingsWords, code: FailureCode | 'no-office'): string => {
  if (code === 'no-office') return words.noOffice;
  if (code === 'not-allowed' || code === 'not-found') return words.notOwner;
  return code === 'offline' || code === 'too-slow' ? words.offline : words.failed;
};
