// The look-up form: Search by, terms, Search; then the people found, to pick from. Pure drawing.

import { html, nothing, type TemplateResult } from 'lit';
import { isAddress } from '../../contract/core/address-shape.ts';
import type { UssfLookUp } from '../../contract/ussf/ussf.ts';
import type { CertificationWords } from '../internal/strings/certifications.en.ts';
import type { CertificationsFlow } from './certifications-flow.ts';

export interface LookUpForm {
  by: UssfLookUp['by'];
  wrong: boolean;
}

export interface LookUpContent {
  readonly words: CertificationWords;
  readonly flow: CertificationsFlow;
  readonly form: LookUpForm;
  readonly own: boolean;
  readonly change: (form: LookUpForm) => void;
}

export const lookUpForm = ({ words, flow, form, own, change }: LookUpContent): TemplateResult => {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const by = termsOf(event.target as HTMLFormElement, form.by);
    change({ ...form, wrong: by === null });
    if (by) void flow.search(by);
    else (event.target as HTMLFormElement).querySelector<HTMLElement>('input')?.focus();
  };
  const choose = (event: Event) => {
    flow.people = undefined;
    change({ by: (event.target as HTMLSelectElement).value as LookUpForm['by'], wrong: false });
  };
  return html`<form class="stack" novalidate @submit=${submit}>
    ${own ? html`<p class="small">${words.ownOnly}</p>` : nothing}
    <label>
      <span>${words.searchBy}</span>
      <select name="by" @change=${choose}>
        ${(['email', 'ussf-id', 'name'] as const).map((by) => html`<option value=${by} ?selected=${form.by === by}>${words.by[by]}</option>`)}
      </select>
    </label>
    ${termFields(words, form)}
    <p id="terms-problem" role="alert" ?hidden=${!form.wrong}>${words.wrongTerms}</p>
    <button class="primary" ?disabled=${flow.busy !== undefined}>${flow.busy === 'search' ? words.searching : words.search}</button>
  </form>
  ${flow.people && flow.people.length > 0 ? results(words, flow) : nothing}`;
};

const termFields = (words: CertificationWords, form: LookUpForm): TemplateResult | TemplateResult[] => {
  const field = (name: string, label: string, more: { type?: string; mode?: string; max?: number } = {}) => html`<label>
    <span>${label}</span>
    <input
      name=${name}
      type=${more.type ?? 'text'}
      inputmode=${more.mode ?? nothing}
      maxlength=${more.max ?? 100}
      autocomplete="off"
      aria-invalid=${form.wrong ? 'true' : 'false'}
      aria-describedby="terms-problem"
    />
  </label>`;
  if (form.by === 'email') return field('email', words.by.email, { type: 'email' });
  if (form.by === 'ussf-id') return field('ussfId', words.ussfId, { mode: 'numeric', max: 16 });
  return [
    field('firstName', words.firstName),
    field('lastName', words.lastName),
    field('state', words.state, { max: 2 }),
  ];
};

/** Null where something is missing. */
const termsOf = (form: HTMLFormElement, by: LookUpForm['by']): UssfLookUp | null => {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  if (by === 'email') return isAddress(text('email')) ? { by, email: text('email') } : null;
  if (by === 'ussf-id') return /^\d{16}$/.test(text('ussfId')) ? { by, ussfId: text('ussfId') } : null;
  const [firstName, lastName, state] = [text('firstName'), text('lastName'), text('state')];
  return firstName && lastName && /^[a-z]{2}$/i.test(state) ? { by, firstName, lastName, state } : null;
};

const results = (words: CertificationWords, flow: CertificationsFlow): TemplateResult => {
  const people = flow.people ?? [];
  return html`<div class="stack results" role="group" aria-labelledby="results-title">
    <h3 id="results-title">${words.results(people.length)}</h3>
    <ul class="plainlist stack">
      ${people.map(({ ussfId, fullName }) => {
        const name = fullName ?? words.noName;
        return html`<li class="panel stack">
          <p><strong>${name}</strong><br /><span class="small">${words.number(ussfId)}</span></p>
          <button ?disabled=${flow.busy !== undefined} @click=${() => void flow.pick(ussfId)}>${words.pick(name)}</button>
        </li>`;
      })}
    </ul>
  </div>`;
};
