// PUT /v1/session/notices: each matter at once, or all of a day in one mail.
import { NoticePreference } from '../../contract/games/assignment.ts';
import { administrator } from '../accounts/administrator.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { recipientOf } from './post-notices.ts';
import { writePreference } from './ussf-notices.store.ts';

export const setNoticePreference = operation(administrator(), async (c) => {
  const { ports, administrator: who } = c.var;
  const { how } = await readBody(c, NoticePreference);
  await writePreference(ports.db, await recipientOf(ports, who.email), how);
  return c.json({ how } satisfies NoticePreference);
});
