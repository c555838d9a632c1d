// A pasted list, or a file, of leagues and clubs: read here, looked over by the server line by line, and added only when the second button is
// selected.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import { readOrganizationList } from '../../contract/organizations/organization-list.ts';
import type { AddableKind, OrganizationRow, RowOutcome } from '../../contract/tree/tree.ts';
import { define } from '../internal/define.ts';
import type { TreeWords } from '../internal/strings/tree.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { SettingsPanel } from '../organization-settings/settings-panel.ts';
import { treeStyles } from './organization-tree.styles.ts';
import { treeDictionary } from './tree-words.ts';

/** As the contract has it. */
const ROWS_MOST = 500;
/** Above it nobody typed a list of organizations. */
const FILE_MAX_BYTES = 1024 * 1024;

export class TreeListElement extends SettingsPanel<TreeWords> {
  static override styles = [tokens, treeStyles];
  static override properties = {
    ...SettingsPanel.properties,
    plain: { attribute: false },
    text: { state: true },
    looked: { state: true },
    kind: { state: true },
  };
  /** What a line is that stands for itself. */
  declare plain: AddableKind;
  declare private text: string;
  declare private kind: AddableKind | undefined;
  declare private looked:
    | { readonly given: OrganizationRow[]; readonly rows: readonly RowOutcome[]; readonly added: boolean }
    | undefined;

  protected readonly dictionary = treeDictionary;

  constructor() {
    super();
    this.text = '';
  }

  protected override async load(): Promise<void> {}

  protected body(words: TreeWords): TemplateResult | typeof nothing {
    const { looked } = this;
    return html`<div class="stack panel">
      <h3>${words.pasteList}</h3>
      <p class="small" id="list-help">${this.plain === 'league' ? words.listHelp : words.listHelpClubs}</p>
      <label><span>${words.list}</span>
        <textarea name="list" rows="8" spellcheck="false" aria-describedby="list-help" placeholder=${this.plain === 'league' ? words.listExample : nothing} .value=${this.text} @input=${this.#typed}></textarea>
      </label>
      <div class="fields">
        <label><span>${words.file}</span><input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" @change=${this.#fileChosen} /></label>
        ${
          this.plain === 'league'
            ? html`<label><span>${words.plainLines}</span>
              <select name="plain" @change=${this.#kindChosen}>
                <option value="league">${words.leagues}</option>
                <option value="club">${words.clubs}</option>
              </select>
            </label>`
            : nothing
        }
      </div>
      ${looked?.added ? nothing : html`<button class=${looked ? '' : 'primary'} ?disabled=${this.busy} @click=${this.#look}>${words.check}</button>`}
      ${looked ? this.#outcomes(words, looked.rows, looked.added) : nothing}
    </div>`;
  }

  #outcomes(words: TreeWords, rows: readonly RowOutcome[], added: boolean): TemplateResult {
    const many = (outcome: RowOutcome['outcome']) => rows.filter((row) => row.outcome === outcome).length;
    const [good, there, bad] = [many('add'), many('there'), many('problem')];
    return html`<p><strong>${added ? words.listAdded(good) : words.listWillAdd(good)}</strong> ${there > 0 ? words.listThere(there) : nothing} ${bad > 0 ? words.listBad(bad) : nothing}</p>
      <div class="table" tabindex="0" role="region" aria-label=${words.tableLabel}>
        <table>
          <thead><tr><th scope="col">${words.line}</th><th scope="col">${words.name}</th><th scope="col">${words.outcome}</th></tr></thead>
          <tbody>${rows.map(
            (row) => html`<tr class=${row.outcome === 'add' ? 'good' : row.outcome === 'problem' ? 'bad' : ''}>
            <td>${row.line}</td>
            <td>${row.name || '—'}<br /><span class="small">${words.kinds[row.kind]}</span></td>
            <td>${this.#say(words, row, added)}</td>
          </tr>`,
          )}</tbody>
        </table>
      </div>
      ${added || good === 0 ? nothing : html`<button class="primary" ?disabled=${this.busy} @click=${this.#add}>${words.addAll(good)}</button>`}`;
  }

  #say(words: TreeWords, row: RowOutcome, added: boolean): string {
    if (row.outcome === 'problem') return words.problems[row.problem](row.firstLine);
    if (row.outcome === 'there') return words.rowThere(row.under ?? '');
    const said = added ? words.rowAdded(row.under ?? '', row.slug) : words.rowWillAdd(row.under ?? '', row.slug);
    return row.alsoIn ? `${said} ${words.alsoIn(row.alsoIn)}` : said;
  }

  readonly #typed = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.looked = undefined;
  };

  readonly #kindChosen = (event: Event): void => {
    this.kind = (event.target as HTMLSelectElement).value as AddableKind;
    this.looked = undefined;
  };

  readonly #fileChosen = async (event: Event): Promise<void> => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (!file || !this.words) return;
    if (file.size > FILE_MAX_BYTES) {
      this.said = this.words.fileTooBig;
      return;
    }
    this.text = decode(new Uint8Array(await file.arrayBuffer()));
    this.looked = undefined;
    await this.#look();
  };

  readonly #look = (): Promise<void> => this.#send(true);
  readonly #add = (): Promise<void> => this.#send(false);

  async #send(preview: boolean): Promise<void> {
    const { words } = this;
    if (!words) return;
    const given = readOrganizationList(this.text, this.kind ?? this.plain);
    if (given.length === 0 || given.length > ROWS_MOST) {
      this.said = given.length === 0 ? words.listEmpty : words.listTooLong(ROWS_MOST);
      return;
    }
    await this.change(endpoints.importOrganizations, { body: { rows: given, preview } }, ({ rows, added }) => {
      this.looked = { given, rows, added: !preview };
      return preview ? '' : words.listAdded(added);
    });
    if (!preview) this.dispatchEvent(new Event('touchline-changed'));
  }
}

/** As spreadsheets save it: UTF-8, UTF-16 with its mark, or Windows' own. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

define('touchline-tree-list', TreeListElement);
