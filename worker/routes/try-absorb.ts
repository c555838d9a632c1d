// POST .../sources/absorb/trial: what a mapping makes of a sample. Nothing is kept.
import { type AbsorbTrial, TryAbsorb } from '../../contract/absorb-setting.ts';
import { mapFields } from '../domain/map-fields.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';

export const tryAbsorb = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { mapping, sample } = await readBody(c, TryAbsorb);
  const { values, problems } = mapFields(sample, mapping);
  return c.json({ understood: problems.length === 0, values, problems } satisfies AbsorbTrial);
});
