// The words of the settings page and its first panels: one dictionary a language, fetched once.

import type { SettingsWords } from '../internal/strings/settings.en.ts';
import type { Dictionary } from '../internal/touchline-element.ts';

export const settingsDictionary: Dictionary<SettingsWords> = {
  en: () => import('../internal/strings/settings.en.ts'),
  es: () => import('../internal/strings/settings.es.ts'),
};
