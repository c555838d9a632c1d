// GET /v1/session/notices: how the signed-in assignor is told of certificates.
import type { NoticePreference } from '../../contract/assignment.ts';
import { administrator } from '../middleware/administrator.ts';
import { operation } from '../operation.ts';
import { readPreference } from '../store/ussf-notices.ts';
import { recipientOf } from '../ussf/post-notices.ts';

export const getNoticePreference = operation(administrator(), async (c) => {
  const { ports, administrator: who } = c.var;
  return c.json({
    how: await readPreference(ports.db, await recipientOf(ports, who.email)),
  } satisfies NoticePreference);
});
