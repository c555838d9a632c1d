// What a link to the registration form fills in. It travels in the fragment: no server and no Referer ever holds it, and it proves nothing. Pure.
import { cleanLine } from '../core/clean-text.ts';

const FIELDS = ['firstName', 'lastName', 'email', 'role', 'division', 'team', 'language'] as const;
type PrefillField = (typeof FIELDS)[number];
export type Prefill = Partial<Record<PrefillField, string>>;

const PREFILL_FRAGMENT = 'invited?';
const VALUE_MAX_CHARACTERS = 200;

/** @returns a fragment without the `#`. */
export function prefillFragment(values: { readonly [field in PrefillField]?: string | null }): string {
  const given = FIELDS.filter((field) => values[field]);
  return PREFILL_FRAGMENT + given.map((field) => `${field}=${encodeURIComponent(values[field] ?? '')}`).join('&');
}

/** @param hash as `location.hash` has it. @returns null where it is another fragment, or was damaged on the way. */
export function readPrefill(hash: string): Prefill | null {
  const fragment = hash.replace(/^#/, '');
  if (!fragment.startsWith(PREFILL_FRAGMENT)) return null;
  const prefill: Prefill = {};
  for (const pair of fragment.slice(PREFILL_FRAGMENT.length).split('&')) {
    const [name, value = ''] = pair.split('=');
    const field = FIELDS.find((each) => each === name);
    if (field) prefill[field] = cleanLine(decoded(value).slice(0, VALUE_MAX_CHARACTERS));
  }
  return prefill;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
