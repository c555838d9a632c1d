// A webmaster chooses a widget, its look and language, sees it live, and copies one piece of text. Changes nothing on a server.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import { apiOrigin, call } from '../api.ts';
import { COPIED_SHOWN_MS } from '../internal/limits.ts';
import type { SnippetWords } from '../internal/strings/snippet.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { qrView } from './qr-view.ts';
import { SITE_BUILDERS, type SiteBuilder } from './site-builders.ts';
import { snippetStyles } from './snippet-builder.styles.ts';
import {
  type Choice,
  isReadable,
  OWN_ACCENT,
  TAGS_TO_CHOOSE,
  writeFrame,
  writeLink,
  writeScript,
} from './write-snippet.ts';

/**
 * @summary Builds the text to paste into a league's page, with a live preview and steps for the site builder in use.
 *
 * Accessibility: a form with labels, a named preview region, and copy buttons that say when they have copied.
 *
 * @tag snippet-builder
 * @attr {string} organization - Slug to begin with.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 */
export class SnippetBuilderElement extends TouchlineElement<SnippetWords> {
  static override styles = [tokens, snippetStyles];
  static override properties = {
    ...TouchlineElement.properties,
    choice: { state: true },
    builder: { state: true },
    checked: { state: true },
    copied: { state: true },
  };
  declare private choice: Choice;
  declare private builder: SiteBuilder;
  declare private checked: { readonly slug: string; readonly name: string | null | 'offline' } | null;
  declare private copied: string;

  protected readonly dictionary: Dictionary<SnippetWords> = {
    en: () => import('../internal/strings/snippet.en.ts'),
    es: () => import('../internal/strings/snippet.es.ts'),
  };

  constructor() {
    super();
    this.choice = { organization: '', tag: 'safesport-landing', language: 'auto', accent: OWN_ACCENT };
    this.builder = 'wordpress';
    this.checked = null;
    this.copied = '';
  }

  protected override arrived(): void {
    this.choice = { ...this.choice, organization: this.slug };
    if (this.slug) void this.#check();
  }

  /** The look is set by the CSSOM: a strict policy forbids style attributes. */
  protected override updated(): void {
    this.renderRoot
      .querySelector<HTMLElement>('.preview > *')
      ?.style.setProperty('--touchline-accent', this.choice.accent);
  }

  protected view(words: SnippetWords): TemplateResult {
    const { choice } = this;
    return html`<div class="stack">
      <h2>${words.title}</h2>
      <p>${words.intro}</p>
      <div class="sides">
        <form class="stack" @submit=${(event: Event) => event.preventDefault()}>
          <label>
            <span>${words.organization}</span>
            <input .value=${choice.organization} spellcheck="false" autocapitalize="none" aria-describedby="found" @change=${this.#named} />
          </label>
          <p id="found" class="small" role="status">${this.#found(words)}</p>
          ${this.#select(words.what, 'tag', TAGS_TO_CHOOSE, words.tags)}
          ${this.#select(words.language, 'language', ['auto', 'en', 'es'] as const, words.languages)}
          <label>
            <span>${words.accent}</span>
            <input type="color" .value=${choice.accent} @input=${(event: Event) => this.#choose({ accent: (event.target as HTMLInputElement).value })} />
          </label>
          <p role="status" ?hidden=${isReadable(choice.accent)}>${words.contrast}</p>
        </form>
        <section class="preview panel" aria-label=${words.preview}>${this.checked?.name ? preview(choice) : nothing}</section>
      </div>
      ${this.#pasting(words)}
    </div>`;
  }

