// The words of the screen of requests for an account, fetched once a language.
import type { AccountRequestsWords } from '../internal/strings/account-requests.en.ts';
import type { Dictionary } from '../internal/touchline-element.ts';

export const requestsDictionary: Dictionary<AccountRequestsWords> = {
  en: () => import('../internal/strings/account-requests.en.ts'),
  es: () => import('../internal/strings/account-requests.es.ts'),
};
