// DELETE /v1/sessions: signs whoever asks out everywhere, here too.
import { endAccountKeys } from '../accounts/account-keys.ts';
import { removeSessions } from '../accounts/sessions.store.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { operation } from '../platform/operation.ts';

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
