// The panel for keys of the organization's own programs: made with the things they may do, shown once, withdrawn.
import { html, nothing, type TemplateResult } from 'lit';
import { API_SCOPES, type ApiKey, type ApiKeys, type ApiScope } from '../../contract/api-keys/api-key.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { apiOrigin } from '../api.ts';
import { sayInstant } from '../internal/dates.ts';
import type { IntegrationWords } from '../internal/strings/integration-words.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { integrationDictionary } from './integration-words.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';
import { shownOnce } from './shown-once.ts';

export class SettingsApiKeysElement extends SettingsPanel<IntegrationWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    keys: { state: true },
    secret: { state: true },
    leaving: { state: true },
  };
  declare private keys: ApiKeys['keys'] | undefined;
  declare private secret: string | undefined;
  /** The key about to be withdrawn. */
  declare private leaving: string | undefined;

  protected readonly dictionary: Dictionary<IntegrationWords> = integrationDictionary;

  protected override async load(): Promise<void> {
    this.keys = (await this.read(endpoints.getApiKeys))?.keys ?? this.keys;
  }

  protected body(words: IntegrationWords): TemplateResult | typeof nothing {
    const { keys, secret } = this;
    if (!keys) return nothing;
    const say = (sentence: string) => {
      this.said = sentence;
    };
    return html`<p>${words.keysWhat} <a href="${apiOrigin}/pages/api">${words.reference}</a></p>
      ${secret ? shownOnce(words, secret, say) : nothing}
      ${keys.length === 0 ? html`<p class="panel">${words.keysEmpty}</p>` : nothing}
      <ul class="list">
        ${keys.map((key) => html`<li class="stack">${this.#key(words, key)}</li>`)}
      </ul>
      <form class="stack" novalidate @submit=${(event: Event) => this.#make(event, words)}>
        <label>
          <span>${words.keyName}</span>
          <input name="name" maxlength="60" autocomplete="off" aria-describedby="key-help" />
        </label>
        <p id="key-help" class="small">${words.keyNameHelp}</p>
        <fieldset>
          <legend>${words.keyScopes}</legend>
          ${API_SCOPES.map(
            (scope) =>
              html`<label class="tick"><input type="checkbox" name="scopes" value=${scope} />${words.scopes[scope]}</label>`,
          )}
        </fieldset>
        <button class="primary" ?disabled=${this.busy}>${words.keyMake}</button>
      </form>`;
  }

  #key(words: IntegrationWords, key: ApiKey): TemplateResult {
    const { id, name, hint, scopes, lastUsedAt, createdBy, createdAt, makerLeft } = key;
    const used = lastUsedAt ? words.keyUsed(sayInstant(lastUsedAt, this.spoken)) : words.keyUnused;
    return html`<p>
        <strong>${name}</strong> …${hint}, ${used}<br />
        <span class="small">${scopes.map((scope) => words.scopes[scope]).join(' · ')}</span><br />
        <span class="small">${words.changed(createdBy, sayInstant(createdAt, this.spoken))}</span>
        ${makerLeft ? html`<br /><strong class="small">${words.keyMakerLeft}</strong>` : nothing}
      </p>
      <div class="row">
        ${
          this.leaving === id
            ? html`<button ?disabled=${this.busy} @click=${() => this.#revoke(id, words)}>${words.keyRevokeSure}</button>
              <button class="plain" @click=${() => this.#ask(undefined)}>${words.keep}</button>`
            : html`<button aria-label="${words.keyRevoke} ${name}" @click=${() => this.#ask(id)}>${words.keyRevoke}</button>`
        }
      </div>`;
  }

  #ask(id: string | undefined): void {
    this.leaving = id;
  }

  async #make(event: Event, words: IntegrationWords): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const name = String(data.get('name')).trim();
    const scopes = data.getAll('scopes') as ApiScope[];
    if (name === '' || scopes.length === 0) {
      this.said = words.keyNeeds;
      form.querySelector<HTMLElement>(name === '' ? 'input' : 'input[type=checkbox]')?.focus();
      return;
    }
    const made = await this.change(endpoints.createApiKey, { body: { name, scopes } }, ({ secret }) => {
      this.secret = secret;
      return words.keyMade;
    });
    if (!made) return;
    form.reset();
    await this.load();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.secret')?.focus();
  }

  async #revoke(key: string, words: IntegrationWords): Promise<void> {
    const params = { organization: this.slug, key };
    if (!(await this.change(endpoints.revokeApiKey, { params }, () => words.keyRevoked))) return;
    this.leaving = undefined;
    await this.load();
  }
}
