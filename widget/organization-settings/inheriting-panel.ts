// A panel over some of the inherited settings: each control shows its value, where that comes from, and how to give it back.
// Saving sends only what was changed. Giving back acts at once and can be undone.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { ChangeSettings, Setting, SettingKey, Settings, SettingValues } from '../../contract/settings/settings.ts';
import { sayDayOf } from '../internal/dates.ts';
import type { SettingsWords } from '../internal/strings/settings.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';
import { settingsDictionary } from './settings-words.ts';

/** One setting on the screen: how it is drawn, and how the typed text becomes its value. */
export interface Field<Key extends SettingKey = SettingKey> {
  readonly key: Key;
  /** The controls, inside a group that carries the label. */
  readonly controls: (words: SettingsWords, value: SettingValues[Key], set: (value: unknown) => void) => TemplateResult;
}

export abstract class InheritingPanel extends SettingsPanel<SettingsWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    settings: { state: true },
    typed: { state: true },
    wrong: { state: true },
    returned: { state: true },
  };
  declare protected settings: Settings | undefined;
  /** What was changed and not saved yet. */
  declare protected typed: Partial<Record<SettingKey, unknown>>;
  declare protected wrong: readonly SettingKey[];
  /** The value that was just given back. */
  declare protected returned: { readonly key: SettingKey; readonly value: unknown } | undefined;

  protected readonly dictionary: Dictionary<SettingsWords> = settingsDictionary;
  protected abstract readonly fields: readonly Field[];
  /** Whether what was typed can be sent. */
  protected abstract isGood(key: SettingKey, value: unknown): boolean;

  constructor() {
    super();
    this.typed = {};
    this.wrong = [];
  }

  protected override async load(): Promise<void> {
    this.settings = (await this.read(endpoints.getSettings)) ?? this.settings;
  }

  protected body(words: SettingsWords): TemplateResult | typeof nothing {
    const { settings } = this;
    if (!settings) return nothing;
    const mayChange = this.fields.some(({ key }) => settings.settings[key].mayChange);
    return html`<form class="stack" novalidate @submit=${this.#save}>
      ${this.returned ? html`<button type="button" @click=${this.#undo}>${words.undo}</button>` : nothing}
      ${this.fields.map((field) => this.#field(words, field, settings.settings[field.key] as Setting<unknown>))}
      ${mayChange ? html`<button class="primary" ?disabled=${this.busy}>${words.save}</button>` : nothing}
    </form>`;
  }

  #field(words: SettingsWords, field: Field, setting: Setting<unknown>): TemplateResult {
    const { key } = field;
    const value = (key in this.typed ? this.typed[key] : setting.value) as SettingValues[typeof key];
    const wrong = this.wrong.includes(key);
    return html`<fieldset class="stack setting ${wrong ? 'wrong' : ''}" ?disabled=${!setting.mayChange || this.busy} data-setting=${key}>
      <legend>${words.labels[key]}</legend>
      ${words.help[key] ? html`<p class="small">${words.help[key]}</p>` : nothing}
      ${field.controls(words, value, (changed) => {
        this.typed = { ...this.typed, [key]: changed };
      })}
      ${this.#origin(words, key, setting)}
    </fieldset>`;
  }

  #origin(words: SettingsWords, key: SettingKey, setting: Setting<unknown>): TemplateResult {
    const { from, above } = setting;
    const { changedBy, changedAt } = setting;
    const byWhom = changedBy && changedAt ? words.changed(changedBy, sayDayOf(changedAt, this.spoken)) : '';
    if (!setting.mayChange) return html`<p class="small">${words.decidedBy(this.settings?.association.name ?? '')}</p>`;
    if (!setting.here) return html`<p class="small">${from ? words.from(from.name) : words.fromNobody}</p>`;
    return html`<div class="row small">
      <span>${words.here}. ${byWhom}</span>
      <button type="button" class="plain" @click=${() => this.#giveBack(key, setting.value)}>
        ${above.from ? words.giveBack(above.from.name) : words.giveBackDefault}<span class="unseen">: ${words.labels[key]}</span>
      </button>
    </div>`;
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { words, settings } = this;
    if (!words || !settings) return;
    const keys = (Object.keys(this.typed) as SettingKey[]).filter(
      (key) => JSON.stringify(this.typed[key]) !== JSON.stringify(settings.settings[key].value),
    );
    this.wrong = keys.filter((key) => !this.isGood(key, this.typed[key]));
    if (this.wrong.length > 0) return this.#point(words);
    if (keys.length === 0) {
      this.said = words.nothingChanged;
      return;
    }
    const body = Object.fromEntries(keys.map((key) => [key, { value: this.typed[key] }])) as ChangeSettings;
    await this.#send(body, words.saved);
  };

  async #point(words: SettingsWords): Promise<void> {
    this.said = words.checkFields;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.wrong :is(input, select, textarea)')?.focus();
  }

  async #giveBack(key: SettingKey, value: unknown): Promise<void> {
    if (await this.#send({ [key]: null }, this.words?.givenBack ?? '')) this.returned = { key, value };
  }

  readonly #undo = async (): Promise<void> => {
    const { returned } = this;
    if (returned) await this.#send({ [returned.key]: { value: returned.value } }, this.words?.undone ?? '');
  };

  async #send(body: ChangeSettings, done: string): Promise<boolean> {
    const wrong = (code: string) => (code === 'not-the-schema' ? this.words?.checkFields : undefined);
    const sent = await this.change(
      endpoints.changeSettings,
      { body },
      (settings) => {
        this.settings = settings;
        this.typed = Object.fromEntries(Object.entries(this.typed).filter(([key]) => !(key in body)));
        this.returned = undefined;
        return done;
      },
      wrong,
    );
    return sent;
  }
}
