// The form in which a requirement is defined: its words in both languages side by side, of whom it is asked, how long it counts, and what its
// kind needs besides. Pure drawing; every change goes back as a new draft.
import { html, nothing, type TemplateResult } from 'lit';
import { isBaseRequirement } from '../../contract/core/requirement.ts';
import { Role } from '../../contract/people/member.ts';
import {
  type DefinitionValidity,
  type KeptDefinition,
  REQUIREMENT_KINDS,
  type RequirementDefinition,
  type RequirementKind,
} from '../../contract/requirements/definition.ts';
import type { DefinitionProblem } from '../../contract/requirements/definition-problems.ts';
import type { DefinitionsBook } from './definitions-book.ts';

export type Problem = DefinitionProblem | 'nobody-asked';

export interface DefinitionDraft {
  definition: RequirementDefinition;
  /** The version it was made from; 0 for a new one. */
  version: number;
  askAgain: boolean;
}

export interface DefinitionForm {
  book: DefinitionsBook;
  draft: DefinitionDraft;
  /** Everything else that is defined. */
  others: readonly KeptDefinition[];
  problems: readonly Problem[];
  busy: boolean;
  set(change: Partial<RequirementDefinition>): void;
  askAgain(again: boolean): void;
  save(event: Event): void;
  cancel(): void;
}

/** Only a source can feed the others. */
const CHOOSABLE = REQUIREMENT_KINDS.filter(
  (kind) => !['safesport-training', 'background-check', 'ussf-license'].includes(kind),
);
const FRESH: Record<DefinitionValidity['kind'], DefinitionValidity> = {
  rolling: { kind: 'rolling', months: 12 },
  season: { kind: 'season', startsOn: '08-01' },
  'hard-date': { kind: 'hard-date', on: '12-31' },
  'for-ever': { kind: 'for-ever' },
  'as-proof': { kind: 'as-proof' },
};
const LANGUAGES = ['en', 'es'] as const;
const typed = (event: Event): string => (event.target as HTMLInputElement).value;
const ticked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

export function definitionForm(form: DefinitionForm): TemplateResult {
  const { book, draft, busy } = form;
  const { definition, version } = draft;
  const base = isBaseRequirement(definition.key);
  return html`<form class="panel stack" novalidate @submit=${form.save} aria-labelledby="form-title">
    <h4 id="form-title" tabindex="-1">${version === 0 && !base ? book.newTitle : book.editTitle(book.nameOf(definition))}</h4>
    ${form.problems.map((each) => html`<p class="problem" role="alert">${book.problems[each]}</p>`)}
    ${base ? nothing : namesView(form)} ${kindView(form, base)}
    <fieldset class="stack">
      <legend>${book.roles}</legend>
      <div class="both">
        ${Role.options.map(
          (role) => html`<label class="tick">
            <input type="checkbox" name="role-${role}" .checked=${definition.who.roles.includes(role)} @change=${(event: Event) => setRole(form, role, ticked(event))} />
            <span>${book.roleNames[role]}</span>
          </label>`,
        )}
      </div>
      ${tick(book.adultsOnly, 'adultsOnly', definition.who.adultsOnly, (adultsOnly) => form.set({ who: { ...form.draft.definition.who, adultsOnly } }))}
      ${seldomView(form)}
    </fieldset>
    ${validityView(form)} ${deadlineView(form)}
    ${base ? nothing : wordsView(form)} ${satisfiedView(form)}
    ${tick(book.discreet, 'discreet', definition.seenBy === 'association', (yes) => form.set({ seenBy: yes ? 'association' : 'administrators' }))}
    ${version > 0 || base ? html`<p class="small">${book.pastStays}</p>` : nothing}
    <div class="row">
      <button class="primary" ?disabled=${busy}>${book.save}</button>
      <button type="button" class="plain" @click=${form.cancel}>${book.cancel}</button>
    </div>
  </form>`;
}

const tick = (label: string, name: string, value: boolean, set: (value: boolean) => void): TemplateResult =>
  html`<label class="tick">
    <input type="checkbox" name=${name} .checked=${value} @change=${(event: Event) => set(ticked(event))} />
    <span>${label}</span>
  </label>`;

type Said = NonNullable<RequirementDefinition['words']>;
type WordKey = 'name' | 'what' | 'how' | 'why';

/** A field that is emptied is left out; without any word in Spanish there is no Spanish. */
function setWord({ draft, set }: DefinitionForm, language: 'en' | 'es', key: WordKey, text: string): void {
  const words = draft.definition.words ?? { en: { name: '' } };
  const { [key]: _, ...others } = words[language] ?? { name: '' };
  const next = { name: '', ...others, ...(text || key === 'name' ? { [key]: text } : {}) };
  const { [language]: __, ...rest } = words;
  const empty = language === 'es' && Object.values(next).every((each) => each === '');
  set({ words: (empty ? rest : { ...rest, [language]: next }) as Said });
}

