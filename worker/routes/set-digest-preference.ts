// PUT /v1/session/digest: the week's news by mail, or none.
import { DigestPreference } from '../../contract/digest.ts';
import { writeDigestPreference } from '../digest/digest-preference.ts';
import { administrator } from '../middleware/administrator.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { idsOf } from '../store/organizations.ts';

export const setDigestPreference = operation(administrator(), async (c) => {
  const { ports, administrator: who } = c.var;
  const { how } = await readBody(c, DigestPreference);
  const [office] = who.offices;
  await writeDigestPreference(ports, who.email, idsOf(office?.organization.path ?? '')[0] ?? '', how);
  return c.json({ how } satisfies DigestPreference);
});
