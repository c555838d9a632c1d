// POST .../origins: a page of the league's own site may call us from now on.
import { AddOrigin } from '../../contract/settings/settings.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { addOriginRow } from '../organizations/settings.store.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { ORIGINS_MAX } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';

export const addOrigin = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const { origin } = await readBody(c, AddOrigin);
  if (!(await addOriginRow(ports.db, place.row.id, origin))) {
    throw new Refused({ code: 'not-allowed', detail: `At most ${ORIGINS_MAX} pages; remove one first.` });
  }
  return c.body(null, 204);
});
