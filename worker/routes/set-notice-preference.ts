// PUT /v1/session/notices: each matter at once, or all of a day in one mail.
import { NoticePreference } from '../../contract/assignment.ts';
import { administrator } from '../middleware/administrator.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { writePreference } from '../store/ussf-notices.ts';
import { recipientOf } from '../ussf/post-notices.ts';

export const setNoticePreference = operation(administrator(), async (c) => {
  const { ports, administrator: who } = c.var;
  const { how } = await readBody(c, NoticePreference);
  await writePreference(ports.db, await recipientOf(ports, who.email), how);
  return c.json({ how } satisfies NoticePreference);
});
