// The panel of one's own mails: the week's news, on or off, acting at once.
import { html, nothing, type TemplateResult } from 'lit';
import type { DigestPreference } from '../../contract/digest/digest.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { MailSettingsWords } from '../internal/strings/mail-settings.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';

export class SettingsMailsElement extends SettingsPanel<MailSettingsWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = { ...SettingsPanel.properties, how: { state: true } };
  declare private how: DigestPreference['how'] | undefined;

  protected readonly dictionary: Dictionary<MailSettingsWords> = {
    en: () => import('../internal/strings/mail-settings.en.ts'),
    es: () => import('../internal/strings/mail-settings.es.ts'),
  };

  protected override async load(): Promise<void> {
    this.how = (await this.read(endpoints.getDigestPreference))?.how ?? this.how;
  }

  protected body(words: MailSettingsWords): TemplateResult | typeof nothing {
    if (!this.how) return nothing;
    return html`<label class="tick">
        <input type="checkbox" aria-describedby="weekly-help" .checked=${this.how === 'weekly'} @change=${this.#choose} />
        ${words.weekly}
      </label>
      <p id="weekly-help" class="small">${words.weeklyHelp}</p>`;
  }

  readonly #choose = async (event: Event): Promise<void> => {
    const tick = event.target as HTMLInputElement;
    const how = tick.checked ? 'weekly' : 'off';
    await this.change(endpoints.setDigestPreference, { body: { how } }, (stored) => {
      this.how = stored.how;
      return (stored.how === 'weekly' ? this.words?.on : this.words?.off) ?? '';
    });
    // What is shown is what is stored, also when it could not be changed.
    tick.checked = this.how === 'weekly';
  };
}
