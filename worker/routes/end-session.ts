// DELETE /v1/sessions/:session: signs one of one's own devices out.
import { Refused } from '../errors.ts';
import { signedIn } from '../middleware/signed-in.ts';
import { operation } from '../operation.ts';
import { removeSession } from '../store/sessions.ts';

export const endSession = operation(signedIn(), async (c) => {
  const { ports, administrator: self } = c.var;
  if (!(await removeSession(ports.db, self.userId, c.req.param('session') ?? ''))) throw new Refused('not-found');
  return c.body(null, 204);
});
