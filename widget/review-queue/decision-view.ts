// The form under a record: the completion date, the three decisions, and the reason where one is owed. Pure.
import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '../../contract/certificates/certificate.ts';
import { REASON_MAX_CHARACTERS } from '../internal/limits.ts';
import type { ReviewWords } from '../internal/strings/review.en.ts';

export interface Draft {
  /** The decision whose reason is being written. */
  readonly asking: Exclude<Decision, 'approved'> | null;
  readonly reason: string;
  /** YYYY-MM-DD as the date field has it, or empty. */
  readonly completedOn: string;
  /** The last day that the certificate names: YYYY-MM-DD, or empty where it names none. */
  readonly validThrough: string;
  readonly problem: 'date-needed' | 'date-ahead' | 'ends-before' | 'reason-needed' | null;
}

export const draftProblem = (decision: Decision, draft: Draft): Draft['problem'] => {
  if (decision !== 'approved') return draft.reason.trim() ? null : 'reason-needed';
  if (!draft.completedOn) return 'date-needed';
  if (Date.parse(draft.completedOn) > Date.now()) return 'date-ahead';
  return draft.validThrough && draft.validThrough < draft.completedOn ? 'ends-before' : null;
};

/** The id of the field that the problem is about. */
export const fieldOf = (problem: Draft['problem']): string =>
  problem === 'ends-before' ? 'valid-through' : 'completed-on';

/** What the coach reads where that is not what the reviewer reads: canned reasons are written in it. */
export interface Told {
  readonly note: string | null;
  readonly reasons: ReviewWords['reasons'];
}

interface Presses {
  readonly change: (change: Partial<Draft>) => void;
  readonly decide: (decision: Decision) => void;
}

export const decisionView = (
  words: ReviewWords,
  told: Told,
  draft: Draft,
  busy: boolean,
  presses: Presses,
): TemplateResult =>
  draft.asking ? reasonForm(words, told, draft, draft.asking, busy, presses) : choices(words, draft, busy, presses);

/** The second click of a double click would fall on the next person's certificate. */
const once = (act: () => void) => (event: MouseEvent) => event.detail > 1 || act();

const choices = (words: ReviewWords, draft: Draft, busy: boolean, { change, decide }: Presses): TemplateResult => {
  const wrong = draft.problem === 'date-needed' || draft.problem === 'date-ahead';
  const endsBefore = draft.problem === 'ends-before';
  return html`<label>
      <span>${words.completedOn}</span>
      <input
        id="completed-on"
        type="date"
        .value=${draft.completedOn}
        aria-invalid=${wrong}
        aria-describedby="date-problem"
        @input=${(event: Event) => change({ completedOn: (event.target as HTMLInputElement).value })}
      />
    </label>
    <p id="date-problem" role="alert" class="problem" ?hidden=${!wrong}>
      ${draft.problem === 'date-ahead' ? words.dateAhead : words.dateNeeded}
    </p>
    <label>
      <span>${words.validThrough}</span>
      <input
        id="valid-through"
        type="date"
        .value=${draft.validThrough}
        aria-invalid=${endsBefore}
        aria-describedby="ends-problem"
        @input=${(event: Event) => change({ validThrough: (event.target as HTMLInputElement).value })}
      />
    </label>
    <p id="ends-problem" role="alert" class="problem" ?hidden=${!endsBefore}>${words.endsBefore}</p>
    <div class="row decisions">
      <button class="primary" ?disabled=${busy} @click=${once(() => decide('approved'))}>${words.decisions.approved}</button>
      <button ?disabled=${busy} @click=${once(() => decide('requires-action'))}>${words.decisions['requires-action']}</button>
      <button ?disabled=${busy} @click=${once(() => decide('rejected'))}>${words.decisions.rejected}</button>
    </div>`;
};

const reasonForm = (
  words: ReviewWords,
  told: Told,
  draft: Draft,
  asking: Exclude<Decision, 'approved'>,
  busy: boolean,
  { change, decide }: Presses,
): TemplateResult => html`<div class="row">
    ${words.reasons[asking].map(
      (
        reason,
        at,
      ) => html`<button class="small quick" @click=${() => change({ reason: told.reasons[asking][at] ?? reason })}>
        <kbd aria-hidden="true">${at + 1}</kbd> ${reason}
      </button>`,
    )}
  </div>
  ${told.note ? html`<p class="small">${told.note}</p>` : nothing}
  <label>
    <span>${words.reason}</span>
    <textarea
      rows="3"
      maxlength=${REASON_MAX_CHARACTERS}
      .value=${draft.reason}
      aria-invalid=${draft.problem === 'reason-needed'}
      aria-describedby="reason-problem"
      @input=${(event: Event) => change({ reason: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
  </label>
  ${draft.problem === 'reason-needed' ? html`<p id="reason-problem" role="alert" class="problem">${words.reasonNeeded}</p>` : nothing}
  <div class="row decisions">
    <button class="primary" ?disabled=${busy} @click=${once(() => decide(asking))}>${words.send[asking]}</button>
    <button @click=${() => change({ asking: null })}>${words.back}</button>
  </div>`;
