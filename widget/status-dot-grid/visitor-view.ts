// What a visitor who is not signed in sees: how many people are in each state, no name, and a way to sign in.
import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { Summary } from '../../contract/organizations/organization.ts';
import { FEWER, type PublicCount } from '../../contract/standings/public-count.ts';
import { STATES, type State } from '../../contract/standings/status.ts';
import type { GridBook } from './grid-book.ts';

export const visitorView = (book: GridBook, summary: Summary, sessionEnded: boolean): TemplateResult =>
  html`${counts(book, summary)}${signInView(book, sessionEnded)}`;

export const signInView = (book: GridBook, sessionEnded: boolean): TemplateResult => html`<div class="stack panel">
  <p>${sessionEnded ? book.grid.sessionEnded : book.grid.signInFor}</p>
  <touchline-sign-in lang=${book.language}></touchline-sign-in>
</div>`;

const counts = (book: GridBook, summary: Summary): TemplateResult => html`<div class="counts">
  <p><strong>${book.grid.people(summary.people)}</strong></p>
  ${Object.keys(summary.counts).map(
    (requirement) => html`<section class="panel">
      <h3>${book.nameOf(requirement)}</h3>
      ${share(book, summary.counts[requirement]?.approved ?? FEWER, summary.asked[requirement] ?? FEWER)}
      <ul class="tally">
        ${shownStates(summary, requirement).map(
          (state) => html`<li>
            <status-dot state=${state} label=${book.states.states[state]} aria-hidden="true"></status-dot>
            <b>${summary.counts[requirement]?.[state]}</b> ${book.states.states[state]}
          </li>`,
        )}
      </ul>
      ${unsaid(book, shownStates(summary, requirement).length)}
    </section>`,
  )}
</div>`;

/** Of the states whose number is not said, where there are some. */
const unsaid = ({ grid }: GridBook, said: number): TemplateResult | typeof nothing =>
  said === STATES.length ? nothing : html`<p>${said > 0 ? grid.fewInOthers : grid.fewInAll}</p>`;

/** The states whose number is said; of the others only that it is small. */
const shownStates = ({ counts: all }: Summary, requirement: Requirement): State[] =>
  STATES.filter((state) => (all[requirement]?.[state] ?? FEWER) !== FEWER);

const share = ({ grid }: GridBook, approved: PublicCount, asked: PublicCount): TemplateResult =>
  asked === FEWER
    ? html`<p>${grid.people(asked)}</p>`
    : html`<label class="share"
        ><span>${grid.cleared(approved, asked)}</span>
        <progress max=${asked} .value=${approved === FEWER ? 0 : approved}></progress
      ></label>`;
