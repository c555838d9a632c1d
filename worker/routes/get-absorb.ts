// GET .../sources/absorb: what is set, without the secret.
import type { AbsorbSetting } from '../../contract/absorb-setting.ts';
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { readSourceSetting } from '../store/source-settings.ts';

export const getAbsorb = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const row = await readSourceSetting(c.var.ports.db, c.var.place.association.id, 'absorb-webhook');
  if (!row) throw new Refused('not-found');
  const { header, mapping, changedAt, changedBy } = row;
  return c.json({ header, mapping, changedAt, changedBy } satisfies AbsorbSetting);
});
