// How an Absorb portal's messages are read: header, secret, and a path for each field, tried out on a sample before it is saved.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { AbsorbMapping, AbsorbSetting, AbsorbTrial } from '../../contract/sources/absorb-setting.ts';
import type { FailureCode } from '../api.ts';
import type { IntegrationWords } from '../internal/strings/integration-words.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { integrationDictionary } from './integration-words.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';

const FIELDS = [
  'completedOn',
  'firstName',
  'lastName',
  'email',
  'birthDate',
  'gender',
  'courseTitle',
  'status',
  'courseCode',
  'completionId',
] as const satisfies readonly (keyof AbsorbMapping)[];

/** @fires touchline-changed - It was saved. Does not bubble. */
export class SettingsAbsorbElement extends SettingsPanel<IntegrationWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = { ...SettingsPanel.properties, stored: { state: true }, trial: { state: true } };
  /** Null: it was never set up. */
  declare private stored: AbsorbSetting | null | undefined;
  declare private trial: AbsorbTrial | undefined;

  protected readonly dictionary: Dictionary<IntegrationWords> = integrationDictionary;

  protected override async load(): Promise<void> {
    const answer = await this.ask(endpoints.getAbsorb);
    if (answer.ok) this.stored = answer.value;
    else if (answer.failure.code === 'not-found') this.stored = null;
    else await this.read(endpoints.getAbsorb);
  }

  protected body(words: IntegrationWords): TemplateResult | typeof nothing {
    const { stored } = this;
    if (stored === undefined) return nothing;
    return html`<form class="stack" novalidate @submit=${(event: Event) => this.#save(event, words)}>
      <label>
        <span>${words.absorbHeader}</span>
        <input name="header" autocomplete="off" .value=${stored?.header ?? 'x-touchline-secret'} />
      </label>
      <label>
        <span>${words.sourceSecret.absorb}</span>
        <input name="secret" autocomplete="off" autocapitalize="none" spellcheck="false" />
      </label>
      <details ?open=${stored === null}>
        <summary>${words.absorbFields}</summary>
        <div class="stack">
          <p class="small">${words.absorbFieldsHelp}</p>
          ${FIELDS.map(
            (field) => html`<label>
              <span>${words.fields[field]}</span>
              <input name=${field} autocomplete="off" autocapitalize="none" spellcheck="false" .value=${stored?.mapping[field] ?? ''} />
            </label>`,
          )}
          <label><span>${words.absorbSample}</span><textarea name="sample" rows="6" spellcheck="false"></textarea></label>
          <button type="button" ?disabled=${this.busy} @click=${(event: Event) => this.#try(event, words)}>${words.absorbTry}</button>
          ${this.trial ? this.#trial(words, this.trial) : nothing}
        </div>
      </details>
      <button class="primary" ?disabled=${this.busy}>${words.save}</button>
    </form>`;
  }

  #trial(words: IntegrationWords, { understood, values, problems }: AbsorbTrial): TemplateResult {
    const nameOf = (field: string) => words.fields[field as (typeof FIELDS)[number]] ?? field;
    return html`<div class="panel stack" role="status">
      <p>${understood ? words.absorbUnderstood : words.absorbNotUnderstood}</p>
      <ul>
        ${problems.map(({ field, problem }) => html`<li><strong>${nameOf(field)}</strong>: ${words.absorbProblems[problem as keyof IntegrationWords['absorbProblems']] ?? problem}</li>`)}
        ${Object.entries(values)
          .filter(([, value]) => value !== '')
          .map(([field, value]) => html`<li>${nameOf(field)}: ${value}</li>`)}
      </ul>
    </div>`;
  }

  async #try(event: Event, words: IntegrationWords): Promise<void> {
    const form = (event.target as HTMLElement).closest('form');
    if (!form) return;
    const data = new FormData(form);
    let sample: unknown;
    try {
      sample = JSON.parse(String(data.get('sample')));
    } catch {
      this.said = words.absorbNotJson;
      return form.querySelector('textarea')?.focus();
    }
    await this.change(endpoints.tryAbsorb, { body: { mapping: mappingOf(data), sample } }, (trial) => {
      this.trial = trial;
      return trial.understood ? words.absorbUnderstood : words.absorbNotUnderstood;
    });
  }

  async #save(event: Event, words: IntegrationWords): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const secret = String(data.get('secret')).trim() || null;
    const body = { header: String(data.get('header')).trim(), secret, mapping: mappingOf(data) };
    const wrong = (code: FailureCode) => (code === 'not-the-schema' ? words.sourceSecretWrong : undefined);
    const saved = await this.change(
      endpoints.setAbsorb,
      { body },
      (setting) => {
        this.stored = setting;
        return words.absorbSaved;
      },
      wrong,
    );
    if (saved) this.dispatchEvent(new Event('touchline-changed'));
  }
}

const mappingOf = (data: FormData): AbsorbMapping =>
  Object.fromEntries(FIELDS.map((field) => [field, String(data.get(field)).trim()])) as AbsorbMapping;
