// POST .../reminder-previews: who of these people would get a reminder, and who not and why. Sends nothing.
import { Remind, type Reminders } from '../../contract/reminders/reminder.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { lookAtPeople, sumUp } from './look-at-people.ts';

export const previewReminders = operation(administrator(), inOrganization('remind'), async (c) => {
  const { ports, place } = c.var;
  const { members } = await readBody(c, Remind);
  const { people } = await lookAtPeople(ports, place.row.path, members);
  c.header('cache-control', 'no-store');
  return c.json(sumUp(people.map(({ line }) => line)) satisfies Reminders);
});
