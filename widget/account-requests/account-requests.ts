// The office's screen of requests for an account. Who is signed in stands in office-desk.ts; the requests in requests-panel.ts.
import { html, type TemplateResult } from 'lit';
import { OfficeDeskElement } from '../internal/office-desk.ts';
import type { AccountRequestsWords } from '../internal/strings/account-requests.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { settingsStyles } from '../organization-settings/organization-settings.styles.ts';
import { requestsDictionary } from './requests-words.ts';
import './requests-panel.ts';

/**
 * @summary Requests for administrator accounts: asked, in work, done; whoever asked hears of each step by mail.
 *
 * Accessibility: lists with a state in words; every button names whom it is for; outcomes are said in one polite live region.
 *
 * @tag account-requests
 * @attr {string} organization - Slug; somebody with only one office needs none.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main buttons.
 */
export class AccountRequestsElement extends OfficeDeskElement<AccountRequestsWords> {
  static override styles = [tokens, settingsStyles];
  protected readonly dictionary = requestsDictionary;
  protected readonly roles = ['owner', 'registrar', 'coordinator'] as const;

  protected desk(_words: AccountRequestsWords, slug: string): TemplateResult {
    return html`<touchline-requests organization=${slug} lang=${this.spoken}></touchline-requests>`;
  }
}
