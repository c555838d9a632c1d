// The part of a person's panel where the association's reviewer records that a check was made: the day, where, and if something was found. For
// everybody else it draws nothing. Never takes a result in words. The dot turns over the socket.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { CheckOutcome } from '../../contract/evidence/evidence.ts';
import type { Session } from '../../contract/sign-in/sign-in.ts';
import { call, type FailureCode } from '../api.ts';
import { define } from '../internal/define.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { RecordedCheckWords } from '../internal/strings/recorded-check.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { evidenceStyles } from '../member-account/own-evidence.styles.ts';

/** As worker/accounts/rules/may.ts has it; the Worker decides, this only spares others the question. */
const mayReview = ({ organizations }: Session): boolean =>
  organizations.some(
    ({ kind, roles }) =>
      (kind === 'association' || kind === 'federation') &&
      roles.some((role) => role === 'owner' || role === 'reviewer'),
  );

const today = (): string => new Date().toLocaleDateString('sv-SE');

export class RecordedCheckElement extends TouchlineElement<RecordedCheckWords> {
  static override styles = [tokens, evidenceStyles];
  static override properties = {
    ...TouchlineElement.properties,
    member: {},
    requirement: {},
    allowed: { state: true },
    busy: { state: true },
    said: { state: true },
    problem: { state: true },
  };
  declare member: string;
  declare requirement: string;
  declare private allowed: boolean;
  declare private busy: boolean;
  declare private said: string;
  declare private problem: string;

  protected readonly dictionary: Dictionary<RecordedCheckWords> = {
    en: () => import('../internal/strings/recorded-check.en.ts'),
    es: () => import('../internal/strings/recorded-check.es.ts'),
  };

  constructor() {
    super();
    Object.assign(this, { allowed: false, busy: false, said: '', problem: '' });
  }

  protected override arrived(): void {
    const { signal } = this;
    void call(endpoints.getSession, { token: sessionToken.value, signal }).then((answer) => {
      this.allowed = answer.ok && mayReview(answer.value);
    });
  }

  protected view(words: RecordedCheckWords): TemplateResult | typeof nothing {
    if (!this.allowed) return nothing;
    const choice = (value: CheckOutcome, label: string) =>
      html`<label class="tick"><input type="radio" name="outcome" value=${value} ?checked=${value === 'clear'} /><span>${label}</span></label>`;
    return html`<details>
      <summary>${words.title}</summary>
      <form class="stack" novalidate @submit=${this.#record}>
        <label><span>${words.on}</span><input type="date" name="on" max=${today()} .defaultValue=${today()} /></label>
        <label><span>${words.place}</span><input name="place" maxlength="120" aria-describedby="place-hint" /></label>
        <p class="small" id="place-hint">${words.placeHint}</p>
        <label><span>${words.validThrough}</span><input type="date" name="validThrough" /></label>
        <fieldset>
          <legend>${words.outcome}</legend>
          ${choice('clear', words.clear)} ${choice('found', words.found)}
          <p class="small">${words.foundSays}</p>
        </fieldset>
        <p class="problem" role="alert" ?hidden=${!this.problem}>${this.problem}</p>
        <button class="primary" ?disabled=${this.busy}>${words.save}</button>
        <p role="status">${this.said}</p>
      </form>
    </details>`;
  }

  readonly #record = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { words } = this;
    if (this.busy || !words) return;
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const text = (name: string): string => String(typed.get(name) ?? '').trim();
    if (!text('on')) {
      this.problem = words.wrongDay;
      return;
    }
    Object.assign(this, { busy: true, said: '', problem: '' });
    const answer = await call(endpoints.recordCheck, {
      params: { organization: this.slug, member: this.member },
      body: {
        requirement: this.requirement,
        on: text('on'),
        outcome: text('outcome') as CheckOutcome,
        ...(text('place') ? { place: text('place') } : {}),
        ...(text('validThrough') ? { validThrough: text('validThrough') } : {}),
      },
      token: sessionToken.value,
      signal: this.signal,
    });
    this.busy = false;
    if (answer.ok) {
      this.said = words.saved;
      form.reset();
    } else this.problem = sentence(words, answer.failure.code);
  };
}

const sentence = (words: RecordedCheckWords, code: FailureCode): string => {
  if (code === 'not-the-schema') return words.wrongDay;
  if (code === 'not-allowed') return words.ownRecord;
  return code === 'offline' || code === 'too-slow' ? words.offline : words.failed;
};

export const defineRecordedCheck = (): void => define('recorded-check', RecordedCheckElement);
