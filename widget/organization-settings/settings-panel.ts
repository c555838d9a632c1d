// What every panel of the settings page shares: it asks the API as the signed-in administrator, and says in one line what came of it.
// Never shows a form before what is stored is known, so that nothing is overwritten by an empty field.
import { html, nothing, type TemplateResult } from 'lit';
import type { Endpoint, FileBytes } from '../../contract/endpoints.ts';
import { type Answer, type CallOptions, call, type Failure, type FailureCode } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';
import { TouchlineElement } from '../internal/touchline-element.ts';

/** Words every panel needs besides its own. */
export interface PanelWords {
  readonly loading: string;
  readonly offline: string;
  readonly failed: string;
  readonly notOwner: string;
  readonly sessionEnded: string;
  readonly retry: string;
}

export abstract class SettingsPanel<Words extends PanelWords> extends TouchlineElement<Words> {
  static override properties = {
    ...TouchlineElement.properties,
    failure: { state: true },
    said: { state: true },
    busy: { state: true },
  };
  declare protected failure: FailureCode | undefined;
  declare protected said: string;
  /** What is said is of something that did not work. */
  #wrong = false;
  declare protected busy: boolean;

  constructor() {
    super();
    this.said = '';
    this.busy = false;
  }

  protected override arrived(): void {
    void this.load();
  }

  /** Reads what is stored; called again by "Try again". */
  protected abstract load(): Promise<void>;
  /** What is drawn once it is loaded; nothing while it is not. */
  protected abstract body(words: Words): TemplateResult | typeof nothing;

  protected ask<Body, A>(
    endpoint: Endpoint<Body, A>,
    options: Omit<CallOptions<Body>, 'token' | 'signal'> = {},
  ): Promise<Answer<A extends FileBytes ? Blob : A>> {
    const params = { organization: this.slug, ...options.params };
    return call(endpoint, { ...options, params, token: sessionToken.value, signal: this.signal });
  }

  /** For reading: keeps the failure to show instead of the form. */
  protected async read<Body, A>(
    endpoint: Endpoint<Body, A>,
    options: Omit<CallOptions<Body>, 'token' | 'signal'> = {},
  ) {
    this.failure = undefined;
    const answer = await this.ask(endpoint, options);
    if (answer.ok) return answer.value;
    this.#fail(answer.failure.code);
    return undefined;
  }

  /** For changing: says what went wrong beside the form and keeps what was typed. */
  protected async change<Body, A>(
    endpoint: Endpoint<Body, A>,
    options: Omit<CallOptions<Body>, 'token' | 'signal'>,
    done: (value: A extends FileBytes ? Blob : A) => string,
    refused: (code: FailureCode, failure: Failure) => string | undefined = () => undefined,
  ): Promise<boolean> {
    if (this.busy || !this.words) return false;
    this.busy = true;
    this.said = '';
    const answer = await this.ask(endpoint, options);
    this.busy = false;
    this.#wrong = !answer.ok;
    if (answer.ok) {
      this.said = done(answer.value);
      return true;
    }
    const { code } = answer.failure;
    if (code === 'not-signed-in') sessionToken.forget();
    else if (code !== 'left') this.said = refused(code, answer.failure) ?? this.#sentence(this.words, code);
    return false;
  }

  protected view(words: Words): TemplateResult {
    return html`<div class="stack">
      <p role="status" class=${this.said ? `panel outcome ${this.#wrong ? 'wrong' : 'done'}` : 'unseen'}>${this.said}</p>
      ${this.failure ? this.#failed(words, this.failure) : this.#loaded(words)}
    </div>`;
  }

  #loaded(words: Words): TemplateResult {
    const body = this.body(words);
    return body === nothing ? html`<p class="small">${words.loading}</p>` : (body as TemplateResult);
  }

  #failed(words: Words, code: FailureCode): TemplateResult {
    return html`<div class="panel stack" role="alert">
      <p>${this.#sentence(words, code)}</p>
      <button @click=${() => void this.load()}>${words.retry}</button>
    </div>`;
  }

  #fail(code: FailureCode): void {
    if (code === 'left') return;
    if (code === 'not-signed-in') sessionToken.forget();
    this.failure = code;
  }

  #sentence(words: Words, code: FailureCode): string {
    if (code === 'offline' || code === 'too-slow') return words.offline;
    if (code === 'not-signed-in') return words.sessionEnded;
    return code === 'not-allowed' || code === 'not-found' ? words.notOwner : words.failed;
  }
}
