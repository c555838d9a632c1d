// The page a coach's confirmation mail leads to, up to its first paint. What it knows of the person comes with landing-flow.ts, so that
// the first paint needs neither the network nor those bytes.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../contract/people/member.ts';
import { browserLanguage, chosenLanguage, rememberLanguage } from '../internal/chosen-language.ts';
import { linkToken } from '../internal/held-token.ts';
import type { LandingWords } from '../internal/strings/landing.en.ts';
import { takePersonalLink } from '../internal/take-personal-link.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import type { LandingFlow } from './landing-flow.ts';
import { landingStyles } from './safesport-landing.styles.ts';

/**
 * @summary Leads a coach or official from the confirmation mail through SafeSport: what it is, the access code, Begin, or an upload of an
 * existing certificate. Reads a personal link from the address (`#touchline=...`) and removes it at once.
 *
 * Accessibility: plain headings and controls in reading order; everything that changes by itself is said in one polite live region.
 *
 * @tag safesport-landing
 * @attr {string} organization - Slug; the one on the script tag without it.
 * @attr {string} extension-url - Where the browser extension can be had; offered on computers when set.
 * @attr {string} lang - `en` or `es`. Without it: what the address asks for (`?lang=`), else the member's own language, else the browser's,
 *   whatever the page's is. What the person chose by the switch goes before all of it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @fires {TrainingBegunEvent} touchline-training-begun - Begin was recorded and the browser is about to leave; cancel it to stay.
 * @fires {CertificateUploadEvent} touchline-certificate-upload - A file is about to be sent; cancel it to keep it here.
 * @fires {CertificateUploadedEvent} touchline-certificate-uploaded - A certificate has arrived and waits for review.
 *
 * @csspart title - The heading.
 * @csspart begin - The Begin button.
 * @csspart code - The access code.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Ground of the main button.
 * @cssproperty [--touchline-on-accent=#fff] - Text on it.
 * @cssproperty [--touchline-radius=8px] - Roundness of boxes and buttons.
 * @cssproperty [--touchline-focus=#2b6fd6] - The focus ring.
 */
export class SafesportLandingElement extends TouchlineElement<LandingWords> {
  static override styles = [tokens, landingStyles];
  static override properties = {
    ...TouchlineElement.properties,
    extensionUrl: { attribute: 'extension-url' },
    flow: { state: true },
    broken: { state: true },
    ownLink: { state: true },
  };
  /** Where the browser extension can be had; without it, none is offered. */
  declare extensionUrl: string | null;
  declare private flow: LandingFlow | undefined;
  declare private broken: boolean;
  declare private ownLink: boolean;

  /** Somebody has said which language: the person here, the page's author, or its address. Undefined before the first arrival. */
  #isDecided: boolean | undefined;

  protected readonly dictionary: Dictionary<LandingWords> = {
    en: () => import('../internal/strings/landing.en.ts'),
    es: () => import('../internal/strings/landing.es.ts'),
  };

  protected override get organizationName(): string | undefined {
    return this.flow?.about?.name;
  }

  protected override arrived(): void {
    const { signal } = this;
    if (this.#isDecided === undefined) this.#decideLanguage();
    takePersonalLink();
    // Decided once: what stands where does not move while the person is looked up.
    this.ownLink = linkToken.value !== null;
    addEventListener('hashchange', takePersonalLink, { signal });
    this.broken = false;
    import('./landing-flow.ts').then(
      ({ LandingFlow }) => {
        if (!signal.aborted) this.flow = new LandingFlow(this, this.slug, signal);
      },
      () => {
        this.broken = true;
      },
    );
  }

  protected view(words: LandingWords): TemplateResult {
    return html`<div class="stack page">
      <div class="stack">
        <div class="row spread">
          <h2 part="title">${words.title}</h2>
          <button class="plain small" lang=${this.spoken === 'en' ? 'es' : 'en'} @click=${this.#otherLanguage}>
            ${words.otherLanguage}
          </button>
        </div>
        ${this.ownLink ? nothing : this.#what(words)}
      </div>
      ${this.flow?.view(this.spoken) ?? this.#waiting(words)} ${this.ownLink ? this.#what(words) : nothing}
    </div>`;
  }

  #decideLanguage(): void {
    const told = chosenLanguage() || this.lang || new URLSearchParams(location.search).get('lang');
    this.#isDecided = Boolean(told);
    this.lang = told || browserLanguage();
  }

  /** The language of a member's emails, known with their record. */
  speak(language: Language): void {
    if (!this.#isDecided) this.lang = language;
  }

  /** What the training is. Whoever comes by their own link sees what to do first, without scrolling on a phone. */
  #what(words: LandingWords): TemplateResult {
    return html`<div class="stack">
      <p>${words.what}</p>
      <ul class="facts">
        ${[...words.facts, ...this.#duration()].map((fact) => html`<li>${fact}</li>`)}
      </ul>
    </div>`;
  }

  /** Only what the association itself says. */
  #duration(): string[] {
    const says = this.flow?.about?.courseTakes;
    return says ? [says] : [];
  }

  #waiting(words: LandingWords): TemplateResult {
    return this.broken
      ? html`<div class="panel stack" role="alert">
          <p>${words.offline}</p>
          <button @click=${this.arrived}>${words.retry}</button>
        </div>`
      : html`<div class="panel waiting" role="status">${words.loading}</div>`;
  }

  #otherLanguage(): void {
    const language = this.spoken === 'en' ? 'es' : 'en';
    this.language = language;
    this.lang = language;
    this.#isDecided = true;
    rememberLanguage(language);
  }
}
