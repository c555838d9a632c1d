// The last decision, for as long as it can be taken back before the coach is written to. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '../../contract/certificates/certificate.ts';
import type { ReviewItem } from '../../contract/certificates/review.ts';
import type { ReviewWords } from '../internal/strings/review.en.ts';

/** The mail waits a little longer than this at the server. */
export const UNDO_SHOWN_MS = 10_000;

export interface LastDecision {
  readonly item: ReviewItem;
  readonly decision: Decision;
}

/** The last decision replaced another, which does not come back when it is undone. */
export const wasDecidedBefore = ({ certificate }: ReviewItem): boolean => certificate.state !== 'submitted';

export const undoView = (
  words: ReviewWords,
  last: LastDecision | undefined,
  busy: boolean,
  undo: () => void,
): TemplateResult | typeof nothing =>
  last
    ? html`<p class="panel row undo">
        <span>${words.mailSoon} ${wasDecidedBefore(last.item) ? words.undoWaits : nothing}</span>
        <button ?disabled=${busy} @click=${undo}>
          ${words.undo}<span class="unseen">: ${last.item.identity.firstName} ${last.item.identity.lastName}</span>
          <kbd aria-hidden="true">Z</kbd>
        </button>
      </p>`
    : nothing;
