// The words of the two panels about administrators, fetched once a language.
import type { AdministratorWords } from '../internal/strings/administrators.en.ts';
import type { Dictionary } from '../internal/touchline-element.ts';

export const administratorDictionary: Dictionary<AdministratorWords> = {
  en: () => import('../internal/strings/administrators.en.ts'),
  es: () => import('../internal/strings/administrators.es.ts'),
};
