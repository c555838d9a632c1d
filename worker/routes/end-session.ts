// DELETE /v1/sessions/:session: signs one of this administrator's own devices out.
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { operation } from '../operation.ts';
import { removeSession } from '../store/sessions.ts';

export const endSession = operation(administrator(), async (c) => {
  const { ports, administrator: self } = c.var;
  if (!(await removeSession(ports.db, self.userId, c.req.param('session') ?? ''))) throw new Refused('not-found');
  return c.body(null, 204);
});
