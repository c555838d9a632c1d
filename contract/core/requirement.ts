// What a role must have. The key is stable and travels everywhere; its words live with the reader's language.
import * as z from 'zod/mini';

export const REQUIREMENTS = [
  'abuse-prevention',
  'background-check',
  'coaching-license',
  'concussion',
  'referee-license',
] as const;
export const Requirement = z.enum(REQUIREMENTS);
export type Requirement = z.infer<typeof Requirement>;
