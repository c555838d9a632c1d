// One requirement in words, as the list of the panel shows it. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type {
  DefinitionValidity,
  KeptDefinition,
  RequirementDefinition,
} from '../../contract/requirements/definition.ts';
import { PACKS } from '../../contract/requirements/packs.ts';
import { sayDay, sayMonthDay } from '../internal/dates.ts';
import type { DefinitionsBook } from './definitions-book.ts';

export const saysValidity = ({ counts, language }: DefinitionsBook, validity: DefinitionValidity): string => {
  switch (validity.kind) {
    case 'rolling':
      return counts.rolling(validity.months);
    case 'season':
      return counts.season(sayMonthDay(validity.startsOn, language));
    case 'hard-date':
      return counts.hardDate(sayMonthDay(validity.on, language));
    case 'for-ever':
      return counts.forEver;
    case 'as-proof':
      return counts.asProof;
  }
};

export const saysRoles = (book: DefinitionsBook, { who }: Pick<RequirementDefinition, 'who'>): string =>
  book.askedOf(who.roles.map((role) => book.roleNames[role]).join(', '));

export const saysDeadline = (book: DefinitionsBook, { deadline }: RequirementDefinition): string | null => {
  if (!deadline) return null;
  const say = deadline.on.length > 5 ? sayDay : sayMonthDay;
  return book.due(say(deadline.on, book.language));
};

export function definitionLine(book: DefinitionsBook, definition: KeptDefinition): TemplateResult {
  const pack = PACKS.find(({ key }) => key === definition.pack?.key);
  const more = [
    saysValidity(book, definition.validity),
    definition.who.adultsOnly ? book.adultsOnly : null,
    saysDeadline(book, definition),
    pack ? book.fromPack(pack.name[book.language]) : null,
  ].filter((each) => each !== null);
  return html`<div>
    <strong>${book.nameOf(definition)}</strong> <span class="small">${book.kinds[definition.kind]}</span>
    <p class="small">${saysRoles(book, definition)}</p>
    <p class="small">${more.join(' · ')}</p>
    ${
      definition.source
        ? html`<p class="small"><a href=${definition.source.link} target="_blank" rel="noopener">${definition.source.title}</a></p>`
        : nothing
    }
  </div>`;
}
