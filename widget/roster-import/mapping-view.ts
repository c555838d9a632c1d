// Which column is what, as selects; what is missing, in words; and the lines that are left out. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { Role } from '../../contract/people/member.ts';
import { ROSTER_FIELDS } from '../../contract/registrations/roster-columns.ts';
import type { DateOrder } from '../../contract/table/table-day.ts';
import type { RegistrationWords } from '../internal/strings/registration.en.ts';
import type { RosterWords } from '../internal/strings/roster.en.ts';
import { sayResult } from './result-file.ts';
import type { RosterFlow } from './roster-flow.ts';

type Roles = RegistrationWords['roles'];

const LINES_SHOWN = 50;

export const mappingView = (words: RosterWords, roles: Roles, flow: RosterFlow): TemplateResult => {
  const { missing, mapping } = flow;
  return html`<fieldset ?disabled=${flow.sending}>
      <legend>${words.columns}</legend>
      <p class="small">${words.columnsHelp}</p>
      <div class="columns">
        ${ROSTER_FIELDS.map(
          (field) => html`<label>
            <span>${words.fields[field]}</span>
            <select name=${field} @change=${(event: Event) => flow.map(field, chosen(event))}>
              <option value="">${words.none}</option>
              ${flow.headers.map((header, at) => html`<option value=${at} ?selected=${mapping[field] === at}>${header || at + 1}</option>`)}
            </select>
          </label>`,
        )}
        <label>
          <span>${words.roleElse}</span>
          <select
            name="roleElse"
            @change=${(event: Event) => {
              flow.role = (event.target as HTMLSelectElement).value as Role;
              flow.examine();
            }}
          >
            ${Object.entries(roles).map(([role, name]) => html`<option value=${role} ?selected=${flow.role === role}>${name}</option>`)}
          </select>
        </label>
        ${flow.dates ? datesView(words, flow, flow.dates) : nothing}
      </div>
    </fieldset>
    ${flow.doubts.length ? html`<p class="missing">${words.doubts(flow.doubts.map((field) => words.fields[field]).join(', '))}</p>` : nothing}
    ${flow.invented.length ? html`<p id="invented">${words.invented(flow.invented.join(', '), roles[flow.role])}</p>` : nothing}
    ${
      missing.length
        ? html`<p class="missing">${words.missing(missing.map((field) => words.fields[field]).join(', '))}</p>`
        : nothing
    }`;
};

/** How a date that could be read either way was read, and the switch. */
const datesView = (words: RosterWords, flow: RosterFlow, { order, written, day }: NonNullable<RosterFlow['dates']>) =>
  html`<label>
    <span>${words.dates}</span>
    <select
      name="order"
      aria-describedby="dates-read"
      @change=${(event: Event) => {
        flow.chosenOrder = (event.target as HTMLSelectElement).value as DateOrder;
        flow.examine();
      }}
    >
      ${(['month', 'day'] as const).map((each) => html`<option value=${each} ?selected=${each === order}>${words.orders[each]}</option>`)}
    </select>
    <span class="small" id="dates-read">${words.datesRead(written, day)}</span>
  </label>`;

const chosen = (event: Event): number | undefined => {
  const { value } = event.target as HTMLSelectElement;
  return value === '' ? undefined : Number(value);
};

/** The good lines as they will be brought in, and the others with what is wrong. */
export const previewView = (words: RosterWords, roles: Roles, { good, bad }: RosterFlow): TemplateResult => html`
  ${
    good.length
      ? html`<table>
        <caption>${words.first(Math.min(good.length, GOOD_SHOWN))}</caption>
        <tbody>
          ${good.slice(0, GOOD_SHOWN).map(
            ({ identity, role, team, division }) => html`<tr>
              <th scope="row">${identity.firstName} ${identity.lastName}</th>
              <td>${[identity.birthDate, identity.email, roles[role], division, team].filter(Boolean).join(' · ')}</td>
            </tr>`,
          )}
        </tbody>
      </table>`
      : nothing
  }
  ${
    bad.length
      ? html`<table>
        <caption>${words.bad(bad.length)}</caption>
        <thead><tr><th scope="col">${words.line}</th><th scope="col">${words.whatIsWrong}</th></tr></thead>
        <tbody>
          ${bad
            .slice(0, LINES_SHOWN)
            .map(
              ({ line, problems }) => html`<tr><th scope="row">${line}</th><td>${sayResult(words, problems)}</td></tr>`,
            )}
        </tbody>
      </table>
      ${bad.length > LINES_SHOWN ? html`<p>${words.more(bad.length - LINES_SHOWN)}</p>` : nothing}`
      : nothing
  }`;

const GOOD_SHOWN = 5;
