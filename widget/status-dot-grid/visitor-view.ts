// What a visitor who is not signed in sees: how many people are in each state, no name, and a way to sign in.
import { html, type TemplateResult } from 'lit';
import type { Summary } from '../../contract/organization.ts';
import { REQUIREMENTS, type Requirement } from '../../contract/requirement.ts';
import { STATES } from '../../contract/status.ts';
import type { GridBook } from './grid-book.ts';

export const visitorView = (
  book: GridBook,
  summary: Summary,
  sessionEnded: boolean,
): TemplateResult => html`${counts(book, summary)}
  <div class="stack panel">
    <p>${sessionEnded ? book.grid.sessionEnded : book.grid.signInFor}</p>
    <touchline-sign-in lang=${book.language}></touchline-sign-in>
  </div>`;

/** Nobody counts whom the requirement is not asked of. */
const askedOf = ({ counts: all }: Summary, requirement: Requirement): number =>
  Object.values(all[requirement] ?? {}).reduce((sum, people) => sum + people, 0);

const counts = (book: GridBook, summary: Summary): TemplateResult => html`<div class="counts">
  <p><strong>${book.grid.people(summary.people)}</strong></p>
  ${REQUIREMENTS.filter((requirement) => summary.counts[requirement]).map(
    (requirement) => html`<section class="panel">
      <h3>${book.states.requirements[requirement]}</h3>
      <label class="share"
        ><span>${book.grid.cleared(summary.counts[requirement]?.approved ?? 0, askedOf(summary, requirement))}</span>
        <progress max=${Math.max(1, askedOf(summary, requirement))} .value=${summary.counts[requirement]?.approved ?? 0}></progress
      ></label>
      <ul class="tally">
        ${STATES.filter((state) => summary.counts[requirement]?.[state]).map(
          (state) => html`<li>
            <status-dot state=${state} label=${book.states.states[state]} aria-hidden="true"></status-dot>
            <b>${summary.counts[requirement]?.[state]}</b> ${book.states.states[state]}
          </li>`,
        )}
      </ul>
    </section>`,
  )}
</div>`;
