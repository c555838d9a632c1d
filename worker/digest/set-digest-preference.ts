// PUT /v1/session/digest: the week's news by mail, or none.
import { DigestPreference } from '../../contract/digest/digest.ts';
import { administrator } from '../accounts/administrator.ts';
import { idsOf } from '../organizations/organizations.store.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { writeDigestPreference } from './digest-preference.ts';

export const setDigestPreference = operation(administrator(), async (c) => {
  const { ports, administrator: who } = c.var;
  const { how } = await readBody(c, DigestPreference);
  const [office] = who.offices;
  await writeDigestPreference(ports, who.email, idsOf(office?.organization.path ?? '')[0] ?? '', how);
  return c.json({ how } satisfies DigestPreference);
});
