// The part of a person's panel for an owner of the association: everything kept about the person as one file, and erasing them for good after
// their name was typed. For everybody else it draws nothing. Fetched when a person's panel opens. When it leaves the page after an erasure,
// every list of the page is read anew.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Session } from '../../contract/sign-in/sign-in.ts';
import { call, type FailureCode } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';
import { EXPORT_DEADLINE_MS } from '../internal/limits.ts';
import { saveFile } from '../internal/save-file.ts';
import type { PersonRecordWords } from '../internal/strings/person-record.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { personRecordStyles } from './person-record.styles.ts';

/** As worker/accounts/rules/may.ts has it; the Worker decides, this only spares others the question. */
const mayAnswerFor = ({ organizations }: Session): boolean =>
  organizations.some(({ kind, roles }) => (kind === 'association' || kind === 'federation') && roles.includes('owner'));

type Doing = 'nothing' | 'gathering' | 'asking' | 'erasing' | 'erased';

export class PersonRecordElement extends TouchlineElement<PersonRecordWords> {
  static override styles = [tokens, personRecordStyles];
  static override properties = {
    ...TouchlineElement.properties,
    member: {},
    name: { attribute: false },
    close: { attribute: false },
    allowed: { state: true },
    doing: { state: true },
    saved: { state: true },
    failure: { state: true },
  };
  declare member: string;
  declare name: string;
  declare close: () => void;
  declare private allowed: boolean;
  declare private doing: Doing;
  declare private saved: boolean;
  declare private failure: FailureCode | undefined;

  protected readonly dictionary: Dictionary<PersonRecordWords> = {
    en: () => import('../internal/strings/person-record.en.ts'),
    es: () => import('../internal/strings/person-record.es.ts'),
  };

  constructor() {
    super();
    Object.assign(this, { allowed: false, doing: 'nothing', saved: false });
  }

  protected override arrived(): void {
    const { signal } = this;
    signal.addEventListener('abort', () => {
      if (this.doing === 'erased') sessionToken.dispatchEvent(new Event('change'));
    });
    void call(endpoints.getSession, { token: sessionToken.value, signal }).then((answer) => {
      this.allowed = answer.ok && mayAnswerFor(answer.value);
    });
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (!changed.has('doing')) return;
    if (this.doing === 'asking' && changed.get('doing') === 'nothing') this.#focus('input');
    if (this.doing === 'erased') this.#focus('.done');
    if (this.doing === 'nothing' && changed.get('doing') === 'asking') this.#focus('.erase');
  }

  protected view(words: PersonRecordWords): TemplateResult | typeof nothing {
    if (!this.allowed) return nothing;
    if (this.doing === 'erased')
      return html`<div class="panel stack">
        <p role="status"><strong>${words.erased(this.name)}</strong> ${words.erasedLater}</p>
        <button class="done" @click=${this.close}>${words.close}</button>
      </div>`;
    return html`<details>
      <summary>${words.title}</summary>
      <div class="stack">
        ${this.#exportView(words)} ${this.#asking ? this.#askView(words) : this.#eraseButton(words)}
      </div>
    </details>`;
  }

  #exportView(words: PersonRecordWords): TemplateResult {
    return html`<p>${words.exportWhat(this.name)}</p>
      <p class="small">${words.exportCare}</p>
      <button ?disabled=${this.doing === 'gathering'} @click=${this.#download}>${words.download}</button>
      <p role="status">${this.doing === 'gathering' ? words.gathering : this.saved ? words.saved : nothing}</p>
      ${this.#asking ? nothing : this.#problem(words)}`;
  }

  get #asking(): boolean {
    return this.doing === 'asking' || this.doing === 'erasing';
  }

  #eraseButton(words: PersonRecordWords): TemplateResult {
    return html`<button class="erase" ?disabled=${this.doing === 'gathering'} @click=${this.#ask}>
      ${words.erase(this.name)}
    </button>`;
  }

  #askView(words: PersonRecordWords): TemplateResult {
    const list = (lines: readonly string[]) => html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
    return html`<form class="panel stack" @submit=${this.#erase}>
      <div><strong>${words.goesTitle}</strong>${list(words.goes)}</div>
      <div><strong>${words.staysTitle}</strong>${list(words.stays)}</div>
      <p><strong>${words.noUndo}</strong></p>
      <label>${words.type(this.name)}<input name="name" autocomplete="off" autocapitalize="words" required /></label>
      ${this.#problem(words)}
      <div class="row">
        <button class="danger" ?disabled=${this.doing === 'erasing'}>
          ${this.doing === 'erasing' ? words.erasing : words.confirm}
        </button>
        <button type="button" ?disabled=${this.doing === 'erasing'} @click=${this.#keep}>${words.keep}</button>
      </div>
    </form>`;
  }

  #problem(words: PersonRecordWords): TemplateResult | typeof nothing {
    const code = this.failure;
    if (!code) return nothing;
    const said =
      code === 'not-the-schema' ? words.notTheName(this.name) : (words.problems[code] ?? words.problems.outage);
    return html`<p role="alert">${said}</p>`;
  }

  get #params(): { organization: string; member: string } {
    return { organization: this.slug, member: this.member };
  }

  readonly #ask = (): void => {
    Object.assign(this, { doing: 'asking', failure: undefined, saved: false });
  };

  readonly #keep = (): void => {
    Object.assign(this, { doing: 'nothing', failure: undefined });
  };

  readonly #download = async (): Promise<void> => {
    Object.assign(this, { doing: 'gathering', failure: undefined, saved: false });
    const answer = await call(endpoints.exportMember, {
      params: this.#params,
      token: sessionToken.value,
      deadlineMs: EXPORT_DEADLINE_MS,
      signal: this.signal,
    });
    this.doing = 'nothing';
    if (answer.ok) {
      saveFile(answer.value, 'touchline.zip');
      this.saved = true;
    } else this.#failed(answer.failure.code);
  };

  readonly #erase = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.doing === 'erasing') return;
    const name = String(new FormData(event.target as HTMLFormElement).get('name') ?? '');
    Object.assign(this, { doing: 'erasing', failure: undefined });
    const answer = await call(endpoints.eraseMember, {
      params: this.#params,
      body: { name },
      token: sessionToken.value,
      signal: this.signal,
    });
    if (answer.ok) {
      this.doing = 'erased';
      return;
    }
    this.doing = 'asking';
    this.#failed(answer.failure.code);
  };

  #failed(code: FailureCode): void {
    if (code !== 'left') this.failure = code;
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

export function definePersonRecord(): void {
  if (!customElements.get('person-record')) customElements.define('person-record', PersonRecordElement);
}
