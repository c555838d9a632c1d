// What a role must have, by its key. The key is stable and travels everywhere; what it means stands in its definition
// (contract/requirements/definition.ts), its words there or with the reader's language.
import * as z from 'zod/mini';
import { upTo } from './text.ts';

/** Those that every association may ask for without defining them: the base pack. Their words are in our dictionaries. */
export const BASE_REQUIREMENTS = [
  'abuse-prevention',
  'background-check',
  'coaching-license',
  'concussion',
  'referee-license',
] as const;
export type BaseRequirement = (typeof BASE_REQUIREMENTS)[number];

export const REQUIREMENT_KEY_CHARACTERS = 40;

/** Small letters, digits and dashes; not the one word of these that every object has as a name already. */
export const Requirement = z
  .string()
  .check(upTo(REQUIREMENT_KEY_CHARACTERS), z.regex(/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
export type Requirement = z.infer<typeof Requirement>;

export const isBaseRequirement = (key: Requirement): key is BaseRequirement =>
  BASE_REQUIREMENTS.some((each) => each === key);
