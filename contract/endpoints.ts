// Every operation's method and path, with the types that cross. No schema at run time: the table stays tiny in a browser.

import type { AbsorbSetting, AbsorbTrial, SetAbsorb, TryAbsorb } from './absorb-setting.ts';
import { accountEndpoints } from './account-endpoints.ts';
import type { ApiKeys, ApiKeyWithSecret, CreateApiKey } from './api-key.ts';
import type { Arrivals, ReplayArrivals } from './arrival.ts';
import type {
  AssignmentFeed,
  AssignmentFeeds,
  Assignments,
  AssignmentsImported,
  CreateAssignmentFeed,
  MatchAssignment,
  NoticePreference,
} from './assignment.ts';
import type { Certifications } from './certification.ts';
import { codeEndpoints } from './code-endpoints.ts';
import type { LinkCompletion, OpenCompletions, SetAsideCompletion } from './completion.ts';
import type { CompletionReportResult } from './completion-report.ts';
import type { AskForCorrection } from './correction.ts';
import { endpoint, type FileBytes } from './endpoint.ts';
import { firstEndpoints } from './first-endpoints.ts';
import type { FindMembers, FindOfficials, FoundMembers } from './found-member.ts';
import type { History } from './history.ts';
import type { LiveTicket } from './live.ts';
import { mailEndpoints } from './mail-endpoints.ts';
import type { Me, PeoplePage } from './member.ts';
import { officeEndpoints } from './office-endpoints.ts';
import type { Organization, Summary } from './organization.ts';
import type { Polling, SetPolling } from './polling.ts';
import { recordEndpoints } from './record-endpoints.ts';
import { reviewEndpoints } from './review-endpoints.ts';
import type { Asked, AskForCode, AskForLink, Session, SignedIn, SignIn } from './sign-in.ts';
import type { SetSourceSecret, SourceStates } from './source-secret.ts';
import type { BeginTraining, TrainingStart } from './training-start.ts';
import { treeEndpoints } from './tree-endpoints.ts';
import { uploadEndpoints } from './upload-endpoints.ts';
import type {
  DisableUssf,
  EnableUssf,
  LinkUssf,
  UssfAccess,
  UssfLookUp,
  UssfOfficials,
  UssfPeople,
  UssfTest,
} from './ussf.ts';
import type {
  CreateWebhook,
  Replayed,
  ReplayWebhook,
  WebhookDeliveries,
  WebhookDelivery,
  Webhooks,
  WebhookWithSecret,
} from './webhook.ts';

export type { Endpoint, FileBytes, Method } from './endpoint.ts';

