// PUT .../sources/absorb: header, secret and mapping of the association's Absorb portal. The secret is write-only.
import { type AbsorbSetting, SetAbsorb } from '../../contract/sources/absorb-setting.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { changeRing } from '../intake/change-ring.ts';
import { writeSourceSetting } from '../intake/source-settings.store.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { rotated } from '../platform/webhook-secrets.ts';

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
