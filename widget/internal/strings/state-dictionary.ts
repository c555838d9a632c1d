// The words for states, notes and requirements, one chunk a language, shared by all elements.
import type { Language } from '../../../contract/member.ts';
import type { StateWords } from './states.en.ts';

export const stateDictionary: Record<Language, () => Promise<{ default: StateWords }>> = {
  en: () => import('./states.en.ts'),
  es: () => import('./states.es.ts'),
};
