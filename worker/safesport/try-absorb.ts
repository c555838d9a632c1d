// POST .../sources/absorb/trial: what a mapping makes of a sample. Nothing is kept.
import { type AbsorbTrial, TryAbsorb } from '../../contract/sources/absorb-setting.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { mapFields } from '../platform/table/map-fields.ts';

export const tryAbsorb = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { mapping, sample } = await readBody(c, TryAbsorb);
  const { values, problems } = mapFields(sample, mapping);
  return c.json({ understood: problems.length === 0, values, problems } satisfies AbsorbTrial);
});
