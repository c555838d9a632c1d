// The assignor's screen: who is signed in and for which organization; below it the file, the games, the calendars and the mails, each an
// element that asks for itself. Changes nothing itself.
import { html, type TemplateResult } from 'lit';
import { OfficeDeskElement } from '../internal/office-desk.ts';
import type { GamesWords } from '../internal/strings/games.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
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
export class GamesDeskElement extends OfficeDeskElement<GamesWords> {
  static override styles = [tokens, settingsStyles];

  protected readonly dictionary: Dictionary<GamesWords> = gamesDictionary;
  protected readonly roles = ['owner', 'assignor'] as const;

  protected desk(words: GamesWords, slug: string): TemplateResult {
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
