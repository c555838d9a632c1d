// Operations about mails to people: reminders, and their end. Part of app.ts.
import type { mailEndpoints } from '../contract/mail-endpoints.ts';
import { getUnsubscription } from './routes/get-unsubscription.ts';
import { previewReminders } from './routes/preview-reminders.ts';
import { sendReminders } from './routes/send-reminders.ts';
import { subscribeAgain } from './routes/subscribe-again.ts';
import { unsubscribe } from './routes/unsubscribe.ts';

export const mailOperations = {
  previewReminders,
  sendReminders,
  getUnsubscription,
  unsubscribe,
  subscribeAgain,
} satisfies Record<keyof typeof mailEndpoints, unknown>;
