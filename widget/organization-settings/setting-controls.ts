// The controls of the settings: text, number, choice and a day of the year. Pure; a label on each.
import { html, nothing, type TemplateResult } from 'lit';
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