const namesView = (form: DefinitionForm): TemplateResult => {
  const { book, draft } = form;
  return html`<div class="both">
      ${LANGUAGES.map(
        (language) => html`<label>
          <span>${book.name}: ${language === 'en' ? book.english : book.spanish}</span>
          <input name="name-${language}" maxlength="60" lang=${language} .value=${draft.definition.words?.[language]?.name ?? ''}
            aria-invalid=${language === 'en' && form.problems.includes('words-missing') ? 'true' : 'false'}
            @input=${(event: Event) => setWord(form, language, 'name', typed(event))} />
        </label>`,
      )}
    </div>
    <p class="small">${book.spanishHint}</p>`;
};

const wordsView = (form: DefinitionForm): TemplateResult => {
  const { book, draft } = form;
  return html`<details>
    <summary>${book.moreWords}</summary>
    <div class="stack">
      ${(['what', 'how', 'why'] as const).map(
        (key) => html`<div class="both">
          ${LANGUAGES.map(
            (language) => html`<label>
              <span>${book[key]}: ${language === 'en' ? book.english : book.spanish}</span>
              <textarea name="${key}-${language}" rows="2" maxlength="1000" lang=${language} .value=${draft.definition.words?.[language]?.[key] ?? ''}
                @input=${(event: Event) => setWord(form, language, key, typed(event))}></textarea>
            </label>`,
          )}
        </div>`,
      )}
      <label><span>${book.where}</span>
        <input type="url" name="where" placeholder="https://" .value=${draft.definition.where ?? ''} @change=${(event: Event) => setOptional(form, 'where', typed(event).trim() || undefined)} />
      </label>
    </div>
  </details>`;
};

function kindView(form: DefinitionForm, base: boolean): TemplateResult {
  const { book, draft } = form;
  const { kind } = draft.definition;
  // What is recorded was recorded for this kind.
  const fixed = base || draft.version > 0;
  return html`${
    fixed
      ? html`<p><strong>${book.kind}:</strong> ${book.kinds[kind]}</p>`
      : html`<label class="choose"><span>${book.kind}</span>
        <select name="kind" @change=${(event: Event) => form.set({ kind: typed(event) as RequirementKind })}>
          ${CHOOSABLE.map((each) => html`<option value=${each} ?selected=${each === kind}>${book.kinds[each]}</option>`)}
        </select>
      </label>`
  }
  <p class="small">${book.kindSays[kind]}</p>
  ${kind === 'course-certificate' ? titleWordsView(form) : nothing}
  ${kind === 'acknowledgment' ? textView(form) : nothing}
  ${kind === 'self-attestation' ? hoursView(form) : nothing}`;
}

const titleWordsView = (form: DefinitionForm): TemplateResult => html`<label>
    <span>${form.book.titleWords}</span>
    <input name="titleWords" .value=${(form.draft.definition.titleWords ?? []).join(', ')}
      @change=${(event: Event) => {
        const all = typed(event)
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean);
        setOptional(form, 'titleWords', all.length > 0 ? all : undefined);
      }} />
  </label>
  <p class="small">${form.book.titleWordsHint}</p>`;

const textView = (form: DefinitionForm): TemplateResult => {
  const { book, draft, problems } = form;
  const { text } = draft.definition;
  const set = (language: 'en' | 'es', said: string) => {
    const { es, ...rest } = { en: '', ...text, [language]: said };
    setOptional(form, 'text', rest.en || es ? { ...rest, ...(es ? { es } : {}) } : undefined);
  };
  return html`<div class="both">
      ${LANGUAGES.map(
        (language) => html`<label>
          <span>${book.text}: ${language === 'en' ? book.english : book.spanish}</span>
          <textarea name="text-${language}" rows="6" maxlength="8000" lang=${language} .value=${text?.[language] ?? ''}
            aria-invalid=${language === 'en' && problems.includes('text-missing') ? 'true' : 'false'}
            @input=${(event: Event) => set(language, typed(event))}></textarea>
        </label>`,
      )}
    </div>
    ${draft.version > 0 ? tick(book.askAgain, 'askAgain', draft.askAgain, form.askAgain) : nothing}`;
};

const hoursView = (form: DefinitionForm): TemplateResult => {
  const { book, draft } = form;
  const often = draft.definition.often ?? { hoursAMonth: 0, hoursAYear: 0 };
  const field = (label: string, key: 'hoursAMonth' | 'hoursAYear', max: number) => html`<label class="choose">
    <span>${label}</span>
    <input class="short" type="number" name=${key} min="1" max=${max} .value=${often[key] ? String(often[key]) : ''}
      @change=${(event: Event) => setOptional(form, 'often', { ...often, [key]: Number(typed(event)) })} />
  </label>`;
  return html`<div class="both">${field(book.hoursAMonth, 'hoursAMonth', 700)} ${field(book.hoursAYear, 'hoursAYear', 8000)}</div>`;
};

