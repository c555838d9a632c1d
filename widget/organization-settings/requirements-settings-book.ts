// The words of the requirements panel: its own, and the names of things that the public page has words for already.

import type { Language } from '../../contract/people/member.ts';
import type { Course } from '../../contract/safesport/coaching-courses.ts';
import type { RequirementsWords } from '../internal/strings/requirements.en.ts';
import type { RequirementsSettingsWords } from '../internal/strings/requirements-settings.en.ts';
import { stateDictionary } from '../internal/strings/state-dictionary.ts';
import type { StateWords } from '../internal/strings/states.en.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import type { Options } from './requirements-fields.ts';

export interface RequirementsSettingsBook extends RequirementsSettingsWords {
  readonly names: Readonly<Record<Options, (key: string) => string>>;
}

const bind = (
  own: RequirementsSettingsWords,
  page: RequirementsWords,
  states: StateWords,
): { default: RequirementsSettingsBook } => ({
  default: {
    ...own,
    names: {
      requirements: (key) => states.requirements[key] ?? key,
      roles: (key) => page.roles[key as keyof RequirementsWords['roles']],
      courses: (key) => page.course(key as Course),
      asks: (key) => page.ask[key as keyof RequirementsWords['ask']],
    },
  },
});

const load = async (language: Language) => {
  const english = language === 'en';
  const [own, page, states] = await Promise.all([
    english
      ? import('../internal/strings/requirements-settings.en.ts')
      : import('../internal/strings/requirements-settings.es.ts'),
    english ? import('../internal/strings/requirements.en.ts') : import('../internal/strings/requirements.es.ts'),
    stateDictionary[language](),
  ]);
  return bind(own.default, page.default, states.default);
};

export const requirementsSettingsDictionary: Dictionary<RequirementsSettingsBook> = {
  en: () => load('en'),
  es: () => load('es'),
};
