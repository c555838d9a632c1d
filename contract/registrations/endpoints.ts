import { endpoint } from '../core/endpoint.ts';
import type { Invited, InvitedReminded, InvitedToRegister, InviteToRegister, RemindInvited } from './invited.ts';
import type {
  Added,
  AddPerson,
  Confirmed,
  ConfirmRegistrations,
  DeclineRegistration,
  MailRegistrationLink,
  Register,
  Registered,
  RegistrationRestored,
  Waiting,
} from './registration.ts';
import type { ImportRoster, RosterImported } from './roster.ts';

export const registrationsEndpoints = {
  // A signed-in administrator (Authorization: Bearer tls_...)
  confirmRegistration: /* @__PURE__ */ endpoint<void, void>(
    'POST',
    '/v1/organizations/:organization/people/:member/confirmation',
  ),
  // Anyone
  register: /* @__PURE__ */ endpoint<Register, Registered>('POST', '/v1/organizations/:organization/registrations'),
  // Registrars
  getWaiting: /* @__PURE__ */ endpoint<void, Waiting>('GET', '/v1/organizations/:organization/registrations'),
  confirmRegistrations: /* @__PURE__ */ endpoint<ConfirmRegistrations, Confirmed>(
    'POST',
    '/v1/organizations/:organization/confirmations',
  ),
  /** Only one that waits; 409 once it was confirmed or declined. The person is told by mail. */
  declineRegistration: /* @__PURE__ */ endpoint<DeclineRegistration, void>(
    'POST',
    '/v1/organizations/:organization/registrations/:registration/decline',
  ),
  /** 409 where the person has registered again for the same. */
  restoreRegistration: /* @__PURE__ */ endpoint<void, RegistrationRestored>(
    'POST',
    '/v1/organizations/:organization/registrations/:registration/restoration',
  ),
  addPerson: /* @__PURE__ */ endpoint<AddPerson, Added>('POST', '/v1/organizations/:organization/people'),
  mailRegistrationLink: /* @__PURE__ */ endpoint<MailRegistrationLink, void>(
    'POST',
    '/v1/organizations/:organization/registration-links',
  ),
  inviteToRegister: /* @__PURE__ */ endpoint<InviteToRegister, InvitedToRegister>(
    'POST',
    '/v1/organizations/:organization/invited',
  ),
  getInvited: /* @__PURE__ */ endpoint<void, Invited>('GET', '/v1/organizations/:organization/invited'),
  remindInvited: /* @__PURE__ */ endpoint<RemindInvited, InvitedReminded>(
    'POST',
    '/v1/organizations/:organization/invited/reminders',
  ),
  withdrawInvited: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/organizations/:organization/invited/:invited'),
  importRoster: /* @__PURE__ */ endpoint<ImportRoster, RosterImported>(
    'POST',
    '/v1/organizations/:organization/roster',
  ),
};
