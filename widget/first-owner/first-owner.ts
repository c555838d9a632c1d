// The page behind a one-time invitation: says what it is for, asks for the address it was made for, and founds the association when the button is
// selected. Opening it changes nothing. Afterwards it leads through signing in to the home page.
import { html, nothing, type TemplateResult } from 'lit';
import type { FirstInvitation, FirstInvitationAccepted } from '../../contract/accounts/first-invitation.ts';
import { isAddress } from '../../contract/core/address-shape.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { call, type FailureCode } from '../api.ts';
import { sayInstant } from '../internal/dates.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { FirstOwnerWords } from '../internal/strings/first-owner.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { firstOwnerStyles } from './first-owner.styles.ts';

/** As contract/accounts/first-invitation.ts has it, which brings schemas along. */
const FRAGMENT = 'invitation=';
type Problem = FailureCode | 'email-empty';

/**
 * @summary Accepts a one-time invitation to set up an association, then signs its first owner in.
 *
 * Accessibility: one heading, one labelled field with its problem beside it, one button; the focus follows what is asked next.
 *
 * @tag first-owner
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main button.
 */
export class FirstOwnerElement extends TouchlineElement<FirstOwnerWords> {
  static override styles = [tokens, firstOwnerStyles];
  static override properties = {
    ...TouchlineElement.properties,
    invitation: { state: true },
    ended: { state: true },
    accepted: { state: true },
    problem: { state: true },
    busy: { state: true },
  };
  declare private invitation: FirstInvitation | undefined;
  /** Why the link can't be used. */
  declare private ended: FailureCode | undefined;
  declare private accepted:
    | { readonly organization: FirstInvitationAccepted['organization']; readonly email: string }
    | undefined;
  declare private problem: Problem | undefined;
  declare private busy: boolean;
  #token = '';

  protected readonly dictionary: Dictionary<FirstOwnerWords> = {
    en: () => import('../internal/strings/first-owner.en.ts'),
    es: () => import('../internal/strings/first-owner.es.ts'),
  };

  constructor() {
    super();
    this.busy = false;
  }

  protected override arrived(): void {
    const fragment = location.hash.slice(1);
    this.#token = fragment.startsWith(FRAGMENT) ? decodeURIComponent(fragment.slice(FRAGMENT.length)) : '';
    addEventListener('hashchange', () => location.reload(), { signal: this.signal });
    void this.#look();
  }

  readonly #look = async (): Promise<void> => {
    this.ended = undefined;
    if (!this.#token) return this.#end('link-not-valid');
    const answer = await call(endpoints.getFirstInvitation, { token: this.#token, signal: this.signal });
    if (answer.ok) this.invitation = answer.value;
    else this.#end(answer.failure.code);
  };

  #end(code: FailureCode): void {
    if (code === 'left') return;
    this.ended = code;
    if (code === 'already-decided') void import('../touchline-sign-in/touchline-sign-in-define.ts');
  }

  protected view(words: FirstOwnerWords): TemplateResult {
    return html`<div class="stack card">${this.#body(words)}</div>`;
  }

  #body(words: FirstOwnerWords): TemplateResult {
    if (this.accepted) return this.#signIn(words, this.accepted);
    if (this.ended) return this.#over(words, this.ended);
    return this.invitation ? this.#form(words, this.invitation) : html`<p role="status">${words.loading}</p>`;
  }

  #form(words: FirstOwnerWords, { association, expiresAt }: FirstInvitation): TemplateResult {
    return html`<p class="small step">${words.step(1)}</p>
      <h1 tabindex="-1">${words.title(association)}</h1>
      <p>${words.what(association)}</p>
      <form class="stack" novalidate @submit=${this.#accept}>
        <label>
          <span>${words.email}</span>
          <input
            name="email"
            type="email"
            autocomplete="email"
            aria-describedby="problem help"
            aria-invalid=${Boolean(this.problem)}
          />
        </label>
        <p id="help" class="small">${words.emailHelp}</p>
        <p id="problem" role="alert" ?hidden=${!this.problem}>${this.problem ? sayProblem(words, this.problem) : nothing}</p>
        <button class="primary" ?disabled=${this.busy}>${this.busy ? words.accepting : words.accept}</button>
      </form>
      <p class="small">${words.expires(sayInstant(expiresAt, this.spoken))}</p>`;
  }

  #signIn(words: FirstOwnerWords, { organization, email }: NonNullable<typeof this.accepted>): TemplateResult {
    return html`<p class="small step">${words.step(2)}</p>
      <h1 tabindex="-1">${words.acceptedTitle(organization.name)}</h1>
      <p>${words.accepted(email)}</p>
      <touchline-sign-in
        untitled
        address=${email}
        lang=${this.spoken}
        @touchline-signed-in=${() => this.#goHome(organization.slug)}
      ></touchline-sign-in>`;
  }

  #over(words: FirstOwnerWords, code: FailureCode): TemplateResult {
    const isOver = code === 'link-expired' || code === 'link-revoked' || code === 'link-not-valid';
    if (code === 'already-decided')
      return html`<h1 tabindex="-1">${words.usedTitle}</h1>
        <p>${words.used}</p>
        <touchline-sign-in untitled lang=${this.spoken} @touchline-signed-in=${() => this.#goHome('')}></touchline-sign-in>`;
    return html`<h1 tabindex="-1">${isOver ? words.overTitle : words.failedTitle}</h1>
      <p role="alert">${isOver ? words.over[code] : sayProblem(words, code)}</p>
      ${isOver ? html`<p>${words.wayOn}</p>` : html`<button @click=${this.#look}>${words.retry}</button>`}`;
  }

  readonly #accept = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const form = event.target as HTMLFormElement;
    const email = String(new FormData(form).get('email')).trim();
    if (!isAddress(email)) return this.#say('email-empty', form);
    this.busy = true;
    const body = { email };
    const answer = await call(endpoints.acceptFirstInvitation, { token: this.#token, body, signal: this.signal });
    this.busy = false;
    if (!answer.ok) {
      const { code } = answer.failure;
      if (code.startsWith('link-') || code === 'already-decided') return this.#end(code);
      return code === 'left' ? undefined : this.#say(code, form);
    }
    // It is used up: a reload would only say so.
    history.replaceState(history.state, '', location.pathname + location.search);
    // Whoever was signed in here before is somebody else.
    sessionToken.forget();
    await import('../touchline-sign-in/touchline-sign-in-define.ts');
    this.accepted = { organization: answer.value.organization, email };
  };

  #say(problem: Problem, form: HTMLFormElement): void {
    this.problem = problem;
    form.querySelector('input')?.focus();
  }

  #goHome(slug: string): void {
    const search = new URLSearchParams(location.search);
    if (slug) search.set('organization', slug);
    location.assign(search.size > 0 ? `/?${search}` : '/');
  }
}

const sayProblem = (words: FirstOwnerWords, problem: Problem): string => {
  switch (problem) {
    case 'email-empty':
    case 'not-the-schema':
      return words.emailEmpty;
    case 'not-allowed':
      return words.wrongAddress;
    case 'too-many-requests':
      return words.tooMany;
    case 'offline':
    case 'too-slow':
      return words.offline;
    default:
      return words.failed;
  }
};
