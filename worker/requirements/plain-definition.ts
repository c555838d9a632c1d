// A definition without what an association keeps about it.
import type { KeptDefinition, RequirementDefinition } from '../../contract/requirements/definition.ts';

export function plainDefinition(kept: KeptDefinition): RequirementDefinition {
  const { version: _, archivedAt: __, signedAnewSince: ___, pack: ____, ...plain } = kept;
  return plain;
}
