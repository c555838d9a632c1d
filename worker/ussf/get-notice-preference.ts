// GET /v1/session/notices: how the signed-in assignor is told of certificates.
import type { NoticePreference } from '../../contract/games/assignment.ts';
import { administrator } from '../accounts/administrator.ts';
import { operation } from '../platform/operation.ts';
import { recipientOf } from './post-notices.ts';
import { readPreference } from './ussf-notices.store.ts';

export const getNoticePreference = operation(administrator(), async (c) => {
  const { ports, administrator: who } = c.var;
  return c.json({
    how: await readPreference(ports.db, await recipientOf(ports, who.email)),
  } satisfies NoticePreference);
});
