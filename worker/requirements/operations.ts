import type { requirementsEndpoints } from '../../contract/requirements/endpoints.ts';
import { applyPack } from './apply-pack.ts';
import { archiveRequirement } from './archive-requirement.ts';
import { defineRequirement } from './define-requirement.ts';
import { getRequirements } from './get-requirements.ts';

export const requirementsOperations = {
  getRequirements,
  defineRequirement,
  archiveRequirement,
  applyPack,
} satisfies Record<keyof typeof requirementsEndpoints, unknown>;
