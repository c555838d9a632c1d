// All words the account needs: its own, the roles, the states, and why something is not green.
import type { Language, Role } from '../../contract/people/member.ts';
import type { AccountWords } from '../internal/strings/account.en.ts';
import { stateDictionary } from '../internal/strings/state-dictionary.ts';
import type { StateWords } from '../internal/strings/states.en.ts';
import { whyDictionary } from '../internal/strings/why-dictionary.ts';
import type { WhyWords } from '../internal/strings/why-for-member.en.ts';
import type { Dictionary } from '../internal/touchline-element.ts';

export interface AccountBook extends AccountWords {
  readonly language: Language;
  readonly roles: Record<Role, string>;
  readonly why: WhyWords;
  readonly states: StateWords;
}

const OWN = {
  en: () => import('../internal/strings/account.en.ts'),
  es: () => import('../internal/strings/account.es.ts'),
};
const FORM = {
  en: () => import('../internal/strings/registration.en.ts'),
  es: () => import('../internal/strings/registration.es.ts'),
};

const bookIn = async (language: Language): Promise<{ default: AccountBook }> => {
  const parts = [OWN[language](), FORM[language](), whyDictionary[language](), stateDictionary[language]()] as const;
  const [own, form, why, states] = await Promise.all(parts);
  return {
    default: { ...own.default, language, roles: form.default.roles, why: why.default, states: states.default },
  };
};

export const accountDictionary: Dictionary<AccountBook> = { en: () => bookIn('en'), es: () => bookIn('es') };
