// How the older completion report is asked: address, token, how often, and what came of it.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Polling } from '../../contract/sources/polling.ts';
import type { FailureCode } from '../api.ts';
import { sayDay, sayInstant } from '../internal/dates.ts';
import type { IntegrationWords } from '../internal/strings/integration-words.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { integrationDictionary } from './integration-words.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';

const EVERY_HOURS = 6;

export class SettingsPollingElement extends SettingsPanel<IntegrationWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = { ...SettingsPanel.properties, stored: { state: true } };
  /** Null: it was never set up. */
  declare private stored: Polling | null | undefined;

  protected readonly dictionary: Dictionary<IntegrationWords> = integrationDictionary;

  protected override async load(): Promise<void> {
    const answer = await this.ask(endpoints.getPolling);
    if (answer.ok) this.stored = answer.value;
    else if (answer.failure.code === 'not-found') this.stored = null;
    else await this.read(endpoints.getPolling);
  }

  protected body(words: IntegrationWords): TemplateResult | typeof nothing {
    const { stored } = this;
    if (stored === undefined) return nothing;
    return html`<p>${words.pollWhat}</p>
      ${stored ? this.#state(words, stored) : nothing}
      <form class="stack" novalidate @submit=${(event: Event) => this.#save(event, words)}>
        <label><span>${words.pollUrl}</span><input name="url" type="url" .value=${stored?.url ?? ''} /></label>
        <label>
          <span>${stored ? words.pollTokenKept : words.pollToken}</span>
          <input name="token" autocomplete="off" autocapitalize="none" spellcheck="false" />
        </label>
        <label>
          <span>${words.pollHours}</span>
          <input class="short" name="hours" type="number" min="1" max="168" .value=${String(stored?.everyHours ?? EVERY_HOURS)} />
        </label>
        <label class="tick">
          <input type="checkbox" name="enabled" ?checked=${stored?.enabled ?? true} />${words.pollEnabled}
        </label>
        <button class="primary" ?disabled=${this.busy}>${words.save}</button>
      </form>`;
  }

  #state(words: IntegrationWords, { fetchedUntil, lastAskedAt, nextAt, problem }: Polling): TemplateResult {
    return html`<p>
      ${fetchedUntil ? words.pollUntil(sayDay(fetchedUntil, this.spoken)) : nothing}
      ${lastAskedAt ? words.pollAsked(sayInstant(lastAskedAt, this.spoken)) : nothing}
      ${nextAt ? words.pollNext(sayInstant(nextAt, this.spoken)) : nothing}
      ${problem ? html`<br /><strong>${words.pollProblem(problem)}</strong>` : nothing}
    </p>`;
  }

  async #save(event: Event, words: IntegrationWords): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const body = {
      url: String(data.get('url')).trim(),
      token: String(data.get('token')).trim() || null,
      everyHours: Number(data.get('hours')),
      enabled: data.has('enabled'),
    };
    const wrong = (code: FailureCode) => (code === 'not-the-schema' ? words.pollWrong : undefined);
    await this.change(
      endpoints.setPolling,
      { body },
      (polling) => {
        this.stored = polling;
        return words.pollSaved;
      },
      wrong,
    );
  }
}
