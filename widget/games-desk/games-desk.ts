// The assignor's screen: who is signed in and for which organization; below it the file, the games, the calendars and the mails, each an
// element that asks for itself. Changes nothing itself.
import { html, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import { call, type FailureCode } from '../api.ts';
import { deskGate } from '../internal/desk-gate.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { GamesWords } from '../internal/strings/games.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { settingsStyles } from '../organization-settings/organization-settings.styles.ts';
import type { GamesListElement } from './games-list.ts';
import { gamesDictionary } from './games-words.ts';

/**
 * @summary Games to come and their officials, for whoever assigns: files, calendars, unknown officials, and how mails come.
 *
 * Accessibility: named sections; outcomes are said in one polite live region a section; every game is a list item with its own button.
 *
 * @tag games-desk
 * @attr {string} organization - Slug; an assignor of only one organization needs none.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main buttons.
 */
export class GamesDeskElement extends TouchlineElement<GamesWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...TouchlineElement.properties,
    items: { state: true },
    failure: { state: true },
  };
  /** The organization whose games these are; undefined until it is known. */
  declare items: readonly string[] | undefined;
  declare failure: FailureCode | 'not-reviewer' | undefined;
  sessionEnded = false;
  #round: AbortController | undefined;

  protected readonly dictionary: Dictionary<GamesWords> = gamesDictionary;

  protected override arrived(): void {
    sessionToken.addEventListener('change', this.start, { signal: this.signal });
    this.start();
  }

  readonly start = (): void => {
    this.#round?.abort();
    this.#round = new AbortController();
    this.sessionEnded = this.items !== undefined && !sessionToken.value;
    Object.assign(this, { items: undefined, failure: undefined });
    if (sessionToken.value) void this.#load(this.#round.signal);
    else void import('../touchline-sign-in/touchline-sign-in-define.ts');
    this.requestUpdate();
  };

  async #load(signal: AbortSignal): Promise<void> {
    const session = await call(endpoints.getSession, { token: sessionToken.value, signal });
    if (!session.ok) {
      if (session.failure.code === 'not-signed-in') sessionToken.forget();
      else if (session.failure.code !== 'left') this.failure = session.failure.code;
      return;
    }
    const own = session.value.organizations.filter(
      ({ roles }) => roles.includes('owner') || roles.includes('assignor'),
    );
    // The organization asked for may lie below one's own office: the server knows.
    const slug = this.slug || own[0]?.slug;
    if (slug && own.length > 0) this.items = [slug];
    else this.failure = 'not-reviewer';
  }

  protected view(words: GamesWords): TemplateResult {
    const [slug] = this.items ?? [];
    return html`<div class="stack">
      <h2 tabindex="-1">${words.title}</h2>
      <p>${words.what}</p>
      ${deskGate(words, this, this.spoken) ?? this.#sections(words, slug ?? '')}
    </div>`;
  }

  #sections(words: GamesWords, slug: string): TemplateResult {
    return html`<section class="stack" aria-labelledby="games">
        <h3 id="games">${words.gamesTitle}</h3>
        <games-list organization=${slug} lang=${this.spoken}></games-list>
      </section>
      <section class="stack" aria-labelledby="import">
        <h3 id="import">${words.importTitle}</h3>
        <games-import organization=${slug} lang=${this.spoken} @games-changed=${this.#reload}></games-import>
      </section>
      <section class="stack" aria-labelledby="feeds">
        <h3 id="feeds">${words.feedsTitle}</h3>
        <games-feeds organization=${slug} lang=${this.spoken} @games-changed=${this.#reload}></games-feeds>
      </section>
      <section class="stack" aria-labelledby="notices">
        <h3 id="notices">${words.noticesTitle}</h3>
        <notice-preference organization=${slug} lang=${this.spoken}></notice-preference>
      </section>`;
  }

  readonly #reload = (): void => void this.renderRoot.querySelector<GamesListElement>('games-list')?.load();
}
