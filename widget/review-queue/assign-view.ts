// Who looks after the certificate in hand: oneself with one press, or another reviewer. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewItem } from '../../contract/certificates/review.ts';
import type { ReviewWords } from '../internal/strings/review.en.ts';

interface Known {
  readonly reviewers: readonly string[];
  readonly me: string;
}

export const assignView = (
  words: ReviewWords,
  { assignedTo }: ReviewItem,
  { reviewers, me }: Known,
  assign: (to: string | null) => void,
): TemplateResult => {
  // Somebody who has left is still named until somebody else takes over.
  const all = assignedTo === null || reviewers.includes(assignedTo) ? reviewers : [...reviewers, assignedTo];
  return html`<div class="row assign">
    <label>
      <span>${words.assignee}</span>
      <select
        name="assignee"
        .value=${assignedTo ?? ''}
        @change=${(event: Event) => assign((event.target as HTMLSelectElement).value || null)}
      >
        <option value="" ?selected=${assignedTo === null}>${words.nobody}</option>
        ${all.map((email) => html`<option value=${email} ?selected=${email === assignedTo}>${email}</option>`)}
      </select>
    </label>
    ${assignedTo === me ? nothing : html`<button @click=${() => assign(me)}>${words.takeIt}</button>`}
  </div>`;
};
