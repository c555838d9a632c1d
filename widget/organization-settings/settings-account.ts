// The panel everybody has: where one is signed in, and signing out of one device or of all.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Sessions } from '../../contract/sign-in/sessions.ts';
import { sayInstant } from '../internal/dates.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { AdministratorWords } from '../internal/strings/administrators.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { administratorDictionary } from './administrator-words.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';

type Item = Sessions['items'][number];

export class SettingsAccountElement extends SettingsPanel<AdministratorWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = { ...SettingsPanel.properties, items: { state: true }, email: { state: true } };
  declare private items: Sessions['items'] | undefined;
  declare private email: string | undefined;

  protected readonly dictionary: Dictionary<AdministratorWords> = administratorDictionary;

  protected override async load(): Promise<void> {
    this.email = (await this.read(endpoints.getSession))?.email;
    this.items = (await this.read(endpoints.getSessions))?.items ?? this.items;
  }

  protected body(words: AdministratorWords): TemplateResult | typeof nothing {
    const { items } = this;
    if (!items) return nothing;
    return html`<p>${this.email ? words.signedInAs(this.email) : nothing} ${words.sessionsWhat}</p>
      <ul class="list">
        ${items.map((item) => html`<li class="row spread">${this.#row(words, item)}</li>`)}
      </ul>
      <button ?disabled=${this.busy} @click=${this.#endAll}>${words.endSessions}</button>`;
  }

  #row(words: AdministratorWords, { id, device, signedInAt, current }: Item): TemplateResult {
    const name = nameOf(words, device);
    return html`<span>
        ${name}${current ? html` (${words.thisDevice})` : nothing}<br />
        <span class="small">${words.signedInAt(sayInstant(signedInAt, this.spoken))}</span>
      </span>
      ${current ? nothing : html`<button aria-label=${words.endSessionOf(name)} ?disabled=${this.busy} @click=${() => this.#end(id)}>${words.endSession}</button>`}`;
  }

  async #end(session: string): Promise<void> {
    const done = () => this.words?.sessionGone ?? '';
    if (await this.change(endpoints.endSession, { params: { session } }, done)) await this.load();
  }

  readonly #endAll = async (): Promise<void> => {
    if (await this.change(endpoints.endSessions, {}, () => '')) sessionToken.forget();
  };
}

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
];

/** What people call their device; the browser's own text says much more than they would recognise. */
const nameOf = (words: AdministratorWords, device: string | null): string => {
  const find = (list: readonly [RegExp, string][]) => list.find(([sign]) => sign.test(device ?? ''))?.[1];
  const [browser, system] = [find(BROWSERS), find(SYSTEMS)];
  return browser && system ? words.on(browser, system) : (browser ?? system ?? words.unknownDevice);
};
