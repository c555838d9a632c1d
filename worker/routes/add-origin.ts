// POST .../origins: a page of the league's own site may call us from now on.
import { AddOrigin } from '../../contract/settings.ts';
import { Refused } from '../errors.ts';
import { ORIGINS_MAX } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { addOriginRow } from '../store/settings.ts';

export const addOrigin = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const { origin } = await readBody(c, AddOrigin);
  if (!(await addOriginRow(ports.db, place.row.id, origin))) {
    throw new Refused({ code: 'not-allowed', detail: `At most ${ORIGINS_MAX} pages; remove one first.` });
  }
  return c.body(null, 204);
});
