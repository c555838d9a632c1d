// Operations about mails to people: reminders, digests, their end, and what did not arrive. Part of app.ts.
import type { mailEndpoints } from '../contract/mail-endpoints.ts';
import { getDigestPreference } from './routes/get-digest-preference.ts';
import { getRefusedMails } from './routes/get-refused-mails.ts';
import { getUnsubscription } from './routes/get-unsubscription.ts';
import { previewReminders } from './routes/preview-reminders.ts';
import { sendReminders } from './routes/send-reminders.ts';
import { setDigestPreference } from './routes/set-digest-preference.ts';
import { subscribeAgain } from './routes/subscribe-again.ts';
import { unsubscribe } from './routes/unsubscribe.ts';

export const mailOperations = {
  previewReminders,
  sendReminders,
  getUnsubscription,
  unsubscribe,
  subscribeAgain,
  getRefusedMails,
  getDigestPreference,
  setDigestPreference,
} satisfies Record<keyof typeof mailEndpoints, unknown>;
