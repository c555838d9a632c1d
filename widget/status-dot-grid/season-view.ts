// The season by organization: who is cleared of how many, and how that grew month by month. A table of numbers first; the bars beside them say
// the same and are not read out. Pure drawing.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../contract/people/member.ts';
import type { GridToolsWords } from '../internal/strings/grid-tools.en.ts';
import type { Group } from './people-filter.ts';
import type { PeopleStore } from './people-store.ts';
import { type OrganizationSeason, seasonOf } from './season-of.ts';

const WIDTH = 96;
const HEIGHT = 28;
const GAP = 1;

export const seasonView = (
  words: GridToolsWords,
  store: PeopleStore,
  group: Group,
  language: Language,
): TemplateResult => {
  const { months, organizations } = seasonOf(store, group, new Date());
  const month = (text = '') =>
    new Date(`${text}-15T00:00:00Z`).toLocaleDateString(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const span = words.months(month(months[0]), month(months.at(-1)));
  return html`<div class="panel season" tabindex="0" role="region" aria-label=${words.season}>
    <table>
      <caption>${words.seasonSays} <span class="small">${span}</span></caption>
      <thead>
        <tr>
          <th scope="col">${words.organization}</th>
          <th scope="col">${words.cleared}</th>
          <th scope="col">${words.people}</th>
          <th scope="col">${words.share}</th>
          <th scope="col" aria-hidden="true">${words.growth}</th>
        </tr>
      </thead>
      <tbody>
        ${organizations.map(
          (each) => html`<tr>
            <th scope="row">${each.name}</th>
            <td>${each.cleared}</td>
            <td>${each.people}</td>
            <td>${Math.round((100 * each.cleared) / each.people)}%</td>
            <td aria-hidden="true">${bars(each)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${organizations.length === 0 ? html`<p>${words.nobodyYet}</p>` : nothing}
  </div>`;
};

/** One bar a month: who was cleared by its end, of all. */
const bars = ({ byMonth, people }: OrganizationSeason): TemplateResult => {
  const step = WIDTH / byMonth.length;
  return html`<svg width=${WIDTH} height=${HEIGHT} viewBox="0 0 ${WIDTH} ${HEIGHT}">
    ${byMonth.map((cleared, index) => {
      const height = Math.round((HEIGHT * cleared) / people);
      return svg`<rect x=${index * step} y=${HEIGHT - height} width=${step - GAP} height=${height} />`;
    })}
    <path d="M0 ${HEIGHT - 0.5}H${WIDTH}" />
  </svg>`;
};
