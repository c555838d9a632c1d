// Why a dot is not green, said to the person themself, shared by all elements.
import type { Language } from '../../../contract/people/member.ts';
import type { WhyWords } from './why-for-member.en.ts';

export const whyDictionary: Record<Language, () => Promise<{ default: WhyWords }>> = {
  en: async () => ({ default: (await import('./people.en.ts')).why }),
  es: async () => ({ default: (await import('./people.es.ts')).why }),
};
