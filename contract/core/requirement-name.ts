// What a requirement is called: by the association itself, else by our dictionaries.
import * as z from 'zod/mini';
import { Requirement } from './requirement.ts';

/** What an association calls it; without Spanish the English stands in its place. */
export const RequirementName = z.object({ en: z.string(), es: z.optional(z.string()) });
export type RequirementName = z.infer<typeof RequirementName>;

/** The names an association has given itself, by key; what is not in it has its name in our dictionaries. */
export const RequirementNames = z.record(Requirement, RequirementName);
export type RequirementNames = z.infer<typeof RequirementNames>;

/** A requirement's name in a language. @param ours the dictionary's names of the base pack. */
export function nameIn(
  language: string,
  ours: Readonly<Record<string, string>>,
  key: Requirement,
  own?: RequirementName | null,
): string {
  return (language === 'es' && own?.es) || own?.en || ours[key] || key;
}
