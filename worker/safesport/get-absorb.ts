// GET .../sources/absorb: what is set, without the secret.
import type { AbsorbSetting } from '../../contract/sources/absorb-setting.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { readSourceSetting } from '../intake/source-settings.store.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';

export const getAbsorb = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const row = await readSourceSetting(c.var.ports.db, c.var.place.association.id, 'absorb-webhook');
  if (!row) throw new Refused('not-found');
  const { header, mapping, changedAt, changedBy } = row;
  return c.json({ header, mapping, changedAt, changedBy } satisfies AbsorbSetting);
});
