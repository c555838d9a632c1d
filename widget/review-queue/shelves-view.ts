// Which certificates are listed, and what was decided on one before. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '../../contract/certificates/certificate.ts';
import type { ReviewItem } from '../../contract/certificates/review.ts';
import type { Language } from '../../contract/people/member.ts';
import { sayInstant } from '../internal/dates.ts';
import type { ReviewWords } from '../internal/strings/review.en.ts';
import type { StateWords } from '../internal/strings/states.en.ts';
import type { ReviewFlow } from './review-flow.ts';

export const shelvesView = (words: ReviewWords, { shelf, show }: ReviewFlow): TemplateResult => html`<div
  class="row"
  role="group"
  aria-label=${words.shelvesTitle}
>
  ${(['waiting', 'decided'] as const).map(
    (each) => html`<button
      class="plain"
      data-shelf=${each}
      aria-pressed=${shelf === each ? 'true' : 'false'}
      @click=${() => show(each)}
    >
      ${words.shelves[each]}
    </button>`,
  )}
</div>`;

/** Beside a certificate that is decided already: what, when, by whom, why. A new decision replaces it. */
export const decidedView = (
  words: ReviewWords,
  states: StateWords,
  { certificate, decidedBy }: ReviewItem,
  language: Language,
): TemplateResult | typeof nothing =>
  certificate.decidedAt
    ? html`<p class="panel">
        <strong>${states.states[certificate.state as Decision]}</strong> ·
        ${words.decidedWhen(sayInstant(certificate.decidedAt, language), decidedBy ?? '')}
        ${certificate.reason ? html`<br />${certificate.reason}` : nothing}
        <br /><span class="small">${words.decideAgain}</span>
      </p>`
    : nothing;
