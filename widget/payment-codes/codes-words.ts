// The words of the screen of payment codes, fetched once a language.
import type { PaymentCodesWords } from '../internal/strings/payment-codes.en.ts';
import type { Dictionary } from '../internal/touchline-element.ts';

export const codesDictionary: Dictionary<PaymentCodesWords> = {
  en: () => import('../internal/strings/payment-codes.en.ts'),
  es: () => import('../internal/strings/payment-codes.es.ts'),
};
