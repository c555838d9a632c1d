// The page behind "no more mails of this kind": says which mails, asks, and acts only when the button is pressed; the same button undoes it.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Unsubscription } from '../../contract/mail/unsubscription.ts';
import type { FailureCode } from '../api.ts';
import type { MailSubscriptionWords } from '../internal/strings/mail-subscription.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { SettingsPanel } from '../organization-settings/settings-panel.ts';

/** As contract/mail/unsubscription.ts has it, which brings schemas along. */
const FRAGMENT = 'unsubscribe=';

/**
 * @summary Ends one kind of mail, or has it again. Opened from the mail itself; opening it changes nothing.
 *
 * Accessibility: one heading, one button; what came of it is said in a polite live region, and the focus stays on the button.
 *
 * @tag mail-subscription
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main button.
 */
export class MailSubscriptionElement extends SettingsPanel<MailSubscriptionWords> {
  static override styles = [tokens];
  static override properties = { ...SettingsPanel.properties, state: { state: true }, broken: { state: true } };
  declare private state: Unsubscription | undefined;
  /** There is no token, or none of ours. */
  declare private broken: boolean;
  #token = '';

  protected readonly dictionary: Dictionary<MailSubscriptionWords> = {
    en: () => import('../internal/strings/mail-subscription.en.ts'),
    es: () => import('../internal/strings/mail-subscription.es.ts'),
  };

  protected override async load(): Promise<void> {
    // The token stays in the address: a reload must work, and it can do nothing but this.
    const fragment = location.hash.slice(1);
    this.#token = fragment.startsWith(FRAGMENT) ? decodeURIComponent(fragment.slice(FRAGMENT.length)) : '';
    if (this.#token) this.state = await this.read(endpoints.getUnsubscription, { params: { token: this.#token } });
    this.broken = this.#token === '' || isBroken(this.failure);
    if (this.broken) this.failure = undefined;
  }

  protected body(words: MailSubscriptionWords): TemplateResult | typeof nothing {
    if (this.broken)
      return html`<h2>${words.title}</h2>
      <p class="panel" role="alert">${words.broken}</p>`;
    if (!this.state) return nothing;
    const { kind, organization, unsubscribed } = this.state;
    return html`<h2>${words.title}</h2>
      <p>${unsubscribed ? words.ended[kind](organization) : words.asks[kind](organization)}</p>
      <p class="small">${words.stays}</p>
      <button class=${unsubscribed ? '' : 'primary'} ?disabled=${this.busy} @click=${this.#turn}>
        ${unsubscribed ? words.again : words.end}
      </button>`;
  }

  readonly #turn = async (): Promise<void> => {
    const turn = this.state?.unsubscribed ? endpoints.subscribeAgain : endpoints.unsubscribe;
    await this.change(turn, { params: { token: this.#token } }, (state) => {
      this.state = state;
      return (state.unsubscribed ? this.words?.saidEnded : this.words?.saidAgain) ?? '';
    });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  };
}

const isBroken = (code: FailureCode | undefined): boolean => code === 'link-not-valid' || code === 'not-signed-in';
