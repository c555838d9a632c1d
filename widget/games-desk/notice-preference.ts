// How the signed-in assignor is told of certificates: a tick that acts at once and says what holds from now on.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { NoticePreference } from '../../contract/games/assignment.ts';
import type { GamesWords } from '../internal/strings/games.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { settingsStyles } from '../organization-settings/organization-settings.styles.ts';
import { SettingsPanel } from '../organization-settings/settings-panel.ts';
import { gamesDictionary } from './games-words.ts';

export class NoticePreferenceElement extends SettingsPanel<GamesWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = { ...SettingsPanel.properties, how: { state: true } };
  declare private how: NoticePreference['how'] | undefined;

  protected readonly dictionary: Dictionary<GamesWords> = gamesDictionary;

  protected override async load(): Promise<void> {
    this.how = (await this.read(endpoints.getNoticePreference))?.how ?? this.how;
  }

  protected body(words: GamesWords): TemplateResult | typeof nothing {
    if (!this.how) return nothing;
    return html`<label class="tick">
        <input type="checkbox" aria-describedby="daily-help" .checked=${this.how === 'daily'} @change=${this.#choose} />
        ${words.daily}
      </label>
      <p id="daily-help" class="small">${words.dailyHelp}</p>`;
  }

  readonly #choose = async (event: Event): Promise<void> => {
    const tick = event.target as HTMLInputElement;
    const how = tick.checked ? 'daily' : 'at-once';
    await this.change(endpoints.setNoticePreference, { body: { how } }, (stored) => {
      this.how = stored.how;
      return (stored.how === 'daily' ? this.words?.dailyOn : this.words?.dailyOff) ?? '';
    });
    // What is shown is what is stored, also when it could not be changed.
    tick.checked = this.how === 'daily';
  };
}
