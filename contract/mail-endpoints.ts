// Mails to people: reminders, and how a reader ends them. Part of endpoints.ts.
import type { DigestPreference } from './digest.ts';
import { endpoint } from './endpoint.ts';
import type { RefusedMails } from './refused-mail.ts';
import type { Remind, Reminders } from './reminder.ts';
import type { Unsubscription } from './unsubscription.ts';

export const mailEndpoints = {
  // Whoever holds the token of a mail; a browser that opens it is sent to the page that asks
  getUnsubscription: /* @__PURE__ */ endpoint<void, Unsubscription>('GET', '/v1/unsubscriptions/:token'),
  /** Also what mail programs post to (RFC 8058); whatever the body says. */
  unsubscribe: /* @__PURE__ */ endpoint<void, Unsubscription>('POST', '/v1/unsubscriptions/:token'),
  subscribeAgain: /* @__PURE__ */ endpoint<void, Unsubscription>('DELETE', '/v1/unsubscriptions/:token'),
  // Owners, registrars and coordinators
  /** Who of these people would get a reminder, and who not and why; sends nothing. */
  previewReminders: /* @__PURE__ */ endpoint<Remind, Reminders>(
    'POST',
    '/v1/organizations/:organization/reminder-previews',
  ),
  /** The same answer, and the mails are on their way. Sent twice, it reminds once. */
  sendReminders: /* @__PURE__ */ endpoint<Remind, Reminders>('POST', '/v1/organizations/:organization/reminders'),
  // Registrars
  getRefusedMails: /* @__PURE__ */ endpoint<void, RefusedMails>('GET', '/v1/organizations/:organization/refused-mails'),
  // Whoever is signed in
  getDigestPreference: /* @__PURE__ */ endpoint<void, DigestPreference>('GET', '/v1/session/digest'),
  setDigestPreference: /* @__PURE__ */ endpoint<DigestPreference, DigestPreference>('PUT', '/v1/session/digest'),
};
