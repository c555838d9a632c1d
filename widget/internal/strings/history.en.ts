// English words of a person's history.
import type { Decision } from '../../../contract/certificates/certificate.ts';
import type { HistoryEntry, HistoryWhat, SetAsideBecause } from '../../../contract/standings/history.ts';

export interface HistoryWords {
  readonly title: string;
  readonly loading: string;
  readonly failed: string;
  readonly nothing: string;
  readonly what: Record<HistoryWhat, (entry: HistoryEntry) => string>;
  readonly by: (actor: string) => string;
  readonly member: string;
  readonly decideAgain: string;
  readonly countsToday: string;
  readonly cameLater: (instant: string) => string;
}

const DECIDED: Record<Decision, string> = {
  approved: 'approved',
  rejected: 'rejected',
  'requires-action': 'sent back',
};

const OUTCOMES: Record<NonNullable<HistoryEntry['outcome']>, string> = {
  pending: 'running',
  suspended: 'suspended',
  dispute: 'in dispute',
  canceled: 'canceled',
  clear: 'clear',
  consider: 'consider',
  engaged: 'accepted by the association',
  found: 'something was found',
};

const BECAUSE: Record<SetAsideBecause, string> = {
  'nearer-member': 'It matches another person better.',
  'no-longer-near': 'It no longer matches one person alone.',
  'of-another-member': 'The association linked it to another person.',
};

const words: HistoryWords = {
  title: 'History',
  loading: 'Loading the history…',
  failed: 'We couldn’t load the history.',
  nothing: 'Nothing received yet.',
  what: {
    'registration-confirmed': () => 'Registration confirmed',
    'training-begun': ({ receipt }) => `Started the training${receipt ? `, receipt number ${receipt}` : ''}`,
    completion: ({ course, completedOn }) => `Completed “${course ?? ''}”${completedOn ? ` on ${completedOn}` : ''}`,
    'completion-linked': () => 'A completion was linked to this person',
    'completion-set-aside': ({ because, reason }) =>
      `A completion was dismissed. ${because ? BECAUSE[because] : (reason ?? '')}`,
    'certificate-uploaded': () => 'Certificate uploaded',
    'certificate-decided': ({ decision, reason }) =>
      `Certificate ${decision ? DECIDED[decision] : ''}. ${reason ?? ''}`,
    'certificate-reopened': () => 'Decision undone; the certificate is pending review again',
    'identity-corrected': () => 'Details corrected',
    'background-check': ({ outcome }) => `Background check${outcome ? `: ${OUTCOMES[outcome]}` : ''}`,
    acknowledged: ({ signedBy, version }) => `Signed${signedBy ? ` by ${signedBy}` : ''}, version ${version ?? 1}`,
    attested: ({ answer }) =>
      answer === 'seldom' ? 'Answered: seldom with the players' : 'Answered: often with the players',
    'check-recorded': ({ outcome, completedOn, place }) =>
      `Check made${completedOn ? ` on ${completedOn}` : ''}${place ? `, ${place}` : ''}${outcome ? `: ${OUTCOMES[outcome]}` : ''}`,
    certification: ({ course, decision }) =>
      `U.S. Soccer ${decision === 'approved' ? 'lists' : 'no longer lists'} “${course ?? ''}”`,
    'members-merged': () => 'Merged with a second record of the same person',
    'merged-into': () => 'Merged into another record of the same person',
    'merge-undone': () => 'The merge was undone: two people',
    expired: () => 'Expired',
  },
  by: (actor) => `by ${actor}`,
  member: 'the person',
  cameLater: (instant) => `received ${instant}`,
  decideAgain: 'Decide again',
  countsToday: 'The approval rests on this.',
};
export default words;
