// The controls of the settings: text, number, choice, a day of the year, and one line a requirement. Pure; a label on each.
import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { Validity } from '../../contract/core/validity.ts';
import type { SettingsWords } from '../internal/strings/settings.en.ts';

type Set = (value: unknown) => void;
const typedIn = (event: Event): string => (event.target as HTMLInputElement).value;
/** Empty means "nothing", which the settings write as null. */
const orNull = (text: string): string | null => text.trim() || null;

interface TextLook {
  readonly label: string;
  readonly type?: 'text' | 'email' | 'url';
  readonly rows?: number;
  /** Shown in the empty field, and not needed to understand it. */
  readonly hint?: string;
}

export const textControl = (look: TextLook, value: string | null, set: Set): TemplateResult =>
  look.rows
    ? html`<textarea rows=${look.rows} aria-label=${look.label} .value=${value ?? ''} @input=${(event: Event) => set(orNull(typedIn(event)))}></textarea>`
    : html`<input
        type=${look.type ?? 'text'}
        aria-label=${look.label}
        placeholder=${look.hint ?? nothing}
        .value=${value ?? ''}
        @input=${(event: Event) => set(orNull(typedIn(event)))}
      />`;

export const numberControl = (label: string, value: number | null, most: number, set: Set): TemplateResult =>
  html`<input
    class="short"
    type="number"
    min="1"
    max=${most}
    aria-label=${label}
    .value=${value === null ? '' : String(value)}
    @input=${(event: Event) => set(typedIn(event) === '' ? null : Number(typedIn(event)))}
  />`;

export const choiceControl = (
  label: string,
  choices: Record<string, string>,
  value: string,
  set: Set,
): TemplateResult =>
  html`<select aria-label=${label} @change=${(event: Event) => set(typedIn(event))}>
    ${Object.entries(choices).map(([key, name]) => html`<option value=${key} ?selected=${key === value}>${name}</option>`)}
  </select>`;

/** February has 29 where a year is not said. */
const DAYS_OF = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (number: number): string => String(number).padStart(2, '0');

/** A day of every year, kept as `MM-DD`. A month alone means its first day, so nothing half chosen is ever kept. */
export const dayControl = (words: SettingsWords, label: string, value: string | null, set: Set): TemplateResult => {
  const [month = 0, day = 0] = (value ?? '').split('-').map(Number);
  const last = DAYS_OF[month - 1] ?? 0;
  const toMonth = (event: Event) => {
    const chosen = Number(typedIn(event));
    set(chosen === 0 ? null : `${two(chosen)}-${two(Math.min(day || 1, DAYS_OF[chosen - 1] ?? 1))}`);
  };
  const toDay = (event: Event) => set(`${two(month)}-${two(Number(typedIn(event)))}`);
  return html`<select aria-label="${label}: ${words.month}" @change=${toMonth}>
      <option value="0" .selected=${month === 0}>–</option>
      ${words.monthNames.map((name, index) => html`<option value=${index + 1} .selected=${index + 1 === month}>${name}</option>`)}
    </select>
    <select aria-label="${label}: ${words.day}" ?disabled=${month === 0} @change=${toDay}>
      ${Array.from({ length: last }, (_, index) => html`<option value=${index + 1} .selected=${index + 1 === day}>${index + 1}</option>`)}
    </select>`;
};

const requirementsOf = (words: SettingsWords): Requirement[] => Object.keys(words.requirements);
const nameOf = (words: SettingsWords, requirement: Requirement): string =>
  words.requirements[requirement] ?? requirement;

export const deadlinesControl = (
  words: SettingsWords,
  value: Partial<Record<Requirement, string>>,
  set: Set,
): TemplateResult => {
  const change = (requirement: Requirement) => (day: unknown) => {
    const { [requirement]: _, ...others } = value;
    set(day ? { ...others, [requirement]: day } : others);
  };
  return html`${requirementsOf(words).map(
    (each) => html`<div class="line">
      <span>${nameOf(words, each)}</span>
      ${dayControl(words, nameOf(words, each), value[each] ?? null, change(each))}
    </div>`,
  )}`;
};

/** A tick each. */
export const requirementsControl = (
  words: SettingsWords,
  value: readonly Requirement[],
  set: Set,
): TemplateResult => html`<div>
  ${requirementsOf(words).map(
    (each) => html`<label class="tick">
      <input
        type="checkbox"
        .checked=${value.includes(each)}
        @change=${(event: Event) => {
          const { checked } = event.target as HTMLInputElement;
          set(requirementsOf(words).filter((other) => (other === each ? checked : value.includes(other))));
        }}
      />
      <span>${nameOf(words, each)}</span>
    </label>`,
  )}
</div>`;

const FRESH: Record<Validity['kind'], Validity> = {
  rolling: { kind: 'rolling', months: 12 },
  season: { kind: 'season', startsOn: '06-01' },
  'hard-date': { kind: 'hard-date', on: '12-31' },
  'for-ever': { kind: 'for-ever' },
};

export const validityControl = (
  words: SettingsWords,
  value: Partial<Record<Requirement, Validity>>,
  set: Set,
): TemplateResult =>
  html`${requirementsOf(words).map((each) => {
    const own = value[each] ?? FRESH['for-ever'];
    const change = (validity: Validity) => set({ ...value, [each]: validity });
    return html`<div class="line">
      <span>${nameOf(words, each)}</span>
      ${choiceControl(nameOf(words, each), words.validity, own.kind, (kind) => change(FRESH[kind as Validity['kind']]))}
      ${own.kind === 'rolling' ? numberControl(`${nameOf(words, each)}: ${words.months}`, own.months, 120, (months) => change({ kind: 'rolling', months: Number(months) })) : nothing}
      ${own.kind === 'season' ? dayControl(words, nameOf(words, each), own.startsOn, (day) => change({ kind: 'season', startsOn: String(day ?? '') })) : nothing}
      ${own.kind === 'hard-date' ? dayControl(words, nameOf(words, each), own.on, (day) => change({ kind: 'hard-date', on: String(day ?? '') })) : nothing}
    </div>`;
  })}`;
