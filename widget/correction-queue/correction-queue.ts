// What members ask to have corrected, old and new side by side, applied or declined by whoever confirms registrations. Shows nothing to
// anybody else, and nothing while nobody asks. Applies nothing by itself.
import { html, nothing, type TemplateResult } from 'lit';
import type { MatchField } from '../../contract/core/match-field.ts';
import type { Correction } from '../../contract/corrections/correction.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { Identity } from '../../contract/people/member.ts';
import { call } from '../api.ts';
import { completionStyles } from '../completion-queue/completion-queue.styles.ts';
import { sayDay, sayDayOf } from '../internal/dates.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { CorrectionQueueWords } from '../internal/strings/correction-queue.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';

const nameOf = ({ now }: Correction): string => `${now.firstName} ${now.lastName}`;

/** An address is not corrected yet: it waits until its owner signs in with it. */
function decided(words: CorrectionQueueWords, item: Correction, decision: 'applied' | 'declined'): string {
  const waits = decision === 'applied' && item.fields.includes('email');
  const corrected = waits && item.fields.length === 1 ? [] : [words[decision](nameOf(item))];
  return [...corrected, ...(waits ? [words.addressWaits] : [])].join(' ');
}

/**
 * @summary Corrections members asked for, each with what stands in the books and what they ask for.
 *
 * Accessibility: a list of cards with a heading and a table each; every outcome is said in one polite live region.
 *
 * @tag correction-queue
 * @attr {string} organization - Slug; a registrar of only one organization needs none.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main button.
 */
export class CorrectionQueueElement extends TouchlineElement<CorrectionQueueWords> {
  static override styles = [tokens, completionStyles];
  static override properties = {
    ...TouchlineElement.properties,
    items: { state: true },
    said: { state: true },
    busy: { state: true },
  };
  declare private items: readonly Correction[];
  declare private said: string;
  declare private busy: boolean;
  #office = '';

  protected readonly dictionary: Dictionary<CorrectionQueueWords> = {
    en: () => import('../internal/strings/correction-queue.en.ts'),
    es: () => import('../internal/strings/correction-queue.es.ts'),
  };

  constructor() {
    super();
    this.items = [];
    this.said = '';
    this.busy = false;
  }

  protected override arrived(): void {
    sessionToken.addEventListener('change', this.#load, { signal: this.signal });
    void this.#load();
  }

  protected view(words: CorrectionQueueWords): TemplateResult | typeof nothing {
    if (this.items.length === 0 && !this.said) return nothing;
    return html`<div class="stack">
      <h2 tabindex="-1">${words.title}</h2>
      <p role="status" class=${this.said ? 'panel' : 'unseen'}>${this.said}</p>
      ${this.items.length > 0 ? html`<p>${words.what}</p>` : nothing}
      <ul class="cards">
        ${this.items.map((item) => html`<li class="panel stack">${this.#card(words, item)}</li>`)}
      </ul>
    </div>`;
  }

  #card(words: CorrectionQueueWords, item: Correction): TemplateResult {
    const name = nameOf(item);
    return html`<h3>${name}</h3>
      <p class="small">${words.since(sayDayOf(item.askedAt, this.spoken))}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.field}</th>
            <th scope="col">${words.now}</th>
            <th scope="col">${words.asked}</th>
          </tr>
        </thead>
        <tbody>
          ${item.fields.map(
            (field) => html`<tr>
              <th scope="row">${words.fields[field]}</th>
              <td>${this.#say(words, field, item.now)}</td>
              <td><strong>${this.#say(words, field, item.proposed)}</strong></td>
            </tr>`,
          )}
        </tbody>
      </table>
      <div class="row">
        <button class="primary" aria-label=${words.applyFor(name)} ?disabled=${this.busy} @click=${() => this.#decide(item, 'applied')}>
          ${words.apply}
        </button>
        <button aria-label=${words.declineFor(name)} ?disabled=${this.busy} @click=${() => this.#decide(item, 'declined')}>
          ${words.decline}
        </button>
      </div>`;
  }

  #say(words: CorrectionQueueWords, field: MatchField, identity: Identity): string {
    if (field === 'birthDate') return sayDay(identity.birthDate, this.spoken);
    return field === 'gender' ? words.genders[identity.gender] : identity[field];
  }

  readonly #load = async (): Promise<void> => {
    const token = sessionToken.value;
    this.items = [];
    if (!token) return;
    const session = await call(endpoints.getSession, { token, signal: this.signal });
    if (!session.ok) return;
    const own = session.value.organizations.filter(
      ({ roles }) => roles.includes('owner') || roles.includes('registrar'),
    );
    this.#office = own.find(({ slug }) => slug === this.slug)?.slug ?? own[0]?.slug ?? '';
    if (!this.#office) return;
    const params = { organization: this.#office };
    const answer = await call(endpoints.getCorrections, { params, token, signal: this.signal });
    if (answer.ok) this.items = answer.value.items;
  };

  async #decide(item: Correction, decision: 'applied' | 'declined'): Promise<void> {
    const { words } = this;
    if (!words || this.busy) return;
    this.busy = true;
    const answer = await call(endpoints.decideCorrection, {
      params: { organization: this.#office, correction: item.id },
      body: { decision },
      token: sessionToken.value,
      signal: this.signal,
    });
    this.busy = false;
    const code = answer.ok ? null : answer.failure.code;
    if (code === 'not-signed-in') return sessionToken.forget();
    if (code === null || code === 'already-decided' || code === 'not-found') {
      this.items = this.items.filter((each) => each !== item);
      this.said = code === null ? decided(words, item, decision) : words.alreadyDecided(nameOf(item));
    } else this.said = code === 'offline' || code === 'too-slow' ? words.offline : words.failed;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }
}
