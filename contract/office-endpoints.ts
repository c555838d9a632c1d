// The operations of an organization's office: its settings, its administrators, and who registers. Part of endpoints.ts.
import type { Administrators, ChangeAdministrator, InviteAdministrator } from './administrators.ts';
import { endpoint } from './endpoint.ts';
import type {
  Added,
  AddPerson,
  Confirmed,
  ConfirmRegistrations,
  MailRegistrationLink,
  Register,
  Registered,
  Waiting,
} from './registration.ts';
import type { Remind, Reminders } from './reminder.ts';
import type { SetRequirementsPage, ShownRequirements } from './requirements-page.ts';
import type { ImportRoster, RosterImported } from './roster.ts';
import type { Sessions } from './sessions.ts';
import type { AddOrigin, ChangeSettings, Origins, Settings } from './settings.ts';
import type { Unsubscription } from './unsubscription.ts';

export const officeEndpoints = {
  // Anyone
  register: /* @__PURE__ */ endpoint<Register, Registered>('POST', '/v1/organizations/:organization/registrations'),
  getRequirementsPage: /* @__PURE__ */ endpoint<void, ShownRequirements>(
    'GET',
    '/v1/organizations/:organization/requirements-page',
  ),
  // Whoever holds the token of a mail; a browser that opens it is sent to the page that asks
  getUnsubscription: /* @__PURE__ */ endpoint<void, Unsubscription>('GET', '/v1/unsubscriptions/:token'),
  /** Also what mail programs post to (RFC 8058); whatever the body says. */
  unsubscribe: /* @__PURE__ */ endpoint<void, Unsubscription>('POST', '/v1/unsubscriptions/:token'),
  subscribeAgain: /* @__PURE__ */ endpoint<void, Unsubscription>('DELETE', '/v1/unsubscriptions/:token'),
  // Whoever is signed in
  /** Where this administrator is signed in. */
  getSessions: /* @__PURE__ */ endpoint<void, Sessions>('GET', '/v1/sessions'),
  endSession: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/sessions/:session'),
  /** Everywhere, here too. */
  endSessions: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/sessions'),
  // Registrars
  getWaiting: /* @__PURE__ */ endpoint<void, Waiting>('GET', '/v1/organizations/:organization/registrations'),
  confirmRegistrations: /* @__PURE__ */ endpoint<ConfirmRegistrations, Confirmed>(
    'POST',
    '/v1/organizations/:organization/confirmations',
  ),
  addPerson: /* @__PURE__ */ endpoint<AddPerson, Added>('POST', '/v1/organizations/:organization/people'),
  mailRegistrationLink: /* @__PURE__ */ endpoint<MailRegistrationLink, void>(
    'POST',
    '/v1/organizations/:organization/registration-links',
  ),
  importRoster: /* @__PURE__ */ endpoint<ImportRoster, RosterImported>(
    'POST',
    '/v1/organizations/:organization/roster',
  ),
  /** Who of these people would get a reminder, and who not and why; sends nothing. */
  previewReminders: /* @__PURE__ */ endpoint<Remind, Reminders>(
    'POST',
    '/v1/organizations/:organization/reminder-previews',
  ),
  /** The same answer, and the mails are on their way. Sent twice, it reminds once. */
  sendReminders: /* @__PURE__ */ endpoint<Remind, Reminders>('POST', '/v1/organizations/:organization/reminders'),
  // How an organization is set up; only for an owner
  getSettings: /* @__PURE__ */ endpoint<void, Settings>('GET', '/v1/organizations/:organization/settings'),
  changeSettings: /* @__PURE__ */ endpoint<ChangeSettings, Settings>('PUT', '/v1/organizations/:organization/settings'),
  setRequirementsPage: /* @__PURE__ */ endpoint<SetRequirementsPage, ShownRequirements>(
    'PUT',
    '/v1/organizations/:organization/requirements-page',
  ),
  getOrigins: /* @__PURE__ */ endpoint<void, Origins>('GET', '/v1/organizations/:organization/origins'),
  addOrigin: /* @__PURE__ */ endpoint<AddOrigin, void>('POST', '/v1/organizations/:organization/origins'),
  removeOrigin: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/organizations/:organization/origins/:origin'),
  getAdministrators: /* @__PURE__ */ endpoint<void, Administrators>(
    'GET',
    '/v1/organizations/:organization/administrators',
  ),
  changeAdministrator: /* @__PURE__ */ endpoint<ChangeAdministrator, Administrators>(
    'PUT',
    '/v1/organizations/:organization/administrators',
  ),
  inviteAdministrator: /* @__PURE__ */ endpoint<InviteAdministrator, Administrators>(
    'POST',
    '/v1/organizations/:organization/invitations',
  ),
  withdrawInvitation: /* @__PURE__ */ endpoint<void, void>(
    'DELETE',
    '/v1/organizations/:organization/invitations/:invitation',
  ),
};
