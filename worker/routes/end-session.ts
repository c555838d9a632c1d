// DELETE /v1/sessions/:session: signs one of one's own devices out.
import { endAccountKeys } from '../account-keys.ts';
import { Refused } from '../errors.ts';
import { signedIn } from '../middleware/signed-in.ts';
import { operation } from '../operation.ts';
import { removeSession } from '../store/sessions.ts';

export const endSession = operation(signedIn(), async (c) => {
  const { ports, administrator: self } = c.var;
  const id = c.req.param('session') ?? '';
  if (!(await removeSession(ports.db, self.userId, id))) throw new Refused('not-found');
  await endAccountKeys(ports, self.email, [id]);
  return c.body(null, 204);
});
