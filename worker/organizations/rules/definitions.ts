// Looks a requirement up among an association's definitions: what kind it is and what it is called. Pure.
import type { Requirement } from '../../../contract/core/requirement.ts';
import type { RequirementName, RequirementNames } from '../../../contract/core/requirement-name.ts';
import type { KeptDefinition, RequirementKind } from '../../../contract/requirements/definition.ts';
import type { AssociationPolicy } from './policy.ts';

export type Rules = Pick<AssociationPolicy, 'definitions'>;

/** Undefined for a key that was never defined here: what is recorded under it is kept, and nobody is asked for it. */
export const definitionOf = ({ definitions }: Rules, requirement: Requirement): KeptDefinition | undefined =>
  definitions.find(({ key }) => key === requirement);

/** It may be asked for. */
export const isDefined = (rules: Rules, requirement: Requirement): boolean =>
  definitionOf(rules, requirement)?.archivedAt === null;

export const kindOf = (rules: Rules, requirement: Requirement): RequirementKind | null =>
  definitionOf(rules, requirement)?.kind ?? null;

/** What the association calls it itself; undefined where our dictionaries have its name. */
export function ownNameOf(rules: Rules, requirement: Requirement): RequirementName | undefined {
  const words = definitionOf(rules, requirement)?.words;
  return words && { en: words.en.name, ...(words.es ? { es: words.es.name } : {}) };
}

/** For a mail that names it. */
export function named(rules: Rules, requirement: Requirement): { ownName?: RequirementName } {
  const ownName = ownNameOf(rules, requirement);
  return ownName ? { ownName } : {};
}

/** Of each of these that has one. */
export const ownNamesOf = (rules: Rules, requirements: readonly Requirement[]): RequirementNames =>
  Object.fromEntries(
    requirements.flatMap((key) => {
      const own = ownNameOf(rules, key);
      return own ? [[key, own] as const] : [];
    }),
  );
