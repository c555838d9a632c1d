// PUT .../requirements/:requirement: an association's owner defines a requirement, or changes it. Names the version it was made from.
import { DefineRequirement } from '../../contract/requirements/definition.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { definitionOf } from '../organizations/rules/definitions.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { changeDefinitions } from './change-definitions.ts';

export const defineRequirement = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { definition, version, askAgain } = await readBody(c, DefineRequirement);
  const key = c.req.param('requirement');
  if (definition.key !== key) {
    // What is recorded stands under the key.
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'definition.key', message: 'A key never changes' }] });
  }
  const now = definitionOf(c.var.place.policy, key)?.version ?? 0;
  if (now !== version) throw new Refused('already-decided');
  return c.json(await changeDefinitions(c, [{ definition, ...(askAgain ? { askAgain } : {}) }]));
});
