// DELETE /v1/sessions/:session: signs one of one's own devices out.
import { endAccountKeys } from '../accounts/account-keys.ts';
import { removeSession } from '../accounts/sessions.store.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';

export const endSession = operation(signedIn(), async (c) => {
  const { ports, administrator: self } = c.var;
  const id = c.req.param('session') ?? '';
  if (!(await removeSession(ports.db, self.userId, id))) throw new Refused('not-found');
  await endAccountKeys(ports, self.email, [id]);
  return c.body(null, 204);
});
