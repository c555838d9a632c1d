// The forms of the U.S. Soccer panel: agreeing and how it is asked; turning it off. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../contract/people/member.ts';
import type { UssfAccess } from '../../contract/ussf/ussf.ts';
import type { UssfAccessWords } from '../internal/strings/ussf-access.en.ts';

export interface UssfFormContent {
  readonly words: UssfAccessWords;
  readonly access: UssfAccess;
  readonly language: Language;
  readonly problem: 'consent' | 'way' | undefined;
  readonly busy: boolean;
  readonly save: (event: SubmitEvent) => void;
  readonly close: () => void;
}

export const ussfForm = ({ words, access, language, problem, busy, save, close }: UssfFormContent): TemplateResult =>
  html`<form class="stack" novalidate autocomplete="off" @submit=${save}>
    <h4 tabindex="-1">${words.consentTitle}</h4>
    <p class="panel">${access.consentText[language]}</p>
    <label class="tick">
      <input type="checkbox" name="consent" aria-invalid=${problem === 'consent'} aria-describedby="consent-problem" />
      <span>${words.consent}</span>
    </label>
    <p id="consent-problem" role="alert" ?hidden=${problem !== 'consent'}>${words.consentNeeded}</p>
    <fieldset class="stack">
      <legend>${words.wayTitle}</legend>
      ${field('clientId', words.clientId, access.hasCredentials ? words.keep : null, 'text')}
      ${field('clientSecret', words.clientSecret, access.hasCredentials ? words.keep : null, 'password')}
      <label class="tick">
        <input type="checkbox" name="publicLookUp" ?checked=${access.publicLookUp} aria-describedby="public-help" />
        <span>${words.publicLookUp}</span>
      </label>
      <p id="public-help" class="small">${words.publicHelp}</p>
      <p role="alert" ?hidden=${problem !== 'way'}>${words.wayNeeded}</p>
    </fieldset>
    <fieldset class="stack">
      <legend>${words.webhookTitle}</legend>
      <p class="small">${words.webhookHelp}</p>
      <p>${words.webhookUrl}: <code>${access.webhookUrl}</code></p>
      <label><span>${words.webhookHeader}</span><input name="webhookHeader" .value=${access.webhookHeader} /></label>
      ${field('webhookSecret', words.webhookSecret, access.hasWebhookSecret ? words.keep : null, 'password')}
    </fieldset>
    <div class="row">
      <button class="primary" ?disabled=${busy}>${access.enabled ? words.save : words.turnOn}</button>
      <button type="button" class="plain" @click=${close}>${words.cancel}</button>
    </div>
  </form>`;

/** A secret's field never says what is set, only that something is. */
const field = (name: string, label: string, help: string | null, type: string): TemplateResult =>
  html`<label>
    <span>${label}</span>
    <input name=${name} type=${type} autocomplete="off" />
    ${help ? html`<span class="small">${help}</span>` : nothing}
  </label>`;

export interface UssfOffContent {
  readonly words: UssfAccessWords;
  readonly busy: boolean;
  readonly turnOff: (event: SubmitEvent) => void;
  readonly close: () => void;
}

export const ussfOffForm = ({ words, busy, turnOff, close }: UssfOffContent): TemplateResult =>
  html`<form class="panel stack" @submit=${turnOff}>
    <h4 tabindex="-1">${words.offTitle}</h4>
    <fieldset class="stack">
      <legend>${words.offWhat}</legend>
      <label class="tick"><input type="radio" name="data" value="keep" checked /><span>${words.keepData}</span></label>
      <label class="tick"><input type="radio" name="data" value="remove" /><span>${words.removeData}</span></label>
    </fieldset>
    <div class="row">
      <button class="primary" ?disabled=${busy}>${words.turnOff}</button>
      <button type="button" class="plain" @click=${close}>${words.cancel}</button>
    </div>
  </form>`;
