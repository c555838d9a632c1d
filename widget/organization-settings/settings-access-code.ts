// The panel for the association's SafeSport access code. It goes in and never comes out: only whether there is one, who changed it and when.
import { html, nothing, type TemplateResult } from 'lit';
import { isAccessCode } from '../../contract/core/access-code-shape.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { Settings } from '../../contract/settings/settings.ts';
import { sayInstant } from '../internal/dates.ts';
import type { SettingsWords } from '../internal/strings/settings.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';
import { settingsDictionary } from './settings-words.ts';

export class SettingsAccessCodeElement extends SettingsPanel<SettingsWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    stored: { state: true },
    problem: { state: true },
    removing: { state: true },
  };
  declare private stored: Settings['accessCode'] | undefined;
  declare private problem: boolean;
  declare private removing: boolean;

  protected readonly dictionary: Dictionary<SettingsWords> = settingsDictionary;

  protected override async load(): Promise<void> {
    this.stored = (await this.read(endpoints.getSettings))?.accessCode;
  }

  protected body(words: SettingsWords): TemplateResult | typeof nothing {
    const { stored } = this;
    if (!stored) return nothing;
    const { set, changedBy, changedAt } = stored;
    return html`<form class="stack" novalidate @submit=${this.#save}>
      <p>${set ? words.codeIsSet : words.codeIsNotSet}</p>
      ${changedBy && changedAt ? html`<p class="small">${words.changed(changedBy, sayInstant(changedAt, this.spoken))}</p>` : nothing}
      <label>
        <span>${words.code}</span>
        <input
          name="code"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-describedby="code-help"
          aria-invalid=${this.problem ? 'true' : 'false'}
          @input=${() => {
            this.problem = false;
          }}
        />
      </label>
      <p id="code-help" class="small" role=${this.problem ? 'alert' : nothing}>${this.problem ? words.codeShape : words.codeHelp}</p>
      <div class="row">
        <button class="primary" ?disabled=${this.busy}>${words.codeSave}</button>
        ${set && !this.removing ? html`<button type="button" class="plain" @click=${this.#askRemove}>${words.codeRemove}</button>` : nothing}
        ${
          set && this.removing
            ? html`<button type="button" @click=${this.#remove}>${words.codeRemoveSure}</button>
              <button type="button" class="plain" @click=${this.#keep}>${words.keep}</button>`
            : nothing
        }
      </div>
    </form>`;
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const code = String(new FormData(form).get('code')).trim();
    if (!isAccessCode(code)) {
      this.problem = true;
      form.querySelector('input')?.focus();
      return;
    }
    if (await this.#send({ value: code }, this.words?.codeSaved ?? '')) form.reset();
  };

  readonly #askRemove = (): void => {
    this.removing = true;
  };

  readonly #keep = (): void => {
    this.removing = false;
  };

  readonly #remove = (): void => void this.#send(null, this.words?.codeRemoved ?? '');

  #send(accessCode: { value: string } | null, done: string): Promise<boolean> {
    return this.change(endpoints.changeSettings, { body: { accessCode } }, (settings) => {
      this.stored = settings.accessCode;
      this.removing = false;
      return done;
    });
  }
}
