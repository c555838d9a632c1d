// A coach's own payment code for one item: asks for it, says that it waits, and shows it with a button to copy. Fetched only for a coach who
// came by a personal link to a page that speaks of codes.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { OwnCode } from '../../contract/payment-codes/payment-code.ts';
import { call, type FailureCode } from '../api.ts';
import { sayDayOf } from '../internal/dates.ts';
import { define } from '../internal/define.ts';
import { linkToken } from '../internal/held-token.ts';
import type { OwnCodeWords } from '../internal/strings/own-code.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';

export class OwnCodeElement extends TouchlineElement<OwnCodeWords> {
  static override styles = [tokens];
  static override properties = {
    ...TouchlineElement.properties,
    item: {},
    code: { state: true },
    failure: { state: true },
    busy: { state: true },
    copied: { state: true },
  };
  declare item: string;
  /** Null: not asked for. Undefined: not known yet. */
  declare private code: OwnCode | null | undefined;
  declare private failure: FailureCode | undefined;
  declare private busy: boolean;
  declare private copied: boolean;

  protected readonly dictionary: Dictionary<OwnCodeWords> = {
    en: () => import('../internal/strings/own-code.en.ts'),
    es: () => import('../internal/strings/own-code.es.ts'),
  };

  protected override arrived(): void {
    void this.#read();
  }

  async #read(): Promise<void> {
    const answer = await call(endpoints.getOwnCodes, { token: linkToken.value, signal: this.signal });
    if (answer.ok) this.code = answer.value.items.find(({ item }) => item === this.item) ?? null;
    else this.#fail(answer.failure.code);
  }

  readonly #ask = async (): Promise<void> => {
    this.busy = true;
    this.failure = undefined;
    const body = { item: this.item };
    const answer = await call(endpoints.askForPaymentCode, { body, token: linkToken.value, signal: this.signal });
    this.busy = false;
    if (answer.ok) this.code = answer.value;
    else this.#fail(answer.failure.code);
  };

  readonly #copy = async (): Promise<void> => {
    const field = this.renderRoot.querySelector('code');
    try {
      await navigator.clipboard.writeText(this.code?.code ?? '');
      this.copied = true;
    } catch {
      // Not allowed in this frame: it is marked, so that one key copies it.
      if (field) getSelection()?.selectAllChildren(field);
    }
  };

  #fail(code: FailureCode): void {
    if (code !== 'left') this.failure = code;
  }

  protected view(words: OwnCodeWords): TemplateResult {
    return html`<div class="stack">
      ${this.#state(words)}
      <p role="status" class=${this.copied || this.failure ? 'small' : 'unseen'}>
        ${this.failure ? sentence(words, this.failure) : this.copied ? words.copied : nothing}
      </p>
    </div>`;
  }

  #state(words: OwnCodeWords): TemplateResult | typeof nothing {
    const { code } = this;
    if (code?.code)
      return html`<p>${words.given} <code translate="no">${code.code}</code></p>
        <button @click=${this.#copy}>${words.copy}</button>`;
    if (code) return html`<p>${words.waiting(sayDayOf(code.askedAt, this.spoken))}</p>`;
    // Until it is known whether they asked already, the button would ask in vain but harm nothing.
    return html`<button class="primary" ?disabled=${this.busy} @click=${this.#ask}>
      ${this.busy ? words.asking : words.ask}
    </button>`;
  }
}

const sentence = (words: OwnCodeWords, code: FailureCode): string => {
  if (code === 'not-allowed') return words.notConfirmed;
  return code === 'offline' || code === 'too-slow' ? words.offline : words.failed;
};

define('touchline-own-code', OwnCodeElement);
