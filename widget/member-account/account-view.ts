// The household as cards, one a person, or as one compact list with a line a requirement. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { Account, AccountPerson, AccountPlace } from '../../contract/own-page/account.ts';
import { saveCalendar } from '../coach-requirements/write-calendar.ts';
import type { AccountBook } from './account-book.ts';
import type { AccountFlow } from './account-flow.ts';
import { actsView, datesOf, nameOf, requirementName, shownOf, stateView, whyView } from './requirement-parts.ts';

export const cardsView = (book: AccountBook, flow: AccountFlow, { people }: Account): TemplateResult =>
  html`<ul class="cards">
    ${people.map(
      (person) => html`<li class="panel stack">
        ${headView(book, person)}
        <ul class="requirements">
          ${shownOf(person).map(
            (asked) => html`<li class="stack" data-requirement=${asked.standing.requirement}>
              <h4>${requirementName(book, asked.standing)}</h4>
              ${stateView(book, asked.standing)} ${whyView(book, asked.standing)} ${actsView(book, flow, person, asked)}
            </li>`,
          )}
        </ul>
        ${calendarView(book, person)}
      </li>`,
    )}
  </ul>`;

export const listView = (book: AccountBook, flow: AccountFlow, { people }: Account): TemplateResult =>
  html`<table>
    <thead>
      <tr>
        <th scope="col">${book.requirement}</th>
        <th scope="col">${book.standing}</th>
        <th scope="col">${book.next}</th>
      </tr>
    </thead>
    ${people.map(
      (person) => html`<tbody>
        <tr class="who">
          <th colspan="3" scope="rowgroup">${headView(book, person)} ${calendarView(book, person)}</th>
        </tr>
        ${shownOf(person).map(
          (asked) => html`<tr data-requirement=${asked.standing.requirement}>
            <th scope="row">${requirementName(book, asked.standing)}</th>
            <td>${stateView(book, asked.standing)}</td>
            <td>${whyView(book, asked.standing)} ${actsView(book, flow, person, asked)}</td>
          </tr>`,
        )}
      </tbody>`,
    )}
  </table>`;

const headView = (book: AccountBook, person: AccountPerson): TemplateResult => html`<div class="head">
  <h3>${nameOf(person)}</h3>
  ${person.minor ? html`<p class="small">${book.minor}</p>` : nothing}
  <ul class="places">
    ${person.places.map((place) => html`<li>${placeSays(book, place)}</li>`)}
  </ul>
</div>`;

const placeSays = (book: AccountBook, { organization, roles, season, confirmed }: AccountPlace) => {
  const does = roles.map(({ role, division }) => [book.roles[role], division].filter(Boolean).join(' ')).join(', ');
  return html`<strong>${organization.name}</strong>: ${[does, book.season(season)].filter(Boolean).join(' · ')}${
    confirmed ? nothing : html` (${book.pending})`
  }`;
};

const calendarView = (book: AccountBook, person: AccountPerson): TemplateResult | typeof nothing => {
  const dates = datesOf(book, person);
  if (dates.length === 0) return nothing;
  return html`<button
    class="calendar"
    aria-label=${book.calendarFor(nameOf(person))}
    @click=${() => saveCalendar(dates, 'touchline')}
  >
    ${book.calendar}
  </button>`;
};
