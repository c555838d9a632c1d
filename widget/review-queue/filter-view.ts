// The filter above the queue, with what there is to choose from among those that wait. Pure drawing.
import { html, type TemplateResult } from 'lit';
import type { ReviewItem } from '../../contract/certificates/review.ts';
import type { ReviewWords } from '../internal/strings/review.en.ts';
import type { ReviewFilter } from './review-filter.ts';

type Change = (change: Partial<ReviewFilter>) => void;
type Option = readonly [value: string, name: string];

export const filterView = (
  words: ReviewWords,
  nameOf: (requirement: string) => string,
  filter: ReviewFilter,
  all: readonly ReviewItem[],
  change: Change,
): TemplateResult => {
  const { filters } = words;
  const organizations = new Map(all.map(({ organization }): Option => [organization.slug, organization.name]));
  const requirements = new Map(
    all.map(({ certificate: { requirement } }): Option => [requirement, nameOf(requirement)]),
  );
  const choose = (
    name: 'organization' | 'requirement' | 'age' | 'assigned',
    label: string,
    options: Iterable<Option>,
  ) =>
    html`<label>
      <span>${label}</span>
      <select
        name=${name}
        @change=${(event: Event) => change({ [name]: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${filter[name] === ''}>${filters.all}</option>
        ${[...options].map(([value, said]) => html`<option value=${value} ?selected=${filter[name] === value}>${said}</option>`)}
      </select>
    </label>`;
  return html`<details class="filter" ?open=${isNarrowed(filter)}>
    <summary>${filters.title}</summary>
    <div class="filters">
      ${choose('organization', words.organization, organizations)}
      ${choose('requirement', filters.requirement, requirements)}
      ${choose('age', filters.age, Object.entries(filters.ages))}
      ${choose('assigned', filters.assigned, Object.entries(filters.assignedTo))}
      <label class="tick">
        <input
          type="checkbox"
          .checked=${filter.flagged}
          @change=${(event: Event) => change({ flagged: (event.target as HTMLInputElement).checked })}
        />
        <span>${filters.flagged}</span>
      </label>
    </div>
  </details>`;
};

const isNarrowed = ({ flagged, ...rest }: ReviewFilter): boolean => flagged || Object.values(rest).some(Boolean);
