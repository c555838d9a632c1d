// POST .../packs: an association takes over a pack's definitions, all of them or some. What stands there already as the pack says it stays
// untouched, so that applying twice changes nothing.
import { ApplyPack } from '../../contract/requirements/definition.ts';
import { PACKS, planPack } from '../../contract/requirements/packs.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { changeDefinitions } from './change-definitions.ts';
import { showCatalogue } from './show-catalogue.ts';

export const applyPack = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { place } = c.var;
  const { pack: key, only } = await readBody(c, ApplyPack);
  const pack = PACKS.find((each) => each.key === key);
  if (!pack)
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'pack', message: 'There is no such pack' }] });
  const shown = showCatalogue(place);
  const steps = planPack(pack, shown.definitions, shown.asked).filter(
    ({ definition, what }) => what !== 'same' && (!only || only.includes(definition.key)),
  );
  if (steps.length === 0) return c.json(shown);
  const from = { key: pack.key, version: pack.version };
  return c.json(
    await changeDefinitions(
      c,
      steps.map(({ definition }) => ({ definition, pack: from })),
    ),
  );
});
