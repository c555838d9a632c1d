// The words of the panel of definitions: its own, and the names of roles and of the base pack that other pages have words for already.
import { nameIn } from '../../contract/core/requirement-name.ts';
import type { Language, Role } from '../../contract/people/member.ts';
import type { RequirementDefinition } from '../../contract/requirements/definition.ts';
import type { DefinitionsWords } from '../internal/strings/definitions.en.ts';
import { stateDictionary } from '../internal/strings/state-dictionary.ts';
import type { Dictionary } from '../internal/touchline-element.ts';

export interface DefinitionsBook extends DefinitionsWords {
  readonly language: Language;
  readonly roleNames: Record<Role, string>;
  readonly nameOf: (definition: Pick<RequirementDefinition, 'key' | 'words'>) => string;
}

const load = async (language: Language): Promise<{ default: DefinitionsBook }> => {
  const english = language === 'en';
  const [own, form, states] = await Promise.all([
    english ? import('../internal/strings/definitions.en.ts') : import('../internal/strings/definitions.es.ts'),
    english ? import('../internal/strings/registration.en.ts') : import('../internal/strings/registration.es.ts'),
    stateDictionary[language](),
  ]);
  const names = states.default.requirements;
  return {
    default: {
      ...own.default,
      language,
      roleNames: form.default.roles,
      nameOf: ({ key, words }) =>
        nameIn(language, names, key, words && { en: words.en.name, ...(words.es ? { es: words.es.name } : {}) }),
    },
  };
};

export const definitionsDictionary: Dictionary<DefinitionsBook> = { en: () => load('en'), es: () => load('es') };
