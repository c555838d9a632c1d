// The API: middleware in order, and every route by its endpoint. Webhooks come in by the doors (doors.ts).
import { Hono } from 'hono';
import { endpoints } from '../contract/endpoints.ts';
import { accountOperations } from './account-operations.ts';
import { answerFailures } from './answer-failures.ts';
import type { AppEnv } from './app-env.ts';
import type { Clock } from './clock.ts';
import { codeOperations } from './code-operations.ts';
import { firstOperations } from './first-operations.ts';
import { mailOperations } from './mail-operations.ts';
import { crossOrigin } from './middleware/cross-origin.ts';
import { strictHeaders } from './middleware/strict-headers.ts';
import { withPorts } from './middleware/with-ports.ts';
import { recordOperations } from './record-operations.ts';
import { addOrigin } from './routes/add-origin.ts';
import { addPerson } from './routes/add-person.ts';
import { askForCode } from './routes/ask-for-code.ts';
import { askForCorrection } from './routes/ask-for-correction.ts';
import { askForLink } from './routes/ask-for-link.ts';
import { assignReview } from './routes/assign-review.ts';
import { beginTraining } from './routes/begin-training.ts';
import { changeAdministrator } from './routes/change-administrator.ts';
import { changeSettings } from './routes/change-settings.ts';
import { checkPage } from './routes/check-page.ts';
import { confirmRegistration } from './routes/confirm-registration.ts';
import { confirmRegistrations } from './routes/confirm-registrations.ts';
import { createApiKey } from './routes/create-api-key.ts';
import { createAssignmentFeed } from './routes/create-assignment-feed.ts';
import { createWebhook } from './routes/create-webhook.ts';
import { decideCorrection } from './routes/decide-correction.ts';
import { decideReview } from './routes/decide-review.ts';
import { disableUssf } from './routes/disable-ussf.ts';
import { dismissPair } from './routes/dismiss-pair.ts';
import { enableUssf } from './routes/enable-ussf.ts';
import { endSession } from './routes/end-session.ts';
import { endSessions } from './routes/end-sessions.ts';
import { findMembers } from './routes/find-members.ts';
import { findOfficials } from './routes/find-officials.ts';
import { getAbsorb } from './routes/get-absorb.ts';
import { getAdministrators } from './routes/get-administrators.ts';
import { getApiKeys } from './routes/get-api-keys.ts';
import { getArrivals } from './routes/get-arrivals.ts';
import { getAssignmentFeeds } from './routes/get-assignment-feeds.ts';
import { getAssignments } from './routes/get-assignments.ts';
import { getCertificateFile } from './routes/get-certificate-file.ts';
import { getCertifications } from './routes/get-certifications.ts';
import { getCompletions } from './routes/get-completions.ts';
import { getCorrections } from './routes/get-corrections.ts';
import { getDots } from './routes/get-dots.ts';
import { getDuplicates } from './routes/get-duplicates.ts';
import { getHistory } from './routes/get-history.ts';
import { getLiveTicket } from './routes/get-live-ticket.ts';
import { getMe } from './routes/get-me.ts';
import { getMerges } from './routes/get-merges.ts';
import { getNoticePreference } from './routes/get-notice-preference.ts';
import { getOrganization } from './routes/get-organization.ts';
import { getOrigins } from './routes/get-origins.ts';
import { getOwnCertifications } from './routes/get-own-certifications.ts';
import { getPeople } from './routes/get-people.ts';
import { getPolling } from './routes/get-polling.ts';
import { getRequirementsPage } from './routes/get-requirements-page.ts';
import { getReviews } from './routes/get-reviews.ts';
import { getSession } from './routes/get-session.ts';
import { getSessions } from './routes/get-sessions.ts';
import { getSettings } from './routes/get-settings.ts';
import { getSources } from './routes/get-sources.ts';
import { getSummary } from './routes/get-summary.ts';
import { getUssfAccess } from './routes/get-ussf-access.ts';
import { getUssfOfficials } from './routes/get-ussf-officials.ts';
import { getUssfReport } from './routes/get-ussf-report.ts';
import { getWaiting } from './routes/get-waiting.ts';
import { getWebhookDeliveries } from './routes/get-webhook-deliveries.ts';
import { getWebhooks } from './routes/get-webhooks.ts';
import { importAssignments } from './routes/import-assignments.ts';
import { importRoster } from './routes/import-roster.ts';
import { inviteAdministrator } from './routes/invite-administrator.ts';
import { linkCompletion } from './routes/link-completion.ts';
import { linkOwnUssf } from './routes/link-own-ussf.ts';
import { linkUssf } from './routes/link-ussf.ts';
import { live } from './routes/live.ts';
import { lookUpOwnUssf } from './routes/look-up-own-ussf.ts';
import { lookUpUssf } from './routes/look-up-ussf.ts';
import { mailRegistrationLink } from './routes/mail-registration-link.ts';
import { matchAssignment } from './routes/match-assignment.ts';
import { mergeMembers } from './routes/merge-members.ts';
import { openAccount } from './routes/open-account.ts';
import { recallDismissal } from './routes/recall-dismissal.ts';
import { register } from './routes/register.ts';
import { removeAssignmentFeed } from './routes/remove-assignment-feed.ts';
import { removeOrigin } from './routes/remove-origin.ts';
import { removeWebhook } from './routes/remove-webhook.ts';
import { reopenReview } from './routes/reopen-review.ts';
import { replayArrivals } from './routes/replay-arrivals.ts';
import { replayWebhook } from './routes/replay-webhook.ts';
import { revokeApiKey } from './routes/revoke-api-key.ts';
import { revokeLinks } from './routes/revoke-links.ts';
import { rotateWebhookSecret } from './routes/rotate-webhook-secret.ts';
import { setAbsorb } from './routes/set-absorb.ts';
import { setAsideCompletion } from './routes/set-aside-completion.ts';
import { setNoticePreference } from './routes/set-notice-preference.ts';
import { setPolling } from './routes/set-polling.ts';
import { setRequirementsPage } from './routes/set-requirements-page.ts';
import { setSourceSecret } from './routes/set-source-secret.ts';
import { signIn } from './routes/sign-in.ts';
import { signOut } from './routes/sign-out.ts';
import { startUssfLookUp } from './routes/start-ussf-look-up.ts';
import { switchWebhookOn } from './routes/switch-webhook-on.ts';
import { syncOwnUssf } from './routes/sync-own-ussf.ts';
import { syncUssf } from './routes/sync-ussf.ts';
import { testUssf } from './routes/test-ussf.ts';
import { testWebhook } from './routes/test-webhook.ts';
import { tryAbsorb } from './routes/try-absorb.ts';
import { undoMerge } from './routes/undo-merge.ts';
import { uploadCompletionReport } from './routes/upload-completion-report.ts';
import { withdrawInvitation } from './routes/withdraw-invitation.ts';
import { treeOperations } from './tree-operations.ts';
import { uploadOperations } from './upload-operations.ts';

