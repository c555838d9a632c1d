// DELETE /v1/sessions: signs this administrator out everywhere, here too.
import { administrator } from '../middleware/administrator.ts';
import { operation } from '../operation.ts';
import { removeSessions } from '../store/sessions.ts';

export const endSessions = operation(administrator(), async (c) => {
  await removeSessions(c.var.ports.db, c.var.administrator.userId);
  return c.body(null, 204);
});
