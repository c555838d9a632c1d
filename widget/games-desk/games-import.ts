// Games from a file: chosen, shown as the server read it before anything counts, then sent and said what came of it, with each line that could
// not be read. A workbook is turned into a table here.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { AssignmentsImported } from '../../contract/games/assignment.ts';
import type { DateOrder } from '../../contract/table/table-day.ts';
import { type FailureCode, sendFile } from '../api.ts';
import { sayDay, sayGameTime } from '../internal/dates.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { GamesWords } from '../internal/strings/games.en.ts';
import { tableFile } from '../internal/table-file.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { settingsStyles } from '../organization-settings/organization-settings.styles.ts';
import { SettingsPanel } from '../organization-settings/settings-panel.ts';
import { gamesDictionary } from './games-words.ts';

/** More are too many to read; the first tell what is wrong with the file. */
const ERRORS_SHOWN = 50;

interface Looked {
  readonly file: File;
  readonly order: DateOrder | undefined;
  readonly answer: AssignmentsImported;
}

export class GamesImportElement extends SettingsPanel<GamesWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = { ...SettingsPanel.properties, errors: { state: true }, looked: { state: true } };
  declare private errors: AssignmentsImported['errors'];
  /** A file as the server read it; nothing of it is stored yet. */
  declare private looked: Looked | undefined;

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
      ${this.looked ? this.#preview(words, this.looked) : nothing}
      <form class="stack" novalidate @submit=${(event: Event) => this.#choose(event, words)}>
        <label>
          <span>${words.file}</span>
          <input
            name="file"
            type="file"
            accept=".csv,.txt,.ics,.xlsx,text/csv,text/calendar"
            aria-describedby="import-what"
          />
        </label>
        <button class=${this.looked ? 'plain' : 'primary'} ?disabled=${this.busy}>
          ${this.busy ? words.importing : words.check}
        </button>
      </form>`;
  }

  #preview(words: GamesWords, { file, answer }: Looked): TemplateResult {
    const { kept, matched, cancelled, takenOff, leaving, sample, undecided } = answer;
    return html`<section class="panel stack" id="preview" aria-labelledby="preview-title">
      <h3 id="preview-title" tabindex="-1">${words.previewTitle(file.name)}</h3>
      <p>${words.previewWhat}</p>
      <ul class="list">
        <li>${words.previewKept(kept, matched)}</li>
        ${cancelled > 0 ? html`<li>${words.previewOff(cancelled)}</li>` : nothing}
        ${this.#left(words, answer).map((each) => html`<li>${each}</li>`)}
      </ul>
      ${
        undecided
          ? html`<label>
              <span>${words.readDate(undecided.written, sayDay(undecided.day, this.spoken))}</span>
              <select name="order" ?disabled=${this.busy} @change=${(event: Event) => this.#reorder(event, words)}>
                ${(['month', 'day'] as const).map(
                  (each) =>
                    html`<option value=${each} ?selected=${each === undecided.order}>${words.orders[each]}</option>`,
                )}
              </select>
            </label>`
          : nothing
      }
      ${sample.length > 0 ? html`<p><strong>${words.previewFirst}</strong></p>${this.#games(sample)}` : nothing}
      ${
        takenOff > 0
          ? html`<p><strong>${words.previewLeaving(takenOff)}</strong></p>
              ${this.#games(leaving)}${takenOff > leaving.length ? html`<p>${words.moreErrors(takenOff - leaving.length)}</p>` : nothing}`
          : nothing
      }
      <div class="row">
        <button class="primary" id="import" ?disabled=${this.busy} @click=${() => this.#send(words)}>${words.importSend}</button>
        <button class="plain" ?disabled=${this.busy} @click=${() => this.#drop()}>${words.cancel}</button>
      </div>
    </section>`;
  }

  #games(games: AssignmentsImported['sample']): TemplateResult {
    return html`<ul class="list">
      ${games.map(
        (game) =>
          html`<li class="address">
            <strong>${game.official}</strong><br /><span class="small">${game.title} · ${sayGameTime(game, this.spoken)}</span>
          </li>`,
      )}
    </ul>`;
  }

  /** What of the file is not kept, in words. */
  #left(words: GamesWords, { unnamed }: AssignmentsImported): string[] {
    return unnamed > 0 ? [words.unnamed(unnamed)] : [];
  }

  #errors(words: GamesWords): TemplateResult {
    const { errors } = this;
    const left = errors.length - ERRORS_SHOWN;
    return html`<div class="panel stack">
      <p><strong>${(this.looked ? words.errorsLooked : words.errors)(errors.length)}</strong></p>
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

  async #choose(event: Event, words: GamesWords): Promise<void> {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('[name=file]');
    const chosen = input?.files?.[0];
    if (!chosen) {
      this.said = words.noFile;
      input?.focus();
      return;
    }
    if (this.busy) return;
    const file = await tableFile(chosen);
    if (file) await this.#look(words, file);
    else this.said = words.wrongFile;
  }

  async #look(words: GamesWords, file: File, order?: DateOrder): Promise<void> {
    Object.assign(this, { said: '', errors: [], looked: undefined });
    const answer = await this.#ask(file, order, 'yes');
    if (!answer.ok) return this.#refused(words, answer.failure.code);
    Object.assign(this, { looked: { file, order, answer: answer.value }, errors: answer.value.errors });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#preview-title')?.focus();
  }

  #reorder(event: Event, words: GamesWords): void {
    const order = (event.target as HTMLSelectElement).value as DateOrder;
    if (this.looked) void this.#look(words, this.looked.file, order);
  }

  #drop(): void {
    Object.assign(this, { looked: undefined, errors: [], said: '' });
    this.renderRoot.querySelector('form')?.reset();
    this.renderRoot.querySelector<HTMLElement>('[name=file]')?.focus();
  }

  async #ask(file: File, order: DateOrder | undefined, preview: 'yes' | null) {
    this.busy = true;
    const answer = await sendFile(endpoints.importAssignments, {
      file,
      fileName: file.name,
      type: /\.ics$/i.test(file.name) || file.type === 'text/calendar' ? 'text/calendar' : 'text/csv',
      params: { organization: this.slug },
      query: { preview, order: order ?? null },
      token: sessionToken.value,
      signal: this.signal,
      onProgress: () => {},
    });
    this.busy = false;
    return answer;
  }

  async #send(words: GamesWords): Promise<void> {
    const { looked } = this;
    if (!looked || this.busy) return;
    const answer = await this.#ask(looked.file, looked.order, null);
    if (!answer.ok) return this.#refused(words, answer.failure.code);
    const { kept, matched, takenOff } = answer.value;
    this.#drop();
    this.said = [
      words.imported(kept, matched),
      takenOff > 0 ? words.takenOff(takenOff) : '',
      ...this.#left(words, answer.value),
    ]
      .filter(Boolean)
      .join(' ');
    this.errors = answer.value.errors;
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
