// The words of the games screen and its parts, fetched once a language.
import type { GamesWords } from '../internal/strings/games.en.ts';
import type { Dictionary } from '../internal/touchline-element.ts';

export const gamesDictionary: Dictionary<GamesWords> = {
  en: () => import('../internal/strings/games.en.ts'),
  es: () => import('../internal/strings/games.es.ts'),
};
