// The words of the settings about other systems: one dictionary a language, fetched once.
import type { IntegrationWords } from '../internal/strings/integration-words.ts';
import type { Dictionary } from '../internal/touchline-element.ts';

export const integrationDictionary: Dictionary<IntegrationWords> = {
  en: () => import('../internal/strings/integrations.en.ts'),
  es: () => import('../internal/strings/integrations.es.ts'),
};
