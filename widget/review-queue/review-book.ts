// The words of the queue with the words of the states, and the ready reasons in both languages: a coach is written to in their own.
import type { Language } from '../../contract/people/member.ts';
import type { ReviewWords } from '../internal/strings/review.en.ts';
import { stateDictionary } from '../internal/strings/state-dictionary.ts';
import type { StateWords } from '../internal/strings/states.en.ts';
import type { Dictionary } from '../internal/touchline-element.ts';

export interface ReviewBook extends ReviewWords {
  readonly states: StateWords;
  readonly reasonsIn: Record<Language, ReviewWords['reasons']>;
}

const OWN: Dictionary<ReviewWords> = {
  en: () => import('../internal/strings/review.en.ts'),
  es: () => import('../internal/strings/review.es.ts'),
};

const bookIn = async (language: Language): Promise<{ default: ReviewBook }> => {
  const [en, es, states] = await Promise.all([OWN.en(), OWN.es(), stateDictionary[language]()]);
  const own = language === 'en' ? en : es;
  const reasonsIn = { en: en.default.reasons, es: es.default.reasons };
  return { default: { ...own.default, states: states.default, reasonsIn } };
};

export const reviewDictionary: Dictionary<ReviewBook> = { en: () => bookIn('en'), es: () => bookIn('es') };
