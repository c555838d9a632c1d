// Games from a file: chosen, sent as it is, and said what came of it, with each line that could not be read. Never reads the file itself.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { AssignmentsImported } from '../../contract/games/assignment.ts';
import { type FailureCode, sendFile } from '../api.ts';
import { sayDay } from '../internal/dates.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { GamesWords } from '../internal/strings/games.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { settingsStyles } from '../organization-settings/organization-settings.styles.ts';
import { SettingsPanel } from '../organization-settings/settings-panel.ts';
import { gamesDictionary } from './games-words.ts';

/** More are too many to read; the first tell what is wrong with the file. */
const ERRORS_SHOWN = 50;

export class GamesImportElement extends SettingsPanel<GamesWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = { ...SettingsPanel.properties, errors: { state: true } };
  declare private errors: AssignmentsImported['errors'];

  protected readonly dictionary: Dictionary<GamesWords> = gamesDictionary;

  constructor() {
    super();
    this.errors = [];
  }

  /** Nothing is stored that had to be shown first. */
  protected override async load(): Promise<void> {}

  protected body(words: GamesWords): TemplateResult {
    return html`${this.errors.length > 0 ? this.#errors(words) : nothing}
      <p id="import-what">${words.importWhat}</p>
      <details>
        <summary>${words.columns}</summary>
        <p>${words.columnsWhat}</p>
      </details>
      <form class="stack" novalidate @submit=${(event: Event) => this.#send(event, words)}>
        <label>
          <span>${words.file}</span>
          <input name="file" type="file" accept=".csv,.txt,.ics,text/csv,text/calendar" aria-describedby="import-what" />
        </label>
        <button class="primary" ?disabled=${this.busy}>${this.busy ? words.importing : words.importSend}</button>
      </form>`;
  }

  #errors(words: GamesWords): TemplateResult {
    const { errors } = this;
    const left = errors.length - ERRORS_SHOWN;
    return html`<div class="panel stack">
      <p><strong>${words.errors(errors.length)}</strong></p>
      <ul class="list" id="errors">
        ${errors
          .slice(0, ERRORS_SHOWN)
          .map(
            ({ line, message }) =>
              html`<li class="address"><strong>${words.errorAt(line)}</strong> <span lang="en">${message}</span></li>`,
          )}
      </ul>
      ${left > 0 ? html`<p>${words.moreErrors(left)}</p>` : nothing}
    </div>`;
  }

  async #send(event: Event, words: GamesWords): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const input = form.querySelector<HTMLInputElement>('[name=file]');
    const file = input?.files?.[0];
    if (!file) {
      this.said = words.noFile;
      input?.focus();
      return;
    }
    if (this.busy) return;
    Object.assign(this, { busy: true, said: '', errors: [] });
    const answer = await sendFile(endpoints.importAssignments, {
      file,
      fileName: file.name,
      type: /\.ics$/i.test(file.name) || file.type === 'text/calendar' ? 'text/calendar' : 'text/csv',
      params: { organization: this.slug },
      token: sessionToken.value,
      signal: this.signal,
      onProgress: () => {},
    });
    this.busy = false;
    if (!answer.ok) return this.#refused(words, answer.failure.code);
    const { kept, matched, takenOff, unnamed, undecided } = answer.value;
    this.said = [
      words.imported(kept, matched),
      takenOff > 0 ? words.takenOff(takenOff) : '',
      unnamed > 0 ? words.unnamed(unnamed) : '',
      undecided ? words.readDate(undecided.written, sayDay(undecided.day, this.spoken)) : '',
    ]
      .filter(Boolean)
      .join(' ');
    this.errors = answer.value.errors;
    form.reset();
    this.dispatchEvent(new Event('games-changed'));
  }

  #refused(words: GamesWords, code: FailureCode): void {
    const sentences: Partial<Record<FailureCode, string>> = {
      'not-the-schema': words.wrongFile,
      'bad-request': words.wrongFile,
      'too-big': words.tooLarge,
      'not-allowed': words.notOwner,
      'not-found': words.notOwner,
      offline: words.offline,
      'too-slow': words.offline,
    };
    if (code === 'not-signed-in') sessionToken.forget();
    else if (code !== 'left') this.said = sentences[code] ?? words.failed;
  }
}