/** One list of handlers for every endpoint of the contract. */
const operations = {
  ...accountOperations,
  ...codeOperations,
  ...firstOperations,
  ...mailOperations,
  ...recordOperations,
  ...treeOperations,
  ...uploadOperations,
  checkPage,
  getOrganization,
  getSummary,
  askForCode,
  signIn,
  askForLink,
  getMe,
  beginTraining,
  getSession,
  signOut,
  getPeople,
  getDots,
  confirmRegistration,
  getLiveTicket,
  live,
  getReviews,
  getCertificateFile,
  decideReview,
  reopenReview,
  askForCorrection,
  getHistory,
  getCorrections,
  decideCorrection,
  getCompletions,
  findMembers,
  linkCompletion,
  setAsideCompletion,
  createWebhook,
  getWebhooks,
  removeWebhook,
  switchWebhookOn,
  rotateWebhookSecret,
  testWebhook,
  getWebhookDeliveries,
  replayWebhook,
  createApiKey,
  getApiKeys,
  revokeApiKey,
  getSources,
  setSourceSecret,
  getAbsorb,
  setAbsorb,
  tryAbsorb,
  getPolling,
  setPolling,
  getArrivals,
  replayArrivals,
  uploadCompletionReport,
  revokeLinks,
  getOwnCertifications,
  lookUpOwnUssf,
  linkOwnUssf,
  syncOwnUssf,
  getCertifications,
  lookUpUssf,
  linkUssf,
  syncUssf,
  getUssfAccess,
  enableUssf,
  testUssf,
  disableUssf,
  startUssfLookUp,
  getUssfOfficials,
  addOrigin,
  changeSettings,
  getOrigins,
  getSettings,
  removeOrigin,
  getAdministrators,
  changeAdministrator,
  inviteAdministrator,
  withdrawInvitation,
  getSessions,
  endSession,
  endSessions,
  getUssfReport,
  importAssignments,
  getAssignments,
  findOfficials,
  matchAssignment,
  createAssignmentFeed,
  getAssignmentFeeds,
  removeAssignmentFeed,
  getNoticePreference,
  setNoticePreference,
  register,
  getWaiting,
  confirmRegistrations,
  addPerson,
  mailRegistrationLink,
  getRequirementsPage,
  setRequirementsPage,
  importRoster,
  openAccount,
  assignReview,
  getDuplicates,
  mergeMembers,
  getMerges,
  undoMerge,
  dismissPair,
  recallDismissal,
} satisfies Record<keyof typeof endpoints, unknown>;

export function createApp(clock: Clock): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use('/v1/*', strictHeaders());
  app.use('/v1/*', withPorts(clock));
  app.use('/v1/*', crossOrigin());
  for (const [name, handlers] of Object.entries(operations)) {
    const { method, path } = endpoints[name as keyof typeof endpoints];
    app.on(method, [path], ...(handlers as typeof getMe));
  }
  return answerFailures(app, Object.values(endpoints));
}
