// The panel for an association's sources: where each sends its messages, and the secret it proves itself by. The Absorb portal's
// mapping and the older report have forms of their own.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { SecretSource, SourceState } from '../../contract/sources/source-secret.ts';
import { sayInstant } from '../internal/dates.ts';
import { define } from '../internal/define.ts';
import type { IntegrationWords } from '../internal/strings/integration-words.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { integrationDictionary } from './integration-words.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsAbsorbElement } from './settings-absorb.ts';
import { SettingsPanel } from './settings-panel.ts';
import { SettingsPollingElement } from './settings-polling.ts';

define('settings-absorb', SettingsAbsorbElement);
define('settings-polling', SettingsPollingElement);

export class SettingsSourcesElement extends SettingsPanel<IntegrationWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = { ...SettingsPanel.properties, sources: { state: true }, wrong: { state: true } };
  declare private sources: SourceState[] | undefined;
  declare private wrong: SourceState['source'] | undefined;

  protected readonly dictionary: Dictionary<IntegrationWords> = integrationDictionary;

  protected override async load(): Promise<void> {
    this.sources = (await this.read(endpoints.getSources))?.sources ?? this.sources;
  }

  protected body(words: IntegrationWords): TemplateResult | typeof nothing {
    const { sources } = this;
    if (!sources) return nothing;
    return html`<p>${words.sourcesWhat}</p>
      ${sources.map((each) => this.#source(words, each))}
      <fieldset class="stack">
        <legend>${words.pollTitle}</legend>
        <settings-polling organization=${this.slug} lang=${this.spoken}></settings-polling>
      </fieldset>`;
  }

  #source(words: IntegrationWords, state: SourceState): TemplateResult {
    const { source, address, set, oldUntil, changedAt, changedBy } = state;
    return html`<fieldset class="stack">
      <legend>${words.sourceNames[source]}</legend>
      <p>${set ? words.sourceSet : words.sourceNotSet} ${oldUntil ? words.sourceOld(sayInstant(oldUntil, this.spoken)) : nothing}</p>
      ${changedAt && changedBy ? html`<p class="small">${words.changed(changedBy, sayInstant(changedAt, this.spoken))}</p>` : nothing}
      <label><span>${words.sourceAddress}</span><input readonly .value=${address} /></label>
      ${
        source === 'absorb'
          ? html`<settings-absorb organization=${this.slug} lang=${this.spoken} @touchline-changed=${() => this.load()}></settings-absorb>`
          : this.#secretForm(words, source)
      }
    </fieldset>`;
  }

  #secretForm(words: IntegrationWords, source: SecretSource): TemplateResult {
    const wrong = this.wrong === source;
    return html`<form class="stack" novalidate @submit=${(event: Event) => this.#save(event, source, words)}>
      <label>
        <span>${words.sourceSecret[source]}</span>
        <input
          name="secret"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-describedby="${source}-problem"
          aria-invalid=${wrong ? 'true' : 'false'}
        />
      </label>
      <p id="${source}-problem" role="alert" ?hidden=${!wrong}>${words.sourceSecretWrong}</p>
      <button ?disabled=${this.busy}>${words.sourceSecretSave}</button>
    </form>`;
  }

  async #save(event: Event, source: SecretSource, words: IntegrationWords): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const secret = String(new FormData(form).get('secret')).trim();
    this.wrong = undefined;
    const saved = await this.change(
      endpoints.setSourceSecret,
      { params: { organization: this.slug, source }, body: { secret } },
      () => words.sourceSecretSaved,
      (code) => {
        if (code !== 'not-the-schema') return undefined;
        this.wrong = source;
        return words.sourceSecretWrong;
      },
    );
    if (!saved) return form.querySelector('input')?.focus();
    form.reset();
    await this.load();
  }
}
