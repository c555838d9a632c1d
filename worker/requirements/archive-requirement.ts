// DELETE .../requirements/:requirement: nobody is asked for it any more. What is recorded of people stays; defined again, it comes back.
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { definitionOf } from '../organizations/rules/definitions.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { changeDefinitions } from './change-definitions.ts';
import { plainDefinition } from './plain-definition.ts';

export const archiveRequirement = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const kept = definitionOf(c.var.place.policy, c.req.param('requirement') ?? '');
  if (!kept) throw new Refused('not-found');
  return c.json(await changeDefinitions(c, [{ definition: plainDefinition(kept), archive: true }]));
});
