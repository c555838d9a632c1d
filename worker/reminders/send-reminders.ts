// POST .../reminders: one mail to each of these people who lacks something and was not reminded within the week. Sent twice, it
// reminds once.
import { Remind, type Reminders } from '../../contract/reminders/reminder.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { remindPeople } from './remind-people.ts';

export const sendReminders = operation(administrator(), inOrganization('remind'), async (c) => {
  const { ports, place } = c.var;
  const { members } = await readBody(c, Remind);
  c.header('cache-control', 'no-store');
  return c.json((await remindPeople(ports, place.row.path, members, c.var.administrator.email)) satisfies Reminders);
});
