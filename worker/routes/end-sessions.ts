// DELETE /v1/sessions: signs whoever asks out everywhere, here too.
import { signedIn } from '../middleware/signed-in.ts';
import { operation } from '../operation.ts';
import { removeSessions } from '../store/sessions.ts';

export const endSessions = operation(signedIn(), async (c) => {
  await removeSessions(c.var.ports.db, c.var.administrator.userId);
  return c.body(null, 204);
});
