// The words of the screen of leagues and clubs, fetched once a language.
import type { TreeWords } from '../internal/strings/tree.en.ts';
import type { Dictionary } from '../internal/touchline-element.ts';

export const treeDictionary: Dictionary<TreeWords> = {
  en: () => import('../internal/strings/tree.en.ts'),
  es: () => import('../internal/strings/tree.es.ts'),
};
