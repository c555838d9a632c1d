// POST .../reminder-previews: who of these people would get a reminder, and who not and why. Sends nothing.
import { Remind, type Reminders } from '../../contract/reminder.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { lookAtPeople, sumUp } from '../reminders/look-at-people.ts';

export const previewReminders = operation(administrator(), inOrganization('remind'), async (c) => {
  const { ports, place } = c.var;
  const { members } = await readBody(c, Remind);
  const { people } = await lookAtPeople(ports, place.row.path, members);
  c.header('cache-control', 'no-store');
  return c.json(sumUp(people.map(({ line }) => line)) satisfies Reminders);
});
