// "What my league has for me is wrong": the five fields to correct, sent to the registrar as a request. Changes nothing itself.
import { html, nothing, type TemplateResult } from 'lit';
import { MATCH_FIELDS } from '../../contract/core/match-field.ts';
import type { AskForCorrection } from '../../contract/corrections/correction.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { Gender, Identity, Language } from '../../contract/people/member.ts';
import { call, type FailureCode } from '../api.ts';
import { linkToken } from '../internal/held-token.ts';
import type { CorrectionWords } from '../internal/strings/correction.en.ts';

type State = 'open' | 'busy' | 'sent' | 'same' | FailureCode;

const GENDERS: readonly Gender[] = ['female', 'male', 'other'];

/** Only what differs from what is on file; undefined when nothing does. */
export const changedFields = (before: Identity, typed: Identity): AskForCorrection | undefined => {
  const changed = MATCH_FIELDS.filter((field) => typed[field].trim() !== before[field]);
  return changed.length
    ? (Object.fromEntries(changed.map((field) => [field, typed[field].trim()])) as AskForCorrection)
    : undefined;
};

export class CorrectionForm {
  #words: CorrectionWords | undefined;
  #spoken: Language | undefined;
  #state: State = 'open';
  readonly #identity: Identity;
  readonly #changed: () => void;
  readonly #signal: AbortSignal;

  constructor(identity: Identity, changed: () => void, signal: AbortSignal) {
    this.#identity = identity;
    this.#changed = changed;
    this.#signal = signal;
  }

  view(language: Language): TemplateResult | typeof nothing {
    if (this.#spoken !== language) void this.#load(language);
    const words = this.#words;
    if (!words) return nothing;
    if (this.#state === 'sent') return html`<p class="panel" role="status">${words.sent}</p>`;
    return html`<form class="panel stack" novalidate @submit=${this.#send}>
      <p>${words.explain}</p>
      ${this.#field('firstName', words.firstName, 'given-name')} ${this.#field('lastName', words.lastName, 'family-name')}
      ${this.#field('birthDate', words.birthDate, 'bday', 'date')}
      <label
        ><span>${words.gender}</span>
        <select name="gender">
          ${GENDERS.map((gender) => html`<option value=${gender} ?selected=${gender === this.#identity.gender}>${words.genders[gender]}</option>`)}
        </select></label
      >
      ${this.#field('email', words.email, 'email', 'email')}
      <p role="alert" ?hidden=${this.#state === 'open' || this.#state === 'busy'}>${this.#problem(words)}</p>
      <button class="primary" ?disabled=${this.#state === 'busy'}>${words.send}</button>
    </form>`;
  }

  #field(name: keyof Identity, label: string, autocomplete: string, type = 'text'): TemplateResult {
    return html`<label
      ><span>${label}</span><input name=${name} type=${type} autocomplete=${autocomplete} value=${this.#identity[name]}
    /></label>`;
  }

  #problem(words: CorrectionWords): string {
    if (this.#state === 'same') return words.same;
    if (this.#state === 'not-the-schema') return words.notRight;
    return this.#state === 'too-many-requests' ? words.tooMany : words.failed;
  }

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as unknown as Identity;
    const body = changedFields(this.#identity, typed);
    if (!body) return this.#set('same');
    this.#set('busy');
    const answer = await call(endpoints.askForCorrection, { body, token: linkToken.value, signal: this.#signal });
    this.#set(answer.ok ? 'sent' : answer.failure.code);
  };

  async #load(language: Language): Promise<void> {
    this.#spoken = language;
    const words =
      language === 'en'
        ? import('../internal/strings/correction.en.ts')
        : import('../internal/strings/correction.es.ts');
    this.#words = (await words).default;
    this.#changed();
  }

  #set(state: State): void {
    this.#state = state;
    this.#changed();
  }
}
