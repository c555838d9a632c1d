// What stands before an administrators' screen until it can be shown: sign-in, what went wrong, or that it is loading. Pure drawing.
import { html, type TemplateResult } from 'lit';
import type { Language } from '../../contract/people/member.ts';
import type { FailureCode } from '../api.ts';
import { sessionToken } from './held-token.ts';

export interface GateWords {
  readonly signInFor: string;
  readonly sessionEnded: string;
  readonly notReviewer: string;
  readonly offline: string;
  readonly retry: string;
  readonly loading: string;
}

export interface Gated {
  readonly sessionEnded: boolean;
  readonly failure: FailureCode | 'not-reviewer' | undefined;
  readonly items: readonly unknown[] | undefined;
  readonly start: () => void;
}

/** Null when there is nothing in the way: `flow.items` is there to be shown. */
export const deskGate = (words: GateWords, flow: Gated, language: Language): TemplateResult | null => {
  if (!sessionToken.value)
    return html`<div class="panel stack">
      <p>${flow.sessionEnded ? words.sessionEnded : words.signInFor}</p>
      <touchline-sign-in lang=${language}></touchline-sign-in>
    </div>`;
  if (flow.failure)
    return html`<div class="panel stack" role="alert">
      <p>${flow.failure === 'not-reviewer' || flow.failure === 'not-allowed' ? words.notReviewer : words.offline}</p>
      <button @click=${flow.start}>${words.retry}</button>
    </div>`;
  return flow.items ? null : html`<p class="panel" role="status">${words.loading}</p>`;
};
