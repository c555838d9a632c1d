// English words of <review-queue>.
import type { Decision, Hint } from '../../../contract/certificate.ts';
import type { Gender } from '../../../contract/member.ts';

export interface ReviewWords {
  readonly title: string;
  readonly loading: string;
  readonly waiting: (count: number) => string;
  readonly empty: string;
  readonly signInFor: string;
  readonly sessionEnded: string;
  readonly notReviewer: string;
  readonly queue: string;
  readonly open: string;
  readonly fileOf: (name: string) => string;
  readonly fileLoading: string;
  readonly fileFailed: string;
  readonly noPreview: string;
  readonly record: string;
  readonly name: string;
  readonly birthDate: string;
  readonly gender: string;
  readonly genders: Record<Gender, string>;
  readonly email: string;
  readonly organization: string;
  readonly uploaded: string;
  readonly uploadedBy: { readonly member: string; readonly administrator: string };
  readonly hintsTitle: string;
  readonly hints: Record<Hint, string>;
  readonly completedOn: string;
  readonly validThrough: string;
  readonly endsBefore: string;
  readonly dateNeeded: string;
  readonly dateAhead: string;
  readonly decisions: Record<Decision, string>;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly reasons: Record<'rejected' | 'requires-action', readonly string[]>;
  readonly send: Record<'rejected' | 'requires-action', string>;
  readonly back: string;
  readonly done: Record<Decision, string>;
  readonly decided: (name: string, done: string) => string;
  readonly alreadyDecided: (name: string) => string;
  readonly mailSoon: string;
  readonly undo: string;
  /** Beside Undo, where the decision replaced another. */
  readonly undoWaits: string;
  readonly undone: (name: string) => string;
  readonly undoneLate: (name: string) => string;
  /** After it was undone, where the decision had replaced another. */
  readonly beforeEnded: string;
  readonly undoFailed: string;
  readonly shelvesTitle: string;
  readonly shelves: Record<'waiting' | 'decided', string>;
  readonly emptyDecided: string;
  readonly decidedWhen: (when: string, who: string) => string;
  readonly decideAgain: string;
  readonly minor: string;
  readonly look: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly turn: string;
  readonly coachReads: string;
  readonly assignee: string;
  readonly nobody: string;
  readonly takeIt: string;
  readonly assignedTo: (name: string, who: string) => string;
  readonly unassigned: (name: string) => string;
  readonly noneOfThese: string;
  readonly showAll: string;
  readonly first: (shown: number) => string;
  readonly filters: {
    readonly title: string;
    readonly all: string;
    readonly requirement: string;
    readonly age: string;
    readonly ages: Record<'adult' | 'minor', string>;
    readonly assigned: string;
    readonly assignedTo: Record<'me' | 'nobody', string>;
    readonly flagged: string;
  };
  readonly keys: string;
  /** What the keys do, in the order of KEY_NAMES. */
  readonly keysDo: readonly string[];
  readonly signOut: string;
  readonly offline: string;
  readonly failed: string;
  readonly retry: string;
}

