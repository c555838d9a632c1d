import { endpoint } from '../core/endpoint.ts';
import type { Remind, Reminders } from './reminder.ts';

export const remindersEndpoints = {
  // Owners, registrars and coordinators
  /** Who of these people would get a reminder, and who not and why; sends nothing. */
  previewReminders: /* @__PURE__ */ endpoint<Remind, Reminders>(
    'POST',
    '/v1/organizations/:organization/reminder-previews',
  ),
  /** The same answer, and the mails are on their way. Sent twice, it reminds once. */
  sendReminders: /* @__PURE__ */ endpoint<Remind, Reminders>('POST', '/v1/organizations/:organization/reminders'),
};
