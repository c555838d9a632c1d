// A completion beside the member it is probably of, field by field. Pure drawing.
import { html, type TemplateResult } from 'lit';
import { MATCH_FIELDS, type MatchField } from '../../contract/core/match-field.ts';
import type { Gender, Language } from '../../contract/people/member.ts';
import type { OpenCompletion } from '../../contract/safesport/completion.ts';
import { sayDay } from '../internal/dates.ts';
import type { CompletionWords } from '../internal/strings/completions.en.ts';

export const sideBySideView = (words: CompletionWords, item: OpenCompletion, language: Language): TemplateResult => {
  const { member, person } = item;
  const say = (field: MatchField, value: string) => sayField(words, field, value, language);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.field}</th>
        <th scope="col">${words.fromSource}</th>
        <th scope="col">${words.onRecord}</th>
      </tr>
    </thead>
    <tbody>
      ${MATCH_FIELDS.map((field) => {
        const differs = member?.differs.includes(field) ?? false;
        return html`<tr class=${differs ? 'differs' : ''}>
          <th scope="row">${words.fields[field]}</th>
          <td>${say(field, person[field] ?? '')}</td>
          <td>
            ${member ? say(field, member.identity[field]) : '–'}
            ${member ? html`<span class="mark">${differs ? `≠ ${words.differs}` : `= ${words.same}`}</span>` : ''}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
};

const sayField = (words: CompletionWords, field: MatchField, value: string, language: Language): string => {
  if (value === '') return words.missing;
  if (field === 'birthDate') return sayDay(value, language);
  if (field === 'gender') return words.genders[value.toLowerCase() as Gender] ?? value;
  return value;
};
