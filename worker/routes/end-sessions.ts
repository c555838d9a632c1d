// DELETE /v1/sessions: signs whoever asks out everywhere, here too.
import { endAccountKeys } from '../account-keys.ts';
import { signedIn } from '../middleware/signed-in.ts';
import { operation } from '../operation.ts';
import { removeSessions } from '../store/sessions.ts';

export const endSessions = operation(signedIn(), async (c) => {
  const { ports, administrator: self } = c.var;
  const ended = await removeSessions(ports.db, self.userId);
  await endAccountKeys(
    ports,
    self.email,
    ended.map(({ id }) => id),
  );
  return c.body(null, 204);
});
