// Who may do what: the table of rights. Written down by hand beside the code and not made from it; rights.test.ts holds every operation to it,
// and a new operation is refused until it has a line here. docs/security.md explains it.
import type { ApiScope } from '../../../contract/api-keys/api-key.ts';
import type { endpoints } from '../../../contract/endpoints.ts';
import type { AdministratorRole } from '../../../contract/sign-in/sign-in.ts';

export interface Office {
  /** Any of these, in an office at the organization or above it. */
  roles: readonly AdministratorRole[];
  /** `association`: the office must be the association's, or above it; a club's never does it, not even for its own people. */
  office?: 'association';
  /** `association`: there is such a thing only under the association's own name. */
  only?: 'association';
  /** The office must be above the organization, not at it. */
  above?: true;
  /** A program may as well, with a key of this scope. */
  key?: ApiScope;
}

/**
 * `token`: who holds what was given out for this alone, a live ticket or the token of a mail; no sign-in helps. `link`: one person, for
 * themselves. `household`: see contract/own-page/account.ts.
 */
export type Who = 'anyone' | 'token' | 'link' | 'household' | 'signed-in' | 'administrator' | Office;

const EVERY_OFFICE: Office = { roles: ['owner', 'registrar', 'reviewer', 'coordinator', 'assignor'] };
const OWNERS: Office = { roles: ['owner'] };
/** Nobody moves or archives the organization their own office is at. */
const OWNERS_ABOVE: Office = { roles: ['owner'], above: true };
const OWNERS_OF_ASSOCIATION: Office = { roles: ['owner'], only: 'association' };
const REGISTRARS: Office = { roles: ['owner', 'registrar'] };
const HELPERS: Office = { roles: ['owner', 'registrar', 'coordinator'] };
const REMINDERS: Office = HELPERS;
const LOOKERS_UP: Office = { roles: ['owner', 'registrar', 'coordinator', 'assignor'] };
const CODE_GIVERS: Office = { roles: ['owner', 'coordinator'] };
const ASSIGNORS: Office = { roles: ['owner', 'assignor'] };
/** Clubs never approve, and never learn how a background check came out. */
const REVIEWERS: Office = { roles: ['owner', 'reviewer'], office: 'association' };
/** A whole record tells of other clubs too. */
const RECORD_KEEPERS: Office = { roles: ['owner'], office: 'association' };

