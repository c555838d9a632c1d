// The words for states, notes and requirements, shared by all elements.
import type { Language } from '../../../contract/people/member.ts';
import type { StateWords } from './states.en.ts';

export const stateDictionary: Record<Language, () => Promise<{ default: StateWords }>> = {
  en: async () => ({ default: (await import('./people.en.ts')).states }),
  es: async () => ({ default: (await import('./people.es.ts')).states }),
};
