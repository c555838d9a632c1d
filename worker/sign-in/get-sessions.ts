// GET /v1/sessions: where whoever asks is signed in.
import type { Sessions } from '../../contract/sign-in/sessions.ts';
import { sessionsOf } from '../accounts/sessions.store.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { operation } from '../platform/operation.ts';

export const getSessions = operation(signedIn(), async (c) => {
  const { userId, sessionId } = c.var.administrator;
  // better-auth keeps its own time, the system's.
  const rows = await sessionsOf(c.var.ports.db, userId, new Date());
  const items = rows.map(({ id, device, signedInAt, expiresAt }) => ({
    id,
    device: device || null,
    signedInAt: signedInAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    current: id === sessionId,
  }));
  return c.json({ items } satisfies Sessions);
});
