// The fields of a person, each labelled, with its problem beside it; and what the form says as one value. Pure; used by the public
// form and by the registrar's.

import { html, type TemplateResult } from 'lit';
import { isAddress } from '../../contract/core/address-shape.ts';
import type { Gender, Language, Role } from '../../contract/people/member.ts';
import type { AddPerson } from '../../contract/registrations/registration.ts';
import type { RegistrationWords } from '../internal/strings/registration.en.ts';

export type ProblemKey = keyof RegistrationWords['problems'];
export type Problems = ReadonlySet<ProblemKey>;

const DIVISIONS = ['U6', 'U8', 'U10', 'U12', 'U14', 'U16', 'U18', 'U19'];
/** As the contract and the server have it: younger children are not registered. */
const AGE_MIN_YEARS = 13;

export const personFields = (words: RegistrationWords, problems: Problems, language: Language): TemplateResult => html`
  <label>
    <span>${words.role}</span>
    <select name="role">
      ${Object.entries(words.roles).map(([role, name]) => html`<option value=${role}>${name}</option>`)}
    </select>
  </label>
  <div class="pair">
    <label>
      <span>${words.optional(words.division)}</span>
      <input name="division" maxlength="60" list="divisions" placeholder=${words.divisionHint} />
    </label>
    <label>
      <span>${words.optional(words.team)}</span>
      <input name="team" maxlength="60" />
    </label>
  </div>
  <datalist id="divisions">${DIVISIONS.map((each) => html`<option value=${each}></option>`)}</datalist>
  <div class="pair">
    ${input(words, problems, 'firstName', { autocomplete: 'given-name' })}
    ${input(words, problems, 'lastName', { autocomplete: 'family-name' })}
  </div>
  <p class="small">${words.nameHelp}</p>
  <div class="pair">
    ${input(words, problems, 'birthDate', { type: 'date', autocomplete: 'bday' })}
    <label>
      <span>${words.gender}</span>
      <select name="gender" aria-invalid=${problems.has('gender')} aria-describedby="gender-help gender-problem">
        <option value=""></option>
        ${Object.entries(words.genders).map(([gender, name]) => html`<option value=${gender}>${name}</option>`)}
      </select>
      <span id="gender-help" class="small">${words.genderHelp}</span>
      ${problem(words, problems, 'gender')}
    </label>
  </div>
  <div class="pair">
    ${input(words, problems, 'email', { type: 'email', autocomplete: 'email' })}
    ${input(words, problems, 'phone', { type: 'tel', autocomplete: 'tel' }, words.optional(words.phone))}
  </div>
  <label>
    <span>${words.language}</span>
    <select name="language">
      ${Object.entries(words.languages).map(([key, name]) => html`<option value=${key} ?selected=${key === language}>${name}</option>`)}
    </select>
  </label>`;

type Named = 'firstName' | 'lastName' | 'birthDate' | 'email' | 'phone';

const input = (
  words: RegistrationWords,
  problems: Problems,
  name: Named,
  look: { type?: string; autocomplete: 'given-name' | 'family-name' | 'bday' | 'email' | 'tel' },
  label: string = words[name],
): TemplateResult => html`<label>
  <span>${label}</span>
  <input
    name=${name}
    type=${look.type ?? 'text'}
    autocomplete=${look.autocomplete}
    maxlength="100"
    aria-invalid=${problems.has(name) || (name === 'birthDate' && problems.has('child'))}
    aria-describedby="${name}-problem"
  />
  ${problem(words, problems, name)}
</label>`;

const problem = (words: RegistrationWords, problems: Problems, name: ProblemKey): TemplateResult => {
  const key = name === 'birthDate' && problems.has('child') ? 'child' : name;
  return html`<span id="${name}-problem" class="problem" ?hidden=${!problems.has(key)}>${words.problems[key]}</span>`;
};

/** What was typed, trimmed; an empty optional field is null. */
export function personOf(form: HTMLFormElement): Omit<AddPerson, 'differentPerson'> {
  const typed = new FormData(form);
  const text = (name: string) => String(typed.get(name) ?? '').trim();
  return {
    role: text('role') as Role,
    division: text('division') || null,
    team: text('team') || null,
    identity: {
      firstName: text('firstName'),
      lastName: text('lastName'),
      birthDate: text('birthDate'),
      gender: text('gender') as Gender,
      email: text('email'),
    },
    phone: text('phone') || null,
    language: text('language') as Language,
  };
}

export function problemsOf({ identity, phone }: Omit<AddPerson, 'differentPerson'>): Set<ProblemKey> {
  const problems = new Set<ProblemKey>();
  for (const key of ['firstName', 'lastName', 'birthDate', 'gender'] as const) if (!identity[key]) problems.add(key);
  if (!isAddress(identity.email)) problems.add('email');
  if (phone !== null && !/^\+?[\d\s().-]{7,24}$/.test(phone)) problems.add('phone');
  if (identity.birthDate && Date.parse(identity.birthDate) > Date.now()) problems.add('birthDate');
  else if (identity.birthDate && ageOf(identity.birthDate) < AGE_MIN_YEARS) problems.add('child');
  return problems;
}

const ageOf = (birthDate: string): number => {
  const today = new Date().toLocaleDateString('en-CA');
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
};
