// All words the landing needs after its first paint, fetched together.
import type { Language } from '../../contract/people/member.ts';
import type { LandingBodyWords } from '../internal/strings/landing-body.en.ts';
import { stateDictionary } from '../internal/strings/state-dictionary.ts';
import type { StateWords } from '../internal/strings/states.en.ts';
import { whyDictionary } from '../internal/strings/why-dictionary.ts';
import type { WhyWords } from '../internal/strings/why-for-member.en.ts';

export interface LandingBook {
  readonly language: Language;
  readonly body: LandingBodyWords;
  readonly why: WhyWords;
  readonly states: StateWords;
}

export const loadLandingWords = async (language: Language): Promise<LandingBook> => {
  const english = language === 'en';
  const [body, why, states] = await Promise.all([
    english ? import('../internal/strings/landing-body.en.ts') : import('../internal/strings/landing-body.es.ts'),
    whyDictionary[language](),
    stateDictionary[language](),
  ]);
  return { language, body: body.default, why: why.default, states: states.default };
};
