// Last year's spreadsheet in five minutes: a file, which column is what, what every line will become, and then the people. Sends nothing
// before that was seen; what is good is not held back by what is not.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { RosterOutcome } from '../../contract/registrations/roster.ts';
import { call, type FailureCode } from '../api.ts';
import { deskGate, type Gated } from '../internal/desk-gate.ts';
import { sessionToken } from '../internal/held-token.ts';
import { offerSignIn } from '../internal/offer-sign-in.ts';
import { nameOf, ownOffice } from '../internal/own-office.ts';
import type { RegistrationWords } from '../internal/strings/registration.en.ts';
import type { RosterWords } from '../internal/strings/roster.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { mappingView, previewView } from './mapping-view.ts';
import { saveResults } from './result-file.ts';
import { RosterFlow } from './roster-flow.ts';
import { rosterStyles } from './roster-import.styles.ts';

type Words = RosterWords & Pick<RegistrationWords, 'roles'>;

/**
 * @summary Brings in a roster from a CSV file, as registrars export it.
 *
 * Accessibility: a file control, selects and tables in reading order; progress and outcome are said in one polite live region.
 *
 * @tag roster-import
 * @attr {string} organization - Slug of the organization the people register with.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main button and progress.
 */
export class RosterImportElement extends TouchlineElement<Words> {
  static override styles = [tokens, rosterStyles];
  static override properties = {
    ...TouchlineElement.properties,
    flow: { state: true },
    gate: { state: true },
  };
  declare private flow: RosterFlow | undefined;
  declare private gate: Gated;
  #office = '';
  #officeName: string | undefined;

  protected readonly dictionary: Dictionary<Words> = {
    en: () => both(import('../internal/strings/roster.en.ts'), import('../internal/strings/registration.en.ts')),
    es: () => both(import('../internal/strings/roster.es.ts'), import('../internal/strings/registration.es.ts')),
  };

  constructor() {
    super();
    this.gate = { sessionEnded: false, failure: undefined, items: undefined, start: () => this.#start() };
  }

  protected override get organizationName(): string | undefined {
    return this.gate.items && this.#officeName;
  }

  protected override arrived(): void {
    offerSignIn(this.signal);
    sessionToken.addEventListener('change', this.#start, { signal: this.signal });
    this.#start();
  }

  readonly #start = (): void => {
    const ended = this.gate.items !== undefined && !sessionToken.value;
    this.gate = { ...this.gate, failure: undefined, items: undefined, sessionEnded: ended };
    if (sessionToken.value) void this.#load(sessionToken.value);
  };

  async #load(token: string): Promise<void> {
    const session = await call(endpoints.getSession, { token, signal: this.signal });
    if (!session.ok) {
      if (session.failure.code === 'not-signed-in') sessionToken.forget();
      else this.#fail(session.failure.code);
      return;
    }
    const office = ownOffice(session.value, ['owner', 'registrar'], this.slug);
    if (office === undefined) return this.#fail('not-reviewer');
    this.#office = office;
    this.#officeName = nameOf(session.value, office);
    // A file in hand outlives a new sign-in.
    this.flow ??= new RosterFlow(this.spoken, () => this.requestUpdate(), this.signal);
    this.gate = { ...this.gate, items: [] };
  }

  #fail(failure: FailureCode | 'not-reviewer'): void {
    if (failure !== 'left') this.gate = { ...this.gate, failure };
  }

  protected view(words: Words): TemplateResult {
    const { flow } = this;
    return html`<div class="stack">
      <h2 tabindex="-1">${words.title}</h2>
      <p>${words.what}</p>
      ${deskGate(words, this.gate, this.spoken) ?? (flow ? this.#body(words, flow) : nothing)}
    </div>`;
  }

  #body(words: Words, flow: RosterFlow): TemplateResult {
    const read = flow.headers.length > 0;
    return html`<label>
        <span>${words.choose}</span>
        <input type="file" accept=".csv,.txt,.xlsx,text/csv" ?disabled=${flow.sending} @change=${this.#chosen} />
        <span class="small">${words.chooseHelp}</span>
      </label>
      ${flow.reading === undefined ? nothing : html`<progress max="1" .value=${flow.reading} aria-label=${words.reading(Math.round(flow.reading * 100))}></progress>`}
      <p role="status" class=${this.#said(words, flow) ? 'panel' : 'unseen'}>${this.#said(words, flow)}</p>
      ${read && flow.lines.length ? this.#opened(words, flow) : nothing}`;
  }

  #opened(words: Words, flow: RosterFlow): TemplateResult {
    const begun = flow.sending || flow.sent > 0;
    const left = flow.good.length - flow.results.size;
    return html`${begun ? nothing : mappingView(words, words.roles, flow)}
      ${begun ? html`<progress max=${flow.good.length} .value=${flow.sent} aria-label=${words.sending(flow.sent, flow.good.length)}></progress>` : nothing}
      ${flow.results.size ? outcomesView(words, flow) : nothing}
      ${
        left > 0 && flow.missing.length === 0
          ? html`${begun ? nothing : html`<p>${words.linkNote}</p>`}<button class="primary" ?disabled=${flow.sending} @click=${this.#send}>
            ${begun ? words.goOn : words.send(flow.good.length)}
          </button>`
          : nothing
      }
      ${begun ? html`<button ?disabled=${flow.sending} @click=${() => saveResults(words, flow)}>${words.download}</button>` : nothing}
      ${flow.missing.length || begun ? nothing : previewView(words, words.roles, flow)}`;
  }

  #said(words: Words, flow: RosterFlow): string {
    const { good, bad, lines, headers, sent } = flow;
    if (flow.broken) return words.broken;
    if (flow.workbook) return words.workbook;
    if (flow.reading !== undefined) return words.reading(Math.round(flow.reading * 100));
    if (flow.failure === 'not-allowed' || flow.failure === 'not-found') return words.notReviewer;
    if (flow.failure) return words.stopped(sent, good.length - sent);
    if (flow.sending) return words.sending(sent, good.length);
    if (sent > 0) return `${words.done(sent)} ${words.next}`;
    if (headers.length === 0) return '';
    return lines.length === 0
      ? words.empty
      : `${words.good(good.length)}. ${bad.length ? `${words.bad(bad.length)}.` : ''}`;
  }

  readonly #chosen = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) this.flow?.read(file);
  };

  readonly #send = async (): Promise<void> => {
    await this.flow?.send(this.#office, this.signal);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  };
}

const outcomesView = (words: Words, { results }: RosterFlow): TemplateResult => {
  const counts = new Map<RosterOutcome, number>();
  for (const outcome of results.values()) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return html`<table>
    <caption>${words.result}</caption>
    <tbody>
      ${[...counts].map(([outcome, count]) => html`<tr><th scope="row">${count}</th><td>${words.outcomes[outcome]}</td></tr>`)}
    </tbody>
  </table>`;
};

type Module<T> = Promise<{ default: T }>;

const both = async (roster: Module<RosterWords>, form: Module<RegistrationWords>): Module<Words> => ({
  default: { ...(await roster).default, roles: (await form).default.roles },
});