const words: ReviewWords = {
  title: 'Certificates to review',
  loading: 'Loading certificates…',
  waiting: (count) => (count === 1 ? '1 waiting' : `${count} waiting`),
  empty: 'Nothing is waiting. New certificates appear here as soon as somebody uploads one.',
  signInFor: 'Association reviewers sign in here.',
  sessionEnded: 'Your session has ended. Sign in again to go on.',
  notReviewer: 'Only an association’s reviewers decide on certificates. You are signed in with another role.',
  queue: 'Waiting certificates',
  open: 'Open the file in a new tab',
  fileOf: (name) => `Certificate of ${name}`,
  fileLoading: 'Opening the file…',
  fileFailed: 'The file could not be opened.',
  noPreview: 'This kind of file cannot be shown here. Open it in a new tab.',
  record: 'On record',
  name: 'Name',
  birthDate: 'Birth date',
  gender: 'Gender',
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  email: 'Email',
  organization: 'Club',
  uploaded: 'Uploaded',
  uploadedBy: { member: 'by the person', administrator: 'by an administrator' },
  hintsTitle: 'What the file seems to say',
  hints: {
    'name-found': 'The name on record is in the file.',
    'name-missing': 'The name on record was not found in the file.',
    'full-course': 'It names the full course.',
    'single-module': 'It looks like a single module, not the full course.',
    'youth-course': 'It looks like the youth course.',
    'out-of-date': 'Its date looks too old.',
    'no-text': 'The file has no text to read; look for yourself.',
    encrypted: 'The PDF is locked with a password.',
    broken: 'The file could not be opened.',
    'uploaded-for-another': 'The same file was uploaded for somebody else.',
  },
  completedOn: 'Completed on (as the certificate says)',
  validThrough: 'Valid through (only if the certificate says so)',
  endsBefore: 'The last day is before the completion date. Check both.',
  dateNeeded: 'Enter the completion date from the certificate; validity is counted from it.',
  dateAhead: 'That date has not come yet. Enter the completion date from the certificate.',
  decisions: { approved: 'Approve', rejected: 'Reject…', 'requires-action': 'Requires action…' },
  reason: 'Reason, sent to the coach',
  reasonNeeded: 'Write what the coach should know or do.',
  reasons: {
    rejected: [
      'This is another person’s certificate.',
      'This is the youth course; take the full adult course.',
      'This certificate has run out.',
    ],
    'requires-action': [
      'This shows one module only. Finish the full course and upload that certificate.',
      'The picture cannot be read. Upload the PDF from SafeSport.',
      'The name differs from your registration. Ask your league to correct it.',
    ],
  },
  send: { rejected: 'Reject and send', 'requires-action': 'Send back' },
  back: 'Back',
  done: { approved: 'Approved', rejected: 'Rejected', 'requires-action': 'Sent back' },
  decided: (name, done) => `${name}: ${done}.`,
  alreadyDecided: (name) => `Somebody else has just decided on ${name}. Showing the next one.`,
  mailSoon: 'The email to the coach leaves in a few seconds.',
  undo: 'Undo',
  undoWaits: 'Undo makes the certificate wait; the decision before this one does not come back.',
  undone: (name) => `${name}: undone. No email was sent; the certificate waits again.`,
  undoneLate: (name) => `${name}: undone. The email had already left, so decide again and the coach is told.`,
  beforeEnded: 'The decision before it no longer counts.',
  undoFailed: 'That could not be undone. Try again, or decide again from “Decided”.',
  shelvesTitle: 'Which certificates',
  shelves: { waiting: 'Waiting', decided: 'Decided' },
  emptyDecided: 'Nothing has been decided yet.',
  decidedWhen: (when, who) => (who ? `${when} by ${who}` : when),
  decideAgain: 'A new decision below replaces this one; both stay in the history.',
  minor: 'under 18',
  look: 'How the picture is shown',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  turn: 'Turn',
  coachReads: 'This coach reads Spanish: the ready reasons are written in Spanish.',
  assignee: 'Looked after by',
  nobody: 'Nobody',
  takeIt: 'I’ll do it',
  assignedTo: (name, who) => `${name}: looked after by ${who}.`,
  unassigned: (name) => `${name}: looked after by nobody.`,
  noneOfThese: 'No waiting certificate matches this filter.',
  showAll: 'Show all',
  first: (shown) => `These are the first ${shown}; the next come when these are decided.`,
  filters: {
    title: 'Filter',
    all: 'All',
    requirement: 'Requirement',
    age: 'Age',
    ages: { adult: '18 and older', minor: 'Under 18' },
    assigned: 'Looked after by',
    assignedTo: { me: 'Me', nobody: 'Nobody' },
    flagged: 'Only files that look wrong',
  },
  keys: 'Keys',
  keysDo: [
    'next, previous',
    'approve',
    'reject',
    'requires action',
    'a ready reason',
    'send the reason',
    'back from the reason',
    'I’ll do it',
    'larger, smaller picture',
    'turn the picture',
    'undo the last decision',
  ],
  signOut: 'Sign out',
  offline: 'We cannot reach the server. Check your connection and try again.',
  failed: 'That did not work. Nothing was decided. Try again.',
  retry: 'Try again',
};
export default words;
