// An official's U.S. Soccer certificates: what is on file, Re-sync, and the look-up. Asks nobody itself (certifications-flow.ts).
import { html, nothing, type TemplateResult } from 'lit';
import { sayInstant } from '../internal/dates.ts';
import { linkToken } from '../internal/held-token.ts';
import type { CertificationWords } from '../internal/strings/certifications.en.ts';
import { takePersonalLink } from '../internal/take-personal-link.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { certificatesView, changesView, gamesView } from './certificates-view.ts';
import { CertificationsFlow } from './certifications-flow.ts';
import { type LookUpForm, lookUpForm } from './look-up-form.ts';
import { certificationStyles } from './ussf-certifications.styles.ts';

/**
 * @summary U.S. Soccer Federation certifications of one official: grouped by kind with their days, Re-sync, and *Look Up USSF
 * Registration*. With a personal link an official sees their own; with `member` a signed-in administrator sees that member's.
 *
 * Accessibility: headings and lists in reading order; every state in words; outcomes are said in one polite live region.
 *
 * @tag ussf-certifications
 * @attr {string} organization - Slug; the one on the script tag without it.
 * @attr {string} member - An official's id, for administrators; without it the owner of the personal link.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - The Search button.
 * @cssproperty [--touchline-radius=8px] - Roundness of boxes and buttons.
 */
export class UssfCertificationsElement extends TouchlineElement<CertificationWords> {
  static override styles = [tokens, certificationStyles];
  static override properties = {
    ...TouchlineElement.properties,
    member: {},
    flow: { state: true },
    form: { state: true },
  };
  /** An official's id, for administrators. */
  declare member: string | null;
  declare private flow: CertificationsFlow | undefined;
  /** Null while the look-up is closed. */
  declare private form: LookUpForm | null;

  protected readonly dictionary: Dictionary<CertificationWords> = {
    en: () => import('../internal/strings/certifications.en.ts'),
    es: () => import('../internal/strings/certifications.es.ts'),
  };

  constructor() {
    super();
    this.form = null;
  }

  protected override arrived(): void {
    takePersonalLink();
    addEventListener('hashchange', takePersonalLink, { signal: this.signal });
    const member = this.member || null;
    this.flow = new CertificationsFlow({ slug: this.slug, member }, () => this.requestUpdate(), this.signal);
    if (member) void import('../touchline-sign-in/touchline-sign-in-define.ts');
  }

  protected view(words: CertificationWords): TemplateResult {
    const { flow } = this;
    return html`<div class="stack">
      <h2 tabindex="-1">${words.title}</h2>
      <p role="status" class=${flow?.said === undefined ? 'unseen' : 'panel'}>${flow ? this.#said(words, flow) : ''}</p>
      ${flow ? this.#body(words, flow) : nothing}
    </div>`;
  }

  #said(words: CertificationWords, { said }: CertificationsFlow): string {
    if (said === undefined) return '';
    return typeof said === 'number' ? words.changed(said) : words[said];
  }

  #body(words: CertificationWords, flow: CertificationsFlow): TemplateResult {
    const { failure, shown } = flow;
    if (!flow.hasToken || failure === 'not-signed-in' || failure?.startsWith('link-'))
      return this.#stranger(words, flow);
    if (failure)
      return html`<div class="panel stack" role="alert">
        <p>${failure === 'offline' || failure === 'too-slow' ? words.offline : failure === 'not-found' || failure === 'not-allowed' ? words.notHere : words.failed}</p>
        <button @click=${flow.load}>${words.retry}</button>
      </div>`;
    if (!shown) return html`<p class="panel" role="status">${words.loading}</p>`;
    const { state } = shown;
    const known = shown.ussfId !== null;
    return html`${state === 'off' ? html`<p class="panel">${words.off}</p>` : state === 'found' ? nothing : html`<p class="panel">${words.states[state]}</p>`}
      ${known ? html`<p>${words.number(shown.ussfId ?? '')}</p>` : nothing} ${shown.minor ? html`<p class="panel">${words.minor}</p>` : nothing}
      ${known || shown.certifications.length > 0 ? certificatesView(words, shown, this.spoken) : nothing}
      ${gamesView(words, shown, this.spoken)}
      ${known && state !== 'off' ? this.#resync(words, flow) : nothing}
      ${changesView(words, shown, this.spoken)} ${state === 'off' ? nothing : this.#lookUp(words, flow, known)}
      <details ?open=${shown.mayLag}>
        <summary>${words.whyExpired}</summary>
        <p>${words.source} ${shown.mayLag ? words.lags : nothing}</p>
      </details>`;
  }

  #resync(words: CertificationWords, flow: CertificationsFlow): TemplateResult {
    const synced = flow.shown?.syncedAt;
    return html`<div class="row">
      <button ?disabled=${flow.busy !== undefined} @click=${flow.sync}>${flow.busy === 'sync' ? words.resyncing : words.resync}</button>
      <span class="small">${synced ? words.synced(sayInstant(synced, this.spoken)) : nothing} ${words.bySelf}</span>
    </div>`;
  }

  #lookUp(words: CertificationWords, flow: CertificationsFlow, known: boolean): TemplateResult {
    const { form } = this;
    if (!form)
      return html`<button class=${known ? 'plain' : 'primary'} @click=${this.#openLookUp}>${words.lookUp}</button>`;
    const change = (next: LookUpForm) => {
      this.form = next;
    };
    return html`<section class="panel stack" aria-labelledby="look-up-title">
      <h3 id="look-up-title" tabindex="-1">${words.lookUp}</h3>
      ${lookUpForm({ words, flow, form, own: !this.member, change })}
    </section>`;
  }

  readonly #openLookUp = async (): Promise<void> => {
    this.form = { by: 'email', wrong: false };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#look-up-title')?.focus();
  };

  #stranger(words: CertificationWords, flow: CertificationsFlow): TemplateResult {
    if (this.member)
      return html`<div class="panel stack">
        <p>${words.signInFor}</p>
        <touchline-sign-in lang=${this.spoken}></touchline-sign-in>
      </div>`;
    const ask = (event: SubmitEvent) => {
      event.preventDefault();
      void flow.askLink(String(new FormData(event.target as HTMLFormElement).get('email')).trim());
    };
    return html`<form class="panel stack" @submit=${ask}>
      <p>${linkToken.value ? words.linkEnded : words.noLink}</p>
      ${
        flow.asked
          ? html`<p role="status"><strong>${words.asked}</strong></p>`
          : html`<label><span>${words.email}</span><input name="email" type="email" autocomplete="email" required /></label>
              <button class="primary">${words.askLink}</button>`
      }
    </form>`;
  }
}
