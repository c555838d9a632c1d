// The operations of an organization's office: its settings, its administrators, and who registers. Part of endpoints.ts.
import type { Account } from './account.ts';
import type { Administrators, ChangeAdministrator, InviteAdministrator } from './administrators.ts';
import type { DismissPair, Duplicates, Merge, MergeMembers, Merges } from './duplicates.ts';
import { endpoint } from './endpoint.ts';
import type { CheckPage, PageCheck } from './page-check.ts';
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
import type { SetRequirementsPage, ShownRequirements } from './requirements-page.ts';
import type { ImportRoster, RosterImported } from './roster.ts';
import type { Sessions } from './sessions.ts';
import type { AddOrigin, ChangeSettings, Origins, Settings } from './settings.ts';

export const officeEndpoints = {
  // Anyone
  /** Is what was pasted into a page of a registered site able to run? */
  checkPage: /* @__PURE__ */ endpoint<CheckPage, PageCheck>('POST', '/v1/organizations/:organization/page-check'),
  register: /* @__PURE__ */ endpoint<Register, Registered>('POST', '/v1/organizations/:organization/registrations'),
  getRequirementsPage: /* @__PURE__ */ endpoint<void, ShownRequirements>(
    'GET',
    '/v1/organizations/:organization/requirements-page',
  ),
  // The owner of a personal link, or whoever is signed in with a mailed code and is on the books
  openAccount: /* @__PURE__ */ endpoint<void, Account>('POST', '/v1/account'),
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
  /** Query: cursor. */
  getDuplicates: /* @__PURE__ */ endpoint<void, Duplicates>('GET', '/v1/organizations/:organization/duplicates'),
  mergeMembers: /* @__PURE__ */ endpoint<MergeMembers, Merge>('POST', '/v1/organizations/:organization/merges'),
  getMerges: /* @__PURE__ */ endpoint<void, Merges>('GET', '/v1/organizations/:organization/merges'),
  undoMerge: /* @__PURE__ */ endpoint<void, void>('POST', '/v1/organizations/:organization/merges/:merge/undo'),
  dismissPair: /* @__PURE__ */ endpoint<DismissPair, void>('POST', '/v1/organizations/:organization/dismissals'),
  recallDismissal: /* @__PURE__ */ endpoint<void, void>(
    'DELETE',
    '/v1/organizations/:organization/dismissals/:dismissal',
  ),
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
