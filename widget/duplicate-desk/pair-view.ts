// Two records side by side, field by field: what differs is said in words. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import { MATCH_FIELDS } from '../../contract/core/match-field.ts';
import { nameIn } from '../../contract/core/requirement-name.ts';
import type { DuplicatePair, DuplicateRecord } from '../../contract/duplicates/duplicates.ts';
import type { Language, Role } from '../../contract/people/member.ts';
import { sayDay, sayDayOf } from '../internal/dates.ts';
import type { DuplicateWords } from '../internal/strings/duplicates.en.ts';
import type { StateWords } from '../internal/strings/states.en.ts';

export interface PairWords extends DuplicateWords {
  readonly roles: Record<Role, string>;
  readonly states: StateWords;
}

export const nameOf = ({ identity }: DuplicateRecord): string => `${identity.firstName} ${identity.lastName}`;

type Field = keyof DuplicateWords['fields'];
const MORE: readonly Field[] = ['phone', 'since', 'registered', 'standing', 'certificates'];

export const pairView = (words: PairWords, pair: DuplicatePair, language: Language): TemplateResult => {
  const { records } = pair;
  const mark = (field: Field): string | null => {
    if (field === 'phone') return pair.samePhone ? `= ${words.same}` : null;
    const compared = MATCH_FIELDS.find((each) => each === field);
    if (!compared) return null;
    return pair.differs.includes(compared) ? `≠ ${words.differs}` : `= ${words.same}`;
  };
  return html`<table>
    <thead>
      <tr>
        <th scope="col"><span class="unseen">${words.field}</span></th>
        ${records.map((record, at) => html`<th scope="col">${words.record(at + 1, nameOf(record))}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${[...MATCH_FIELDS, ...MORE].map((field) => {
        const said = mark(field);
        return html`<tr class=${said?.startsWith('≠') ? 'differs' : ''}>
          <th scope="row">${words.fields[field]}${said ? html` <span class="mark">${said}</span>` : nothing}</th>
          ${records.map((record, at) => html`<td data-record=${at + 1}>${sayField(words, field, record, language)}</td>`)}
        </tr>`;
      })}
    </tbody>
  </table>`;
};

const sayField = (
  words: PairWords,
  field: Field,
  { identity, phone, createdAt, registrations, standings, certificates }: DuplicateRecord,
  language: Language,
): string | TemplateResult => {
  switch (field) {
    case 'birthDate':
      return sayDay(identity.birthDate, language);
    case 'gender':
      return words.genders[identity.gender];
    case 'phone':
      return phone ?? words.none;
    case 'since':
      return sayDayOf(createdAt, language);
    case 'certificates':
      return certificates === 0 ? words.none : words.files(certificates);
    case 'registered':
      return html`<ul>
        ${registrations.map(({ organization, role, season, division, confirmed }) => {
          const does = [words.roles[role], division, organization, season].filter(Boolean).join(' · ');
          return html`<li>${does}${confirmed ? nothing : html` (${words.pending})`}</li>`;
        })}
      </ul>`;
    case 'standing':
      return html`<ul>
        ${standings
          .filter(({ notes }) => !notes.includes('exempt'))
          .map(
            ({ requirement, name, state, notes }) => html`<li class="stand">
            <status-dot state=${state} notes=${notes.join(' ')} lang=${language} aria-hidden="true"></status-dot>
            <span>${nameIn(language, words.states.requirements, requirement, name)}: ${words.states.states[state]}</span>
          </li>`,
          )}
      </ul>`;
    default:
      return identity[field];
  }
};