function validityView(form: DefinitionForm): TemplateResult {
  const { book, draft } = form;
  const { validity } = draft.definition;
  return html`<fieldset class="stack">
    <legend>${book.validity}</legend>
    <select class="choose" name="validity" aria-label=${book.validity} @change=${(event: Event) => form.set({ validity: FRESH[typed(event) as DefinitionValidity['kind']] })}>
      ${Object.entries(book.validities).map(([kind, name]) => html`<option value=${kind} ?selected=${kind === validity.kind}>${name}</option>`)}
    </select>
    ${
      validity.kind === 'rolling'
        ? html`<label class="choose"><span>${book.months}</span>
          <input class="short" type="number" name="months" min="1" max="120" .value=${String(validity.months)} @change=${(event: Event) => form.set({ validity: { kind: 'rolling', months: Number(typed(event)) } })} />
        </label>`
        : nothing
    }
    ${validity.kind === 'season' ? dayView(book.startsOn, validity.startsOn, (startsOn) => form.set({ validity: { kind: 'season', startsOn } })) : nothing}
    ${validity.kind === 'hard-date' ? dayView(book.endsOn, validity.on, (on) => form.set({ validity: { kind: 'hard-date', on } })) : nothing}
  </fieldset>`;
}

/** A day of every year, chosen as a date of this one. */
const dayView = (
  label: string,
  value: string,
  set: (value: string) => void,
): TemplateResult => html`<label class="choose">
  <span>${label}</span>
  <input type="date" .value=${`${new Date().getFullYear()}-${value}`} @change=${(event: Event) => typed(event) && set(typed(event).slice(5))} />
</label>`;

function deadlineView(form: DefinitionForm): TemplateResult {
  const { book, draft } = form;
  const { deadline } = draft.definition;
  const yearly = deadline !== undefined && deadline.on.length === 5;
  const shown = yearly ? `${new Date().getFullYear()}-${deadline.on}` : (deadline?.on ?? '');
  const set = (day: string, everyYear: boolean) =>
    setOptional(form, 'deadline', day ? { ...deadline, on: everyYear ? day.slice(5) : day } : undefined);
  return html`<fieldset class="stack">
    <legend>${book.deadline}</legend>
    <input class="choose" type="date" name="deadline" aria-label=${book.deadline} aria-describedby="deadline-hint" .value=${shown} @change=${(event: Event) => set(typed(event), yearly)} />
    <p class="small" id="deadline-hint">${book.deadlineHint}</p>
    ${deadline ? tick(book.everyYear, 'everyYear', yearly, (each) => set(shown, each)) : nothing}
  </fieldset>`;
}

function seldomView(form: DefinitionForm): TemplateResult | typeof nothing {
  const { book, draft, others } = form;
  const questions = others.filter(({ kind, archivedAt }) => kind === 'self-attestation' && archivedAt === null);
  const { unlessSeldom, ...who } = draft.definition.who;
  if (draft.definition.kind === 'self-attestation' || (questions.length === 0 && !unlessSeldom)) return nothing;
  return html`<label class="choose"><span>${book.unlessSeldom}</span>
    <select name="unlessSeldom" @change=${(event: Event) => form.set({ who: typed(event) ? { ...who, unlessSeldom: typed(event) } : who })}>
      <option value="" ?selected=${!unlessSeldom}>${book.always}</option>
      ${questions.map((each) => html`<option value=${each.key} ?selected=${each.key === unlessSeldom}>${book.nameOf(each)}</option>`)}
    </select>
  </label>`;
}

function satisfiedView(form: DefinitionForm): TemplateResult | typeof nothing {
  const { book, draft, others } = form;
  const { satisfiedBy } = draft.definition;
  if (others.length === 0) return nothing;
  return html`<details>
    <summary>${book.satisfiedBy}${satisfiedBy.length > 0 ? ` (${satisfiedBy.length})` : ''}</summary>
    ${others.map((each) =>
      tick(book.nameOf(each), `by-${each.key}`, satisfiedBy.includes(each.key), (yes) => {
        const rest = satisfiedBy.filter((key) => key !== each.key);
        form.set({ satisfiedBy: yes ? [...rest, each.key] : rest });
      }),
    )}
  </details>`;
}

function setRole({ draft, set }: DefinitionForm, role: Role, asked: boolean): void {
  const { who } = draft.definition;
  const chosen = Role.options.filter((each) => (each === role ? asked : who.roles.includes(each)));
  set({ who: { ...who, roles: chosen } });
}

/** Undefined takes the field out. */
function setOptional<Key extends 'where' | 'titleWords' | 'text' | 'often' | 'deadline'>(
  { set }: DefinitionForm,
  key: Key,
  value: RequirementDefinition[Key],
): void {
  set({ [key]: value } as Partial<RequirementDefinition>);
}
