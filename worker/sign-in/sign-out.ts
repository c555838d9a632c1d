// DELETE /v1/session: the token is worth nothing from now on.
import { endAccountKeys } from '../accounts/account-keys.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { operation } from '../platform/operation.ts';

export const signOut = operation(signedIn(), async (c) => {
  const { authOf } = await import('../accounts/better-auth.ts');
  const auth = authOf(c.var.ports.db, c.env, async () => undefined);
  const { email, session, sessionId } = c.var.administrator;
  await auth.api.signOut({ headers: new Headers({ authorization: `Bearer ${session}` }) });
  await endAccountKeys(c.var.ports, email, [sessionId]);
  return c.body(null, 204);
});
