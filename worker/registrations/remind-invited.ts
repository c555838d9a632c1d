// POST .../invited/reminders: the link once more, to each at most once a day; whoever has registered meanwhile gets none.
import { type InvitedReminded, RemindInvited } from '../../contract/registrations/invited.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { notArchived } from '../organizations/not-archived.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { invitedMail } from './invite-person.ts';
import { invitedAmong, mailAgain } from './invited-people.store.ts';
import { INVITED_REMINDED_AGAIN_HOURS } from './limits.ts';

export const remindInvited = operation(administrator(), inOrganization('confirm'), notArchived(), async (c) => {
  const { ports, place } = c.var;
  const { invited: ids } = await readBody(c, RemindInvited);
  const at = ports.now.toISOString();
  const before = new Date(ports.now.getTime() - INVITED_REMINDED_AGAIN_HOURS * 3_600_000).toISOString();
  let mailed = 0;
  for (const { invited, organization } of await invitedAmong(ports.db, place.row.path, ids)) {
    if (invited.mailedAt > before) continue;
    if (await mailAgain(ports.db, invited, at, await invitedMail(ports, invited, organization, at))) mailed++;
  }
  if (mailed > 0) await ports.wake('mail');
  return c.json({ mailed, left: new Set(ids).size - mailed } satisfies InvitedReminded);
});
