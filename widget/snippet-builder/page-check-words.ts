// The words of the page check, fetched once a language.
import type { PageCheckWords } from '../internal/strings/page-check.en.ts';
import type { Dictionary } from '../internal/touchline-element.ts';

export const pageCheckDictionary: Dictionary<PageCheckWords> = {
  en: () => import('../internal/strings/page-check.en.ts'),
  es: () => import('../internal/strings/page-check.es.ts'),
};
