// English words of <review-queue>.
import type { Decision, Hint } from '../../../contract/certificates/certificate.ts';
import type { Gender } from '../../../contract/people/member.ts';

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
  /** Instead of the decisions, on a record with the reviewer's own address. */
  readonly own: string;
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
  waiting: (count) => `${count} pending`,
  empty: 'No certificates to review.',
  signInFor: 'Association reviewers sign in here.',
  sessionEnded: 'You’ve been signed out. Sign in again to continue.',
  notReviewer: 'Your role doesn’t allow this. Ask an owner of this organization.',
  queue: 'Pending certificates',
  open: 'Open the file in a new tab',
  fileOf: (name) => `Certificate of ${name}`,
  fileLoading: 'Opening the file…',
  fileFailed: 'We couldn’t open the file.',
  noPreview: 'This kind of file can’t be shown here. Open it in a new tab.',
  record: 'Our record',
  name: 'Name',
  birthDate: 'Date of birth',
  gender: 'Gender',
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  email: 'Email',
  organization: 'Club',
  uploaded: 'Uploaded',
  uploadedBy: { member: 'by the person', administrator: 'by an administrator' },
  hintsTitle: 'What we found in the file',
  hints: {
    'name-found': 'The name in our record is in the file.',
    'name-missing': 'The name in our record isn’t in the file.',
    'full-course': 'It names the full course.',
    'single-module': 'It looks like one module, not the full course.',
    'youth-course': 'It looks like the course for minors.',
    'out-of-date': 'Its date looks too old.',
    'no-text': 'No readable text. Check the file yourself.',
    encrypted: 'The PDF is password-protected.',
    broken: 'We couldn’t open the file.',
    'uploaded-for-another': 'The same file was uploaded for someone else.',
  },
  completedOn: 'Completion date on the certificate',
  validThrough: 'Valid through (only if the certificate says so)',
  endsBefore: 'The expiration date is before the completion date. Check both.',
  dateNeeded: 'Enter the completion date. The expiration date is calculated from it.',
  dateAhead: 'That date is in the future. Enter the completion date from the certificate.',
  decisions: { approved: 'Approve', rejected: 'Reject…', 'requires-action': 'Send back…' },
  reason: 'Reason (emailed to the coach)',
  reasonNeeded: 'Enter what the coach should know or do.',
  reasons: {
    rejected: [
      'This is another person’s certificate.',
      'This is the course for minors. Take the full course for adults.',
      'This certificate has expired.',
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
  alreadyDecided: (name) => `Someone else just handled the certificate of ${name}. Showing the next one.`,
  mailSoon: 'We email the coach in a few seconds.',
  undo: 'Undo',
  undoWaits: 'Undo puts the certificate back in the queue; the decision before this one does not come back.',
  undone: (name) => `${name}: undone. No email was sent; the certificate is pending again.`,
  undoneLate: (name) => `${name}: undone. The email was already sent, so decide again and we’ll email the coach.`,
  beforeEnded: 'The decision before it no longer counts.',
  undoFailed: 'We couldn’t undo that. Try again, or decide again from “Decided”.',
  shelvesTitle: 'Which certificates',
  shelves: { waiting: 'Pending', decided: 'Decided' },
  emptyDecided: 'No decisions yet.',
  decidedWhen: (when, who) => (who ? `${when} by ${who}` : when),
  decideAgain: 'A new decision below replaces this one; both stay in the history.',
  own: 'This record has your own email address. Another reviewer decides on it.',
  minor: 'under 18',
  look: 'How the picture is shown',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  turn: 'Turn',
  coachReads: 'This coach prefers Spanish, so the ready-made reasons are in Spanish.',
  assignee: 'Assigned to',
  nobody: 'Unassigned',
  takeIt: 'Assign to me',
  assignedTo: (name, who) => `${name}: assigned to ${who}.`,
  unassigned: (name) => `${name} unassigned.`,
  noneOfThese: 'No pending certificate matches this filter.',
  showAll: 'Show all',
  first: (shown) => `Showing the first ${shown}.`,
  filters: {
    title: 'Filter',
    all: 'All',
    requirement: 'Requirement',
    age: 'Age',
    ages: { adult: '18 and older', minor: 'Under 18' },
    assigned: 'Assigned to',
    assignedTo: { me: 'Me', nobody: 'Unassigned' },
    flagged: 'Flagged files only',
  },
  keys: 'Keys',
  keysDo: [
    'next, previous',
    'approve',
    'reject',
    'send back',
    'a ready-made reason',
    'send the reason',
    'back from the reason',
    'assign to me',
    'larger, smaller picture',
    'turn the picture',
    'undo the last decision',
  ],
  signOut: 'Sign out',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  retry: 'Try again',
};
export default words;