  #pasting(words: SnippetWords): TemplateResult {
    const { choice, builder } = this;
    return html`<label>
        <span>${words.builder}</span>
        <select @change=${(event: Event) => {
          this.builder = (event.target as HTMLSelectElement).value as SiteBuilder;
        }}>
          ${SITE_BUILDERS.map((each) => html`<option value=${each} ?selected=${each === builder}>${words.builders[each]}</option>`)}
        </select>
      </label>
      <h3>${words.stepsTitle}</h3>
      <ol>
        ${words.steps[builder].map((step) => html`<li>${step}</li>`)}
      </ol>
      <p><strong>${words.limitsTitle}:</strong> ${words.limits[builder]}</p>
      ${this.#text(words, words.script, writeScript(apiOrigin, choice))}
      ${this.#text(words, words.frame, writeFrame(apiOrigin, choice, words.tags[choice.tag]))}
      ${this.#text(words, words.link, writeLink(apiOrigin, choice))}
      ${qrView(words, writeLink(apiOrigin, choice), `${choice.organization}-${choice.tag}`)}
      ${this.checked?.name ? html`<page-check lang=${this.language ?? nothing} organization=${choice.organization}></page-check>` : nothing}`;
  }

  #text(words: SnippetWords, title: string, text: string): TemplateResult {
    return html`<section class="stack" aria-label=${title}>
      <div class="row spread">
        <h3>${title}</h3>
        <button @click=${() => this.#copy(title, text)}>${this.copied === title ? `✓ ${words.copied}` : words.copy}</button>
        <span class="unseen" role="status">${this.copied === title ? words.copied : ''}</span>
      </div>
      <pre class="panel" tabindex="0">${text}</pre>
    </section>`;
  }

  #select<Key extends 'tag' | 'language'>(
    label: string,
    key: Key,
    values: readonly Choice[Key][],
    names: Record<Choice[Key], string>,
  ): TemplateResult {
    return html`<label>
      <span>${label}</span>
      <select @change=${(event: Event) => this.#choose({ [key]: (event.target as HTMLSelectElement).value })}>
        ${values.map((value) => html`<option value=${value} ?selected=${value === this.choice[key]}>${names[value]}</option>`)}
      </select>
    </label>`;
  }

  #found(words: SnippetWords): string {
    if (!this.checked) return words.organizationHelp;
    if (this.checked.name === 'offline') return words.offline;
    return this.checked.name ? words.found(this.checked.name) : words.notFound;
  }

  #choose(change: Partial<Choice>): void {
    this.choice = { ...this.choice, ...change };
  }

  #named(event: Event): void {
    this.#choose({ organization: (event.target as HTMLInputElement).value.trim().toLowerCase() });
    void this.#check();
  }

  async #check(): Promise<void> {
    const slug = this.choice.organization;
    const answer = await call(endpoints.getOrganization, { params: { organization: slug }, signal: this.signal });
    if (slug !== this.choice.organization) return;
    const unknown = !answer.ok && (answer.failure.code === 'not-found' || answer.failure.code === 'not-the-schema');
    this.checked = { slug, name: answer.ok ? answer.value.name : unknown ? null : 'offline' };
  }

  async #copy(title: string, text: string): Promise<void> {
    await navigator.clipboard.writeText(text).catch(() => undefined);
    this.copied = title;
    setTimeout(() => {
      this.copied = '';
    }, COPIED_SHOWN_MS);
  }
}

/** The real thing. */
const preview = ({ tag, organization, language }: Choice): TemplateResult => {
  const lang = language === 'auto' ? nothing : language;
  switch (tag) {
    case 'safesport-landing':
      return html`<safesport-landing organization=${organization} lang=${lang}></safesport-landing>`;
    case 'status-dot-grid':
      return html`<status-dot-grid organization=${organization} lang=${lang}></status-dot-grid>`;
    case 'certificate-uploader':
      return html`<certificate-uploader organization=${organization} lang=${lang}></certificate-uploader>`;
    case 'coach-requirements':
      return html`<coach-requirements organization=${organization} lang=${lang}></coach-requirements>`;
    case 'ussf-certifications':
      return html`<ussf-certifications organization=${organization} lang=${lang}></ussf-certifications>`;
    case 'review-queue':
      return html`<review-queue organization=${organization} lang=${lang}></review-queue>`;
  }
};
