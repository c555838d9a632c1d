import type { remindersEndpoints } from '../../contract/reminders/endpoints.ts';
import { previewReminders } from './preview-reminders.ts';
import { sendReminders } from './send-reminders.ts';

export const remindersOperations = {
  previewReminders,
  sendReminders,
} satisfies Record<keyof typeof remindersEndpoints, unknown>;
