// GET /v1/sessions: where this administrator is signed in.
import type { Sessions } from '../../contract/sessions.ts';
import { administrator } from '../middleware/administrator.ts';
import { operation } from '../operation.ts';
import { sessionsOf } from '../store/sessions.ts';

export const getSessions = operation(administrator(), async (c) => {
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