export const endpoints = {
  ...officeEndpoints,
  ...accountEndpoints,
  ...codeEndpoints,
  ...firstEndpoints,
  ...mailEndpoints,
  ...recordEndpoints,
  ...reviewEndpoints,
  ...treeEndpoints,
  ...uploadEndpoints,
  // Anyone
  getOrganization: /* @__PURE__ */ endpoint<void, Organization>('GET', '/v1/organizations/:organization'),
  getSummary: /* @__PURE__ */ endpoint<void, Summary>('GET', '/v1/organizations/:organization/summary'),
  askForCode: /* @__PURE__ */ endpoint<AskForCode, Asked>('POST', '/v1/sign-in/code'),
  signIn: /* @__PURE__ */ endpoint<SignIn, SignedIn>('POST', '/v1/sign-in'),
  askForLink: /* @__PURE__ */ endpoint<AskForLink, Asked>('POST', '/v1/links'),
  // The owner of a personal link (Authorization: Bearer tll_...)
  getMe: /* @__PURE__ */ endpoint<void, Me>('GET', '/v1/me'),
  beginTraining: /* @__PURE__ */ endpoint<BeginTraining, TrainingStart>('POST', '/v1/me/training-starts'),
  askForCorrection: /* @__PURE__ */ endpoint<AskForCorrection, void>('POST', '/v1/me/corrections'),
  // A signed-in administrator (Authorization: Bearer tls_...)
  getSession: /* @__PURE__ */ endpoint<void, Session>('GET', '/v1/session'),
  signOut: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/session'),
  /** Query: cursor, limit (1 to 500, 200 unless told). */
  getPeople: /* @__PURE__ */ endpoint<void, PeoplePage>('GET', '/v1/organizations/:organization/people'),
  /** Everybody's dots without names, see dots.ts. Query: cursor. */
  getDots: /* @__PURE__ */ endpoint<void, FileBytes>('GET', '/v1/organizations/:organization/dots'),
  confirmRegistration: /* @__PURE__ */ endpoint<void, void>(
    'POST',
    '/v1/organizations/:organization/people/:member/confirmation',
  ),
  getLiveTicket: /* @__PURE__ */ endpoint<void, LiveTicket>('POST', '/v1/organizations/:organization/live-ticket'),
  /** A WebSocket, see live.ts. */
  live: /* @__PURE__ */ endpoint<void, void>('GET', '/v1/organizations/:organization/live'),
  /** Every personal link of this member stops working. */
  revokeLinks: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/organizations/:organization/people/:member/links'),
  getHistory: /* @__PURE__ */ endpoint<void, History>('GET', '/v1/organizations/:organization/people/:member/history'),
  // Only under the association's own slug
  getCompletions: /* @__PURE__ */ endpoint<void, OpenCompletions>('GET', '/v1/organizations/:organization/completions'),
  findMembers: /* @__PURE__ */ endpoint<FindMembers, FoundMembers>(
    'POST',
    '/v1/organizations/:organization/member-searches',
  ),
  linkCompletion: /* @__PURE__ */ endpoint<LinkCompletion, void>(
    'POST',
    '/v1/organizations/:organization/completions/:completion/link',
  ),
  setAsideCompletion: /* @__PURE__ */ endpoint<SetAsideCompletion, void>(
    'POST',
    '/v1/organizations/:organization/completions/:completion/set-aside',
  ),
  // A league's own systems; only for an owner
  createWebhook: /* @__PURE__ */ endpoint<CreateWebhook, WebhookWithSecret>(
    'POST',
    '/v1/organizations/:organization/webhooks',
  ),
  getWebhooks: /* @__PURE__ */ endpoint<void, Webhooks>('GET', '/v1/organizations/:organization/webhooks'),
  removeWebhook: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/organizations/:organization/webhooks/:webhook'),
  switchWebhookOn: /* @__PURE__ */ endpoint<void, void>(
    'POST',
    '/v1/organizations/:organization/webhooks/:webhook/enabled',
  ),
  rotateWebhookSecret: /* @__PURE__ */ endpoint<void, WebhookWithSecret>(
    'POST',
    '/v1/organizations/:organization/webhooks/:webhook/secret',
  ),
  testWebhook: /* @__PURE__ */ endpoint<void, WebhookDelivery>(
    'POST',
    '/v1/organizations/:organization/webhooks/:webhook/test',
  ),
  getWebhookDeliveries: /* @__PURE__ */ endpoint<void, WebhookDeliveries>(
    'GET',
    '/v1/organizations/:organization/webhooks/:webhook/deliveries',
  ),
  replayWebhook: /* @__PURE__ */ endpoint<ReplayWebhook, Replayed>(
    'POST',
    '/v1/organizations/:organization/webhooks/:webhook/replays',
  ),
  createApiKey: /* @__PURE__ */ endpoint<CreateApiKey, ApiKeyWithSecret>(
    'POST',
    '/v1/organizations/:organization/api-keys',
  ),
  getApiKeys: /* @__PURE__ */ endpoint<void, ApiKeys>('GET', '/v1/organizations/:organization/api-keys'),
  revokeApiKey: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/organizations/:organization/api-keys/:key'),
  // An association's sources; only for an owner, only under the association's own slug
  getSources: /* @__PURE__ */ endpoint<void, SourceStates>('GET', '/v1/organizations/:organization/sources'),
  /** Source: `safesport` or `checkr`. */
  setSourceSecret: /* @__PURE__ */ endpoint<SetSourceSecret, void>(
    'PUT',
    '/v1/organizations/:organization/sources/:source/secret',
  ),
  getAbsorb: /* @__PURE__ */ endpoint<void, AbsorbSetting>('GET', '/v1/organizations/:organization/sources/absorb'),
  setAbsorb: /* @__PURE__ */ endpoint<SetAbsorb, AbsorbSetting>(
    'PUT',
    '/v1/organizations/:organization/sources/absorb',
  ),
  tryAbsorb: /* @__PURE__ */ endpoint<TryAbsorb, AbsorbTrial>(
    'POST',
    '/v1/organizations/:organization/sources/absorb/trial',
  ),
  getPolling: /* @__PURE__ */ endpoint<void, Polling>('GET', '/v1/organizations/:organization/sources/legacy-report'),
  setPolling: /* @__PURE__ */ endpoint<SetPolling, Polling>(
    'PUT',
    '/v1/organizations/:organization/sources/legacy-report',
  ),
  /** Query: status, cursor. */
  getArrivals: /* @__PURE__ */ endpoint<void, Arrivals>('GET', '/v1/organizations/:organization/arrivals'),
  replayArrivals: /* @__PURE__ */ endpoint<ReplayArrivals, Replayed>(
    'POST',
    '/v1/organizations/:organization/arrivals/replays',
  ),
  /** Content-Type: text/csv, or application/json for the legacy report. For an association's reviewers. */
  uploadCompletionReport: /* @__PURE__ */ endpoint<FileBytes, CompletionReportResult>(
    'POST',
    '/v1/organizations/:organization/completion-reports',
  ),
  // U.S. Soccer's records: an official's own
  getOwnCertifications: /* @__PURE__ */ endpoint<void, Certifications>('GET', '/v1/me/certifications'),
  lookUpOwnUssf: /* @__PURE__ */ endpoint<UssfLookUp, UssfPeople>('POST', '/v1/me/ussf/look-ups'),
  linkOwnUssf: /* @__PURE__ */ endpoint<LinkUssf, Certifications>('PUT', '/v1/me/ussf'),
  syncOwnUssf: /* @__PURE__ */ endpoint<void, Certifications>('POST', '/v1/me/ussf/syncs'),
  // U.S. Soccer's records of an official; looking up is for whoever assigns, uploads or manages there
  getCertifications: /* @__PURE__ */ endpoint<void, Certifications>(
    'GET',
    '/v1/organizations/:organization/people/:member/certifications',
  ),
  lookUpUssf: /* @__PURE__ */ endpoint<UssfLookUp, UssfPeople>(
    'POST',
    '/v1/organizations/:organization/people/:member/ussf/look-ups',
  ),
  linkUssf: /* @__PURE__ */ endpoint<LinkUssf, Certifications>(
    'PUT',
    '/v1/organizations/:organization/people/:member/ussf',
  ),
  syncUssf: /* @__PURE__ */ endpoint<void, Certifications>(
    'POST',
    '/v1/organizations/:organization/people/:member/ussf/syncs',
  ),
  // Access to U.S. Soccer's records; only for an owner, only under the association's own slug
  getUssfAccess: /* @__PURE__ */ endpoint<void, UssfAccess>('GET', '/v1/organizations/:organization/sources/ussf'),
  enableUssf: /* @__PURE__ */ endpoint<EnableUssf, UssfAccess>('PUT', '/v1/organizations/:organization/sources/ussf'),
  testUssf: /* @__PURE__ */ endpoint<void, UssfTest>('POST', '/v1/organizations/:organization/sources/ussf/test'),
  disableUssf: /* @__PURE__ */ endpoint<DisableUssf, UssfAccess>(
    'POST',
    '/v1/organizations/:organization/sources/ussf/off',
  ),
  /** Looks everybody up again who was not found, and reads everybody else anew. */
  startUssfLookUp: /* @__PURE__ */ endpoint<void, UssfAccess>(
    'POST',
    '/v1/organizations/:organization/sources/ussf/look-ups',
  ),
  /** Query: state, cursor. */
  getUssfOfficials: /* @__PURE__ */ endpoint<void, UssfOfficials>(
    'GET',
    '/v1/organizations/:organization/sources/ussf/officials',
  ),
  /** A line a certificate of everybody in the branch, as CSV. */
  getUssfReport: /* @__PURE__ */ endpoint<void, FileBytes>('GET', '/v1/organizations/:organization/ussf-report'),
  // Games officials are on; for whoever assigns. Content-Type: text/csv or text/calendar
  importAssignments: /* @__PURE__ */ endpoint<FileBytes, AssignmentsImported>(
    'POST',
    '/v1/organizations/:organization/assignments',
  ),
  /** Query: unmatched=yes. */
  getAssignments: /* @__PURE__ */ endpoint<void, Assignments>('GET', '/v1/organizations/:organization/assignments'),
  /** Officials of this branch. */
  findOfficials: /* @__PURE__ */ endpoint<FindOfficials, FoundMembers>(
    'POST',
    '/v1/organizations/:organization/official-searches',
  ),
  matchAssignment: /* @__PURE__ */ endpoint<MatchAssignment, void>(
    'POST',
    '/v1/organizations/:organization/assignments/:assignment/match',
  ),
  createAssignmentFeed: /* @__PURE__ */ endpoint<CreateAssignmentFeed, AssignmentFeed>(
    'POST',
    '/v1/organizations/:organization/assignment-feeds',
  ),
  getAssignmentFeeds: /* @__PURE__ */ endpoint<void, AssignmentFeeds>(
    'GET',
    '/v1/organizations/:organization/assignment-feeds',
  ),
  removeAssignmentFeed: /* @__PURE__ */ endpoint<void, void>(
    'DELETE',
    '/v1/organizations/:organization/assignment-feeds/:feed',
  ),
  getNoticePreference: /* @__PURE__ */ endpoint<void, NoticePreference>('GET', '/v1/session/notices'),
  setNoticePreference: /* @__PURE__ */ endpoint<NoticePreference, NoticePreference>('PUT', '/v1/session/notices'),
};
