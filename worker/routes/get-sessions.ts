// GET /v1/sessions: where whoever asks is signed in.
import type { Sessions } from '../../contract/sessions.ts';
import { signedIn } from '../middleware/signed-in.ts';
import { operation } from '../operation.ts';
import { sessionsOf } from '../store/sessions.ts';

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