export const RIGHTS: Record<keyof typeof endpoints, Who> = {
  // Anybody
  askForAccount: 'anyone',
  askForCode: 'anyone',
  askForLink: 'anyone',
  checkPage: 'anyone',
  getOrganization: 'anyone',
  getRequirements: 'anyone',
  getRequirementsPage: 'anyone',
  getSealingKey: 'anyone',
  getSummary: 'anyone',
  register: 'anyone',
  signIn: 'anyone',
  uploadSealed: 'anyone',
  // Who holds a live ticket, the token of a mail, or a one-time invitation
  acceptFirstInvitation: 'token',
  getFirstInvitation: 'token',
  getUnsubscription: 'token',
  live: 'token',
  subscribeAgain: 'token',
  unsubscribe: 'token',
  // The owner of a personal link
  askForCorrection: 'link',
  askForPaymentCode: 'link',
  attest: 'link',
  beginTraining: 'link',
  exportOwn: 'link',
  getMe: 'link',
  getOwnCertifications: 'link',
  getOwnCodes: 'link',
  linkOwnUssf: 'link',
  lookUpOwnUssf: 'link',
  readOwnCertificate: 'link',
  signAcknowledgment: 'link',
  syncOwnUssf: 'link',
  uploadOwnCertificate: 'link',
  // The owner of a link for one record, or who signed in with the address
  openAccount: 'household',
  // Who is signed in, with an office or without
  endSession: 'signed-in',
  endSessions: 'signed-in',
  getSession: 'signed-in',
  getSessions: 'signed-in',
  signOut: 'signed-in',
  // Who has any office
  getDigestPreference: 'administrator',
  getNoticePreference: 'administrator',
  setDigestPreference: 'administrator',
  setNoticePreference: 'administrator',
  addOrganization: OWNERS,
  applyPack: OWNERS_OF_ASSOCIATION,
  archiveRequirement: OWNERS_OF_ASSOCIATION,
  defineRequirement: OWNERS_OF_ASSOCIATION,
  recordCheck: REVIEWERS,
  addOrigin: OWNERS,
  archiveOrganization: OWNERS_ABOVE,
  changeOrganization: OWNERS,
  getTree: OWNERS,
  importOrganizations: OWNERS,
  moveOrganization: OWNERS_ABOVE,
  changeAdministrator: OWNERS,
  changeSettings: OWNERS,
  createApiKey: OWNERS,
  getAdministrators: OWNERS,
  getApiKeys: OWNERS,
  getOrigins: OWNERS,
  getSettings: OWNERS,
  inviteAdministrator: OWNERS,
  removeOrigin: OWNERS,
  revokeApiKey: OWNERS,
  setRequirementsPage: OWNERS,
  withdrawInvitation: OWNERS,
  disableUssf: OWNERS_OF_ASSOCIATION,
  enableUssf: OWNERS_OF_ASSOCIATION,
  getAbsorb: OWNERS_OF_ASSOCIATION,
  getArrivals: OWNERS_OF_ASSOCIATION,
  getPolling: OWNERS_OF_ASSOCIATION,
  getSources: OWNERS_OF_ASSOCIATION,
  getUssfAccess: OWNERS_OF_ASSOCIATION,
  getUssfOfficials: OWNERS_OF_ASSOCIATION,
  replayArrivals: OWNERS_OF_ASSOCIATION,
  setAbsorb: OWNERS_OF_ASSOCIATION,
  setPolling: OWNERS_OF_ASSOCIATION,
  setSourceSecret: OWNERS_OF_ASSOCIATION,
  startUssfLookUp: OWNERS_OF_ASSOCIATION,
  testUssf: OWNERS_OF_ASSOCIATION,
  tryAbsorb: OWNERS_OF_ASSOCIATION,
  createWebhook: { ...OWNERS, key: 'webhooks:manage' },
  getWebhookDeliveries: { ...OWNERS, key: 'webhooks:manage' },
  getWebhooks: { ...OWNERS, key: 'webhooks:manage' },
  removeWebhook: { ...OWNERS, key: 'webhooks:manage' },
  replayWebhook: { ...OWNERS, key: 'webhooks:manage' },
  rotateWebhookSecret: { ...OWNERS, key: 'webhooks:manage' },
  switchWebhookOn: { ...OWNERS, key: 'webhooks:manage' },
  testWebhook: { ...OWNERS, key: 'webhooks:manage' },
  addPerson: REGISTRARS,
  confirmRegistration: REGISTRARS,
  confirmRegistrations: REGISTRARS,
  decideCorrection: REGISTRARS,
  declineRegistration: REGISTRARS,
  restoreRegistration: REGISTRARS,
  dismissPair: REGISTRARS,
  getCorrections: REGISTRARS,
  getDuplicates: REGISTRARS,
  getMerges: REGISTRARS,
  getRefusedMails: REGISTRARS,
  getWaiting: REGISTRARS,
  importRoster: REGISTRARS,
  inviteToRegister: REGISTRARS,
  getInvited: REGISTRARS,
  remindInvited: REGISTRARS,
  withdrawInvited: REGISTRARS,
  mergeMembers: REGISTRARS,
  recallDismissal: REGISTRARS,
  revokeLinks: REGISTRARS,
  undoMerge: REGISTRARS,
  createAssignmentFeed: ASSIGNORS,
  findOfficials: ASSIGNORS,
  getAssignmentFeeds: ASSIGNORS,
  getAssignments: ASSIGNORS,
  importAssignments: ASSIGNORS,
  matchAssignment: ASSIGNORS,
  removeAssignmentFeed: ASSIGNORS,
  declineCodeRequest: CODE_GIVERS,
  getPaymentCodes: CODE_GIVERS,
  handOutCode: CODE_GIVERS,
  importPaymentCodes: CODE_GIVERS,
  setCodePool: CODE_GIVERS,
  showCode: CODE_GIVERS,
  linkUssf: LOOKERS_UP,
  lookUpUssf: LOOKERS_UP,
  syncUssf: LOOKERS_UP,
  previewReminders: REMINDERS,
  sendReminders: REMINDERS,
  assignReview: REVIEWERS,
  decideReview: { ...REVIEWERS, key: 'reviews:write' },
  getCertificateFile: { ...REVIEWERS, key: 'reviews:write' },
  getReviews: { ...REVIEWERS, key: 'reviews:write' },
  reopenReview: { ...REVIEWERS, key: 'reviews:write' },
  findMembers: { ...REVIEWERS, only: 'association', key: 'reviews:write' },
  getCompletions: { ...REVIEWERS, only: 'association', key: 'reviews:write' },
  linkCompletion: { ...REVIEWERS, only: 'association', key: 'reviews:write' },
  setAsideCompletion: { ...REVIEWERS, only: 'association', key: 'reviews:write' },
  uploadCompletionReport: { ...REVIEWERS, only: 'association', key: 'uploads:write' },
  exportMember: RECORD_KEEPERS,
  eraseMember: RECORD_KEEPERS,
  getCertifications: EVERY_OFFICE,
  getDots: EVERY_OFFICE,
  getHome: EVERY_OFFICE,
  getLiveTicket: EVERY_OFFICE,
  getUssfReport: EVERY_OFFICE,
  getHistory: { ...EVERY_OFFICE, key: 'people:read' },
  getPeople: { ...EVERY_OFFICE, key: 'people:read' },
  getAccountRequests: HELPERS,
  setAccountRequest: HELPERS,
  mailRegistrationLink: HELPERS,
  readCertificateFor: HELPERS,
  uploadCertificateFor: { ...HELPERS, key: 'uploads:write' },
};
