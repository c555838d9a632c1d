// All words the grid needs, and the name of a dot made of them.

import type { Requirement } from '../../contract/core/requirement.ts';
import { nameIn, type RequirementNames } from '../../contract/core/requirement-name.ts';
import type { Language } from '../../contract/people/member.ts';
import type { Standing } from '../../contract/standings/standing.ts';
import type { GridWords } from '../internal/strings/grid.en.ts';
import { stateDictionary } from '../internal/strings/state-dictionary.ts';
import type { StateWords } from '../internal/strings/states.en.ts';
import type { WhyWords } from '../internal/strings/why-for-member.en.ts';

export interface GridBook {
  readonly language: Language;
  readonly grid: GridWords;
  readonly states: StateWords;
  readonly why: WhyWords;
  readonly nameOf: (requirement: Requirement) => string;
  /** "Abuse Prevention: Approved, expiring soon" */
  readonly dotLabel: (requirement: Requirement, standing: Pick<Standing, 'state' | 'notes'> | undefined) => string;
}

export const loadGridBook = async (language: Language): Promise<GridBook> => {
  const english = language === 'en';
  const [grid, why, stateWords] = await Promise.all([
    english ? import('../internal/strings/grid.en.ts') : import('../internal/strings/grid.es.ts'),
    english ? import('../internal/strings/why-for-staff.en.ts') : import('../internal/strings/why-for-staff.es.ts'),
    stateDictionary[language](),
  ]);
  const states = stateWords.default;
  return {
    language,
    grid: grid.default,
    why: why.default,
    states,
    ...naming(states, language, {}),
  };
};

/** The same words with what the association calls its requirements itself. */
export const withNames = (book: GridBook, names: RequirementNames = {}): GridBook => ({
  ...book,
  ...naming(book.states, book.language, names),
});

const naming = (states: StateWords, language: Language, names: RequirementNames) => {
  const nameOf = (key: Requirement): string => nameIn(language, states.requirements, key, names[key]);
  return {
    nameOf,
    dotLabel: (requirement: Requirement, standing: Pick<Standing, 'state' | 'notes'> | undefined) =>
      `${nameOf(requirement)}: ${[
        states.states[standing?.state ?? 'draft'],
        ...(standing?.notes ?? []).map((note) => states.notes[note]),
      ].join(', ')}`,
  };
};
