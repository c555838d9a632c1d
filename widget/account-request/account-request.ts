// The form that asks for an administrator's account: four fields, one button, and what happens next. Keeps nothing on the device.

import { html, nothing, type TemplateResult } from 'lit';
import { isAddress } from '../../contract/core/address-shape.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { call, type FailureCode } from '../api.ts';
import type { AccountRequestWords } from '../internal/strings/account-request.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { settingsStyles } from '../organization-settings/organization-settings.styles.ts';

type Field = keyof AccountRequestWords['problems'];
const FIELDS: readonly Field[] = ['name', 'email', 'club'];
/** As the contract has it. */
const NOTE_MOST = 500;
const NAME_MOST = 100;

/**
 * @summary Asks an organization for an administrator account; anybody may. Volunteers set it up, and mails say how far it is.
 *
 * Accessibility: every field has a label and its own sentence when something is wrong; the focus goes to the first wrong field, and after
 * sending to the heading that says so.
 *
 * @tag account-request
 * @attr {string} organization - Slug; the one on the script tag without it.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main button.
 */
export class AccountRequestElement extends TouchlineElement<AccountRequestWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...TouchlineElement.properties,
    contact: { state: true },
    wrong: { state: true },
    failure: { state: true },
    busy: { state: true },
    sentTo: { state: true },
    place: { state: true },
  };
  declare private contact: { readonly name: string; readonly email: string } | null;
  declare private wrong: readonly Field[];
  declare private failure: FailureCode | undefined;
  declare private busy: boolean;
  declare private sentTo: string;
  declare private place: string | undefined;

  protected readonly dictionary: Dictionary<AccountRequestWords> = {
    en: () => import('../internal/strings/account-request.en.ts'),
    es: () => import('../internal/strings/account-request.es.ts'),
  };

  constructor() {
    super();
    Object.assign(this, { contact: null, wrong: [], busy: false, sentTo: '' });
  }

  protected override get organizationName(): string | undefined {
    return this.place;
  }

  protected override arrived(): void {
    void this.#meet();
  }

  async #meet(): Promise<void> {
    const params = { organization: this.slug };
    const answer = await call(endpoints.getOrganization, { params, signal: this.signal });
    if (answer.ok) {
      this.contact = answer.value.contact;
      this.place = answer.value.name;
    }
  }

  protected view(words: AccountRequestWords): TemplateResult {
    const { contact } = this;
    return html`<div class="stack">
      ${this.sentTo ? this.#sent(words) : this.#form(words)}
      ${contact ? html`<p><a href="mailto:${contact.email}">${words.contact(contact.name)} (${contact.email})</a></p>` : nothing}
    </div>`;
  }

  #sent(words: AccountRequestWords): TemplateResult {
    return html`<h2 tabindex="-1">${words.sentTitle}</h2>
      <p>${words.sent(this.sentTo)}</p>
      <button @click=${() => (this.sentTo = '')}>${words.another}</button>`;
  }

  #form(words: AccountRequestWords): TemplateResult {
    return html`<h2>${words.title}</h2>
      <p>${words.what}</p>
      <form class="stack" novalidate @submit=${this.#send}>
        ${this.#field(words, 'name', 'name')} ${this.#field(words, 'email', 'email')} ${this.#field(words, 'club', 'organization')}
        <label><span>${words.note}</span>
          <textarea name="note" rows="3" maxlength=${NOTE_MOST} aria-describedby="note-help"></textarea>
        </label>
        <p id="note-help" class="small">${words.noteHelp}</p>
        <p role="alert" class=${this.failure ? 'panel' : 'unseen'}>${this.failure ? sentence(words, this.failure) : nothing}</p>
        <button class="primary" ?disabled=${this.busy}>${this.busy ? words.sending : words.send}</button>
      </form>`;
  }

  #field(words: AccountRequestWords, name: Field, fills: 'name' | 'email' | 'organization'): TemplateResult {
    const wrong = this.wrong.includes(name);
    return html`<label>
        <span>${words[name]}</span>
        <input
          name=${name}
          type=${name === 'email' ? 'email' : 'text'}
          autocomplete=${fills}
          maxlength=${name === 'email' ? 254 : NAME_MOST}
          required
          aria-invalid=${wrong}
          aria-describedby=${wrong ? `${name}-wrong` : nothing}
        />
      </label>
      ${wrong ? html`<p id="${name}-wrong" class="small"><strong>${words.problems[name]}</strong></p>` : nothing}`;
  }

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const form = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    this.failure = undefined;
    this.wrong = FIELDS.filter((name) => (name === 'email' ? !isAddress(text(name)) : text(name) === ''));
    if (this.wrong.length > 0) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    this.busy = true;
    const [name, email, club] = FIELDS.map(text) as [string, string, string];
    const body = { name, email, club, note: text('note') || null, language: this.spoken };
    const params = { organization: this.slug };
    const answer = await call(endpoints.askForAccount, { params, body, signal: this.signal });
    this.busy = false;
    if (!answer.ok) {
      if (answer.failure.code !== 'left') this.failure = answer.failure.code;
      return;
    }
    this.sentTo = email;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  };
}

const sentence = (words: AccountRequestWords, code: FailureCode): string => {
  if (code === 'too-many-requests') return words.tooMany;
  if (code === 'not-found') return words.nowhere;
  return code === 'offline' || code === 'too-slow' ? words.offline : words.failed;
};
