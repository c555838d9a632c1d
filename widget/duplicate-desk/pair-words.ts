// The words of the list of duplicates, with the roles of the registration form and the words of the states.
import { stateDictionary } from '../internal/strings/state-dictionary.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import type { PairWords } from './pair-view.ts';

const FORM = {
  en: () => import('../internal/strings/registration.en.ts'),
  es: () => import('../internal/strings/registration.es.ts'),
};
const DESK = {
  en: () => import('../internal/strings/duplicates.en.ts'),
  es: () => import('../internal/strings/duplicates.es.ts'),
};

const together = async (language: 'en' | 'es'): Promise<{ default: PairWords }> => {
  const [desk, form, states] = await Promise.all([DESK[language](), FORM[language](), stateDictionary[language]()]);
  return { default: { ...desk.default, roles: form.default.roles, states: states.default } };
};

export const pairDictionary: Dictionary<PairWords> = { en: () => together('en'), es: () => together('es') };
