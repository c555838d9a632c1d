// The definition somebody gives evidence for: asked for here, of the kind that this evidence is for.
import type { Requirement } from '../../contract/core/requirement.ts';
import type { KeptDefinition, RequirementKind } from '../../contract/requirements/definition.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { definitionOf } from '../organizations/rules/definitions.ts';
import { Refused } from '../platform/errors.ts';

/** @throws Refused `not-the-schema` for anything else. */
export function askedFor(place: PlacedOrganization, requirement: Requirement, kind: RequirementKind): KeptDefinition {
  const found = definitionOf(place.policy, requirement);
  if (found && found.kind === kind && found.archivedAt === null && place.requirements.includes(requirement))
    return found;
  const message = 'Not a requirement of this organization that is met like this';
  throw new Refused({ code: 'not-the-schema', errors: [{ path: 'requirement', message }] });
}
