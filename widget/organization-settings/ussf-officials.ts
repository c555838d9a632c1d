// The result list of the look-up: a button a state with its count, and the officials behind it, a page at a time.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { UssfOfficialState, UssfOfficials, UssfProgress } from '../../contract/ussf/ussf.ts';
import type { UssfAccessWords } from '../internal/strings/ussf-access.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';

const STATES: readonly UssfOfficialState[] = ['found', 'minor', 'not-found', 'several', 'failed', 'waiting'];

export class UssfOfficialsElement extends SettingsPanel<UssfAccessWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    progress: { attribute: false },
    chosen: { state: true },
    items: { state: true },
  };
  declare progress: UssfProgress | undefined;
  declare private chosen: UssfOfficialState | undefined;
  declare private items: UssfOfficials['items'] | undefined;
  #cursor: string | null = null;

  protected readonly dictionary: Dictionary<UssfAccessWords> = {
    en: () => import('../internal/strings/ussf-access.en.ts'),
    es: () => import('../internal/strings/ussf-access.es.ts'),
  };

  protected override async load(): Promise<void> {
    const { chosen } = this;
    if (!chosen) return;
    const page = await this.read(endpoints.getUssfOfficials, { query: { state: chosen, cursor: this.#cursor } });
    if (!page || chosen !== this.chosen) return;
    this.items = [...(this.items ?? []), ...page.items];
    this.#cursor = page.cursor;
    this.requestUpdate();
  }

  protected body(words: UssfAccessWords): TemplateResult {
    const { progress, items } = this;
    return html`<div class="row">
        ${STATES.filter((state) => progress?.[state]).map(
          (state) => html`<button aria-pressed=${this.chosen === state} @click=${() => this.#choose(state)}>
            ${words.states[state]}: ${progress?.[state]}
          </button>`,
        )}
      </div>
      ${items ? this.#list(words, items) : nothing}`;
  }

  #list(words: UssfAccessWords, items: UssfOfficials['items']): TemplateResult {
    if (items.length === 0) return html`<p class="panel">${words.listEmpty}</p>`;
    return html`<ul class="list" aria-label=${this.chosen ? words.showList(words.states[this.chosen]) : nothing}>
        ${items.map(
          (each) => html`<li>
            <strong>${each.firstName} ${each.lastName}</strong><br />
            <span class="small">${each.organization} · ${words.certificates}: ${each.certifications}</span>
          </li>`,
        )}
      </ul>
      ${this.#cursor ? html`<button @click=${() => void this.load()}>${words.more}</button>` : nothing}`;
  }

  #choose(state: UssfOfficialState): void {
    this.chosen = this.chosen === state ? undefined : state;
    this.items = undefined;
    this.#cursor = null;
    void this.load();
  }
}
