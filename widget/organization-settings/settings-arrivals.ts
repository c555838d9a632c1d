// The panel for what came in: every message that was let in, what it did, its content masked, and working on it again.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Arrival, ArrivalStatus } from '../../contract/sources/arrival.ts';
import { sayInstant } from '../internal/dates.ts';
import type { IntegrationWords } from '../internal/strings/integration-words.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { integrationDictionary } from './integration-words.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';

const STATUSES = [
  'waiting',
  'done',
  'not-the-schema',
  'not-understood',
  'gave-up',
  'another-body',
] as const satisfies readonly ArrivalStatus[];

export class SettingsArrivalsElement extends SettingsPanel<IntegrationWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    items: { state: true },
    cursor: { state: true },
    status: { state: true },
  };
  declare private items: Arrival[] | undefined;
  declare private cursor: string | null;
  declare private status: string;

  protected readonly dictionary: Dictionary<IntegrationWords> = integrationDictionary;

  constructor() {
    super();
    this.status = '';
    this.cursor = null;
  }

  protected override load(): Promise<void> {
    return this.#page(null);
  }

  async #page(cursor: string | null): Promise<void> {
    const page = await this.read(endpoints.getArrivals, { query: { status: this.status || null, cursor } });
    if (!page) return;
    this.items = cursor === null ? page.items : [...(this.items ?? []), ...page.items];
    this.cursor = page.cursor;
  }

  protected body(words: IntegrationWords): TemplateResult | typeof nothing {
    const { items } = this;
    if (!items) return nothing;
    return html`<p>${words.arrivalsWhat}</p>
      <label class="choose">
        <span>${words.arrivalsShow}</span>
        <select @change=${this.#choose}>
          <option value="">${words.arrivalsAll}</option>
          ${STATUSES.map((status) => html`<option value=${status}>${words.statuses[status]}</option>`)}
        </select>
      </label>
      ${items.length === 0 ? html`<p class="panel">${words.arrivalsEmpty}</p>` : nothing}
      <ul class="list">
        ${items.map((each) => html`<li class="stack">${this.#arrival(words, each)}</li>`)}
      </ul>
      ${this.cursor ? html`<button @click=${() => this.#page(this.cursor)}>${words.arrivalsMore}</button>` : nothing}
      ${this.#range(words)}`;
  }

  #arrival(words: IntegrationWords, arrival: Arrival): TemplateResult {
    const { source, messageId, receivedAt, status, outcome, attempts, body } = arrival;
    return html`<p>
        ${sayInstant(receivedAt, this.spoken)}: <strong>${words.statuses[status]}</strong>, ${source}
        ${outcome ? html`<br /><span class="small">${outcome}${attempts > 1 ? `, ${words.tries(attempts)}` : ''}</span>` : nothing}
        <br /><span class="small address">${messageId}</span>
      </p>
      <details>
        <summary>${words.arrivalBody}</summary>
        <pre tabindex="0">${body}</pre>
      </details>
      ${
        status === 'another-body'
          ? nothing
          : html`<button ?disabled=${this.busy} @click=${() => this.#replay(words, { source, messageId })}>${words.arrivalReplay}</button>`
      }`;
  }

  #range(words: IntegrationWords): TemplateResult {
    return html`<form class="stack" novalidate @submit=${(event: Event) => this.#replayRange(event, words)}>
      <fieldset class="stack">
        <legend>${words.rangeTitle}</legend>
        <label><span>${words.rangeFrom}</span><input name="from" type="datetime-local" /></label>
        <label><span>${words.rangeTo}</span><input name="to" type="datetime-local" /></label>
        <button ?disabled=${this.busy}>${words.rangeReplay}</button>
      </fieldset>
    </form>`;
  }

  readonly #choose = (event: Event): void => {
    this.status = (event.target as HTMLSelectElement).value;
    void this.load();
  };

  async #replay(words: IntegrationWords, body: { source: Arrival['source']; messageId: string }): Promise<void> {
    const done = ({ replayed }: { replayed: number }) => words.arrivalReplayed(replayed);
    if (await this.change(endpoints.replayArrivals, { body }, done)) await this.load();
  }

  async #replayRange(event: Event, words: IntegrationWords): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const [from, to] = ['from', 'to'].map((name) => new Date(String(data.get(name))));
    if (!from || !to || !(from < to)) {
      this.said = words.rangeWrong;
      form.querySelector('input')?.focus();
      return;
    }
    const body = { from: from.toISOString(), to: to.toISOString() };
    const done = ({ replayed }: { replayed: number }) => words.arrivalReplayed(replayed);
    if (await this.change(endpoints.replayArrivals, { body }, done)) await this.load();
  }
}
