// Our own front page: the sign-in, then what waits for whoever signed in, as numbers that lead there. Changes nothing.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Home } from '../../contract/home/home.ts';
import type { Session } from '../../contract/sign-in/sign-in.ts';
import { call, type FailureCode } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';
import { offerSignIn } from '../internal/offer-sign-in.ts';
import type { HomeWords } from '../internal/strings/home.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { homeView } from './home-view.ts';
import { homeStyles } from './touchline-home.styles.ts';

/**
 * @summary Sign-in, then home: what waits by role, how many are approved, and for owners what is still to be set up.
 *
 * Accessibility: one heading a section; every number stands with its words in one link; a bar has its numbers beside it.
 *
 * @tag touchline-home
 * @attr {string} organization - Slug; without it the first organization of whoever is signed in.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main button and bars.
 */
export class TouchlineHomeElement extends TouchlineElement<HomeWords> {
  static override styles = [tokens, homeStyles];
  static override properties = {
    ...TouchlineElement.properties,
    session: { state: true },
    home: { state: true },
    failure: { state: true },
  };
  declare private session: Session | undefined;
  declare private home: Home | undefined;
  declare private failure: FailureCode | undefined;
  #round: AbortController | undefined;
  #ended = false;

  protected readonly dictionary: Dictionary<HomeWords> = {
    en: () => import('../internal/strings/home.en.ts'),
    es: () => import('../internal/strings/home.es.ts'),
  };

  protected override get organizationName(): string | undefined {
    return this.home?.organization.name;
  }

  protected override arrived(): void {
    sessionToken.addEventListener('change', this.#start, { signal: this.signal });
    offerSignIn(this.signal);
    this.#start();
  }

  readonly #start = (): void => {
    this.#round?.abort();
    this.#round = new AbortController();
    this.#ended = this.session !== undefined && !sessionToken.value;
    Object.assign(this, { session: undefined, home: undefined, failure: undefined });
    if (sessionToken.value) void this.#load(this.#round.signal);
    this.requestUpdate();
  };

  async #load(signal: AbortSignal): Promise<void> {
    const session = await call(endpoints.getSession, { token: sessionToken.value, signal });
    if (!session.ok) return this.#fail(session.failure.code);
    this.session = session.value;
    const own = session.value.organizations[0]?.slug;
    if (own === undefined) return;
    const home = await this.#read(this.slug || own, signal);
    // An address of somebody else's organization, or an old one: one's own is better than a refusal.
    if (!home.ok && home.failure.code === 'not-found' && this.slug) {
      const first = await this.#read(own, signal);
      if (first.ok) this.home = first.value;
      else this.#fail(first.failure.code);
    } else if (home.ok) this.home = home.value;
    else this.#fail(home.failure.code);
  }

  #read(slug: string, signal: AbortSignal) {
    return call(endpoints.getHome, { params: { organization: slug }, token: sessionToken.value, signal });
  }

  #fail(code: FailureCode): void {
    if (code === 'left') return;
    if (code === 'not-signed-in') sessionToken.forget();
    else this.failure = code;
  }

  protected view(words: HomeWords): TemplateResult {
    if (!sessionToken.value) return this.#front(words);
    if (this.failure)
      return html`<div class="stack panel" role="alert">
        <p>${this.failure === 'offline' || this.failure === 'too-slow' ? words.offline : words.failed}</p>
        <button @click=${this.#start}>${words.retry}</button>
      </div>`;
    if (this.session?.organizations.length === 0) return this.#memberOnly(words, this.session);
    if (!this.session || !this.home) return html`<p role="status">${words.loading}</p>`;
    return homeView({
      ...{ words, home: this.home, session: this.session, language: this.spoken },
      ...{ goTo: this.#goTo, signOut: this.#signOut },
    });
  }

  /** Nobody is signed in. */
  #front(words: HomeWords): TemplateResult {
    return html`<div class="front">
      <div class="stack">
        <h1>${words.frontTitle}</h1>
        <p class="lead">${words.front}</p>
        <p class="small">${words.coaches} <a href="/pages/account">${words.openAccount}</a></p>
      </div>
      <div class="stack panel">
        ${this.#ended ? html`<p>${words.sessionEnded}</p>` : nothing}
        <h2>${words.signIn}</h2>
        <touchline-sign-in untitled lang=${this.spoken}></touchline-sign-in>
        <p class="small">${words.notInvited}</p>
      </div>
    </div>`;
  }

  #memberOnly(words: HomeWords, { email }: Session): TemplateResult {
    return html`<div class="stack">
      <h1>${words.memberTitle}</h1>
      <p>${words.member(email)}</p>
      <p class="row">
        <a class="button primary" href="/pages/account">${words.openAccount}</a>
        <button class="plain" @click=${this.#signOut}>${words.signOut}</button>
      </p>
    </div>`;
  }

  readonly #goTo = (slug: string): void => {
    const search = new URLSearchParams(location.search);
    search.set('organization', slug);
    history.replaceState(history.state, '', `?${search}${location.hash}`);
    this.organization = slug;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.office a')) link.search = location.search;
    this.#start();
  };

  readonly #signOut = (): void => {
    void call(endpoints.signOut, { token: sessionToken.value });
    sessionToken.forget();
    this.#ended = false;
    this.requestUpdate();
  };
}
