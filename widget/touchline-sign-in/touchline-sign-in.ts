// Signs an administrator in by an emailed one-time code. Says the same whether an address is known or not. Never stores a password:
// there is none.

import { html, nothing, type TemplateResult } from 'lit';
import { isAddress } from '../../contract/core/address-shape.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { call, type FailureCode } from '../api.ts';
import { deviceName, keepDeviceName } from '../internal/device-name.ts';
import { SignedInEvent } from '../internal/events.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { SignInWords } from '../internal/strings/sign-in.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { signInStyles } from './touchline-sign-in.styles.ts';

type Problem = FailureCode | 'email-empty' | 'code-empty' | undefined;

/**
 * @summary Email, then a six-digit code. All elements of the page share the session it opens.
 *
 * Accessibility: labelled fields with their problem beside them; the code field takes a one-time code from the phone's keyboard; focus
 * moves to the code when it is asked for.
 *
 * @tag touchline-sign-in
 * @attr {string} lang - `en` or `es`; the page's language without it.
 * @attr {boolean} untitled - Without its heading, where the page around it says who signs in.
 * @attr {string} address - An address that was entered just before: its code is sent at once, and only the code is asked for.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @fires {SignedInEvent} touchline-signed-in - Somebody has signed in.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - The button's ground.
 */
export class TouchlineSignInElement extends TouchlineElement<SignInWords> {
  static override styles = [tokens, signInStyles];
  static override properties = {
    ...TouchlineElement.properties,
    untitled: { type: Boolean },
    address: {},
    email: { state: true },
    problem: { state: true },
    busy: { state: true },
  };
  declare untitled: boolean;
  declare address: string | undefined;
  declare private email: string;
  declare private problem: Problem;
  declare private busy: boolean;

  protected readonly dictionary: Dictionary<SignInWords> = {
    en: () => import('../internal/strings/sign-in.en.ts'),
    es: () => import('../internal/strings/sign-in.es.ts'),
  };

  constructor() {
    super();
    this.email = '';
    this.busy = false;
  }

  protected override arrived(): void {
    if (this.address) void this.#sendFirst(this.address);
  }

  protected view(words: SignInWords): TemplateResult {
    return html`<form class="stack" novalidate @submit=${this.email ? this.#signIn : this.#ask}>
      ${this.untitled ? nothing : html`<h3>${words.title}</h3>`}
      ${this.email ? this.#codeFields(words) : this.#emailField(words)}
      <p id="problem" role="alert" ?hidden=${!this.problem}>${sayProblem(words, this.problem)}</p>
      <button class="primary" ?disabled=${this.busy}>${this.email ? words.signIn : words.send}</button>
      ${
        this.email
          ? html`<div class="row">
            <button type="button" class="plain" @click=${this.#anew}>${words.newCode}</button>
            <button type="button" class="plain" @click=${this.#otherEmail}>${words.otherEmail}</button>
          </div>`
          : nothing
      }
    </form>`;
  }

  #emailField(words: SignInWords): TemplateResult {
    return html`<label>
      <span>${words.email}</span>
      <input name="email" type="email" autocomplete="email" aria-describedby="problem" aria-invalid=${Boolean(this.problem)} />
    </label>`;
  }

  #codeFields(words: SignInWords): TemplateResult {
    return html`<p role="status">${words.sent(this.email)}</p>
      <label>
        <span>${words.code}</span>
        <input
          name="code"
          class="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength="7"
          aria-describedby="problem"
          aria-invalid=${Boolean(this.problem)}
        />
      </label>`;
  }

  #typed(event: Event, name: string): string {
    return String(new FormData(event.target as HTMLFormElement).get(name)).trim();
  }

  async #ask(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const email = this.#typed(event, 'email');
    if (!isAddress(email)) return this.#say('email-empty');
    if (await this.#sendCode(email)) await this.#showCodeField(email);
  }

  async #sendFirst(email: string): Promise<void> {
    if (await this.#sendCode(email)) await this.#showCodeField(email);
  }

  #anew = (): void => void this.#sendCode(this.email);

  async #sendCode(email: string): Promise<boolean> {
    this.busy = true;
    const answer = await call(endpoints.askForCode, { body: { email, device: deviceName() }, signal: this.signal });
    this.busy = false;
    this.#say(answer.ok ? undefined : answer.failure.code);
    return answer.ok;
  }

  async #showCodeField(email: string): Promise<void> {
    this.email = email;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('.code')?.focus();
  }

  async #signIn(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const code = this.#typed(event, 'code').replace(/\D/g, '');
    if (code.length !== 6) return this.#say('code-empty');
    this.busy = true;
    const body = { email: this.email, device: deviceName(), code };
    const answer = await call(endpoints.signIn, { body, signal: this.signal });
    this.busy = false;
    if (!answer.ok) return this.#say(answer.failure.code);
    keepDeviceName(answer.value.device);
    sessionToken.hold(answer.value.token);
    sessionToken.keep();
    this.dispatchEvent(new SignedInEvent());
  }

  #otherEmail = (): void => {
    this.email = '';
    this.#say(undefined);
  };

  #say(problem: Problem): void {
    this.problem = problem;
  }
}

const sayProblem = (words: SignInWords, problem: Problem): string => {
  switch (problem) {
    case undefined:
    case 'left':
      return '';
    case 'email-empty':
    case 'not-the-schema':
      return words.emailEmpty;
    case 'code-empty':
      return words.codeEmpty;
    case 'code-not-valid':
      return words.codeWrong;
    case 'too-many-requests':
      return words.tooMany;
    case 'offline':
    case 'too-slow':
      return words.offline;
    default:
      return words.failed;
  }
};
