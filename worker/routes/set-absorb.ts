// PUT .../sources/absorb: header, secret and mapping of the association's Absorb portal. The secret is write-only.
import { type AbsorbSetting, SetAbsorb } from '../../contract/absorb-setting.ts';
import { changeRing } from '../change-ring.ts';
import { rotated } from '../deliver/webhook-secrets.ts';
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { writeSourceSetting } from '../store/source-settings.ts';

export const setAbsorb = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place } = c.var;
  const { header, secret, mapping } = await readBody(c, SetAbsorb);
  const { id: associationId, slug } = place.association;
  const changed = { header, mapping, changedAt: ports.now.toISOString(), changedBy: c.var.administrator.email };
  await changeRing(ports, c.env, { source: 'absorb', slug }, async (before) => {
    if (before === null && secret === null) {
      throw new Refused({ code: 'not-the-schema', errors: [{ path: 'secret', message: 'Set one first' }] });
    }
    const old = before?.secrets ?? [];
    await writeSourceSetting(ports.db, { associationId, source: 'absorb-webhook', ...changed });
    return { associationId, header, secrets: secret === null ? old : rotated(old, secret, ports.now) };
  });
  return c.json(changed satisfies AbsorbSetting);
});
