import { endpoint } from '../core/endpoint.ts';
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
  addPerson: /* @__PURE__ */ endpoint<AddPerson, Added>('POST', '/v1/organizations/:organization/people'),
  mailRegistrationLink: /* @__PURE__ */ endpoint<MailRegistrationLink, void>(
    'POST',
    '/v1/organizations/:organization/registration-links',
  ),
  importRoster: /* @__PURE__ */ endpoint<ImportRoster, RosterImported>(
    'POST',
    '/v1/organizations/:organization/roster',
  ),
};
