// The coordinator's screen of payment codes. Who is signed in stands in office-desk.ts; the pools and requests in codes-panel.ts.
import { html, type TemplateResult } from 'lit';
import { OfficeDeskElement } from '../internal/office-desk.ts';
import type { PaymentCodesWords } from '../internal/strings/payment-codes.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { settingsStyles } from '../organization-settings/organization-settings.styles.ts';
import { codesDictionary } from './codes-words.ts';
import './codes-panel.ts';

/**
 * @summary Payment codes: fill the pool, hand one out to each coach who asks, and see who got which.
 *
 * Accessibility: named sections and lists; every button names whom it is for; outcomes are said in one polite live region.
 *
 * @tag payment-codes
 * @attr {string} organization - Slug; a coordinator of only one organization needs none.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main buttons.
 */
export class PaymentCodesElement extends OfficeDeskElement<PaymentCodesWords> {
  static override styles = [tokens, settingsStyles];
  protected readonly dictionary = codesDictionary;
  protected readonly roles = ['owner', 'coordinator'] as const;

  protected desk(_words: PaymentCodesWords, slug: string): TemplateResult {
    return html`<touchline-codes organization=${slug} lang=${this.spoken}></touchline-codes>`;
  }
}
