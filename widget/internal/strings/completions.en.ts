// English words of <completion-queue>.
import type { MatchField } from '../../../contract/core/match-field.ts';
import type { Gender } from '../../../contract/people/member.ts';

export interface CompletionWords {
  readonly title: string;
  readonly what: string;
  readonly loading: string;
  readonly empty: string;
  readonly signInFor: string;
  readonly sessionEnded: string;
  readonly notReviewer: string;
  readonly offline: string;
  readonly retry: string;
  readonly finished: (course: string, day: string) => string;
  readonly fields: Record<MatchField, string>;
  readonly genders: Record<Gender, string>;
  readonly field: string;
  readonly fromSource: string;
  readonly onRecord: string;
  readonly differs: string;
  readonly same: string;
  readonly missing: string;
  readonly late: string;
  readonly nobody: string;
  readonly equals: (people: number) => string;
  readonly unnamed: string;
  readonly noName: string;
  readonly checked: (day: string) => string;
  readonly somebodyElse: string;
  readonly linkCheck: (name: string) => string;
  readonly linkedCheck: (name: string) => string;
  readonly link: (name: string) => string;
  readonly notOurs: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly setAside: string;
  readonly back: string;
  readonly linked: (name: string) => string;
  readonly aside: (name: string) => string;
  readonly alreadyDecided: string;
  readonly notFullCourse: string;
  readonly failed: string;
}

const words: CompletionWords = {
  title: 'Unmatched completions',
  what: 'These completions don’t match anyone exactly. Nothing is approved until you decide.',
  loading: 'Loading completions…',
  empty: 'No unmatched completions.',
  signInFor: 'Association reviewers sign in here.',
  sessionEnded: 'You’ve been signed out. Sign in again to continue.',
  notReviewer: 'Your role doesn’t allow this. Ask an owner of this organization.',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  retry: 'Try again',
  finished: (course, day) => `${course}, finished on ${day}`,
  fields: {
    firstName: 'First name',
    lastName: 'Last name',
    birthDate: 'Date of birth',
    gender: 'Gender',
    email: 'Email',
  },
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  field: 'Field',
  fromSource: 'Received',
  onRecord: 'Your record',
  differs: 'differs',
  same: 'same',
  missing: 'not given',
  late: 'Everything matches, but the course was finished before Begin. Approve it to count it.',
  nobody: 'No close match in your records. We’ll check again when this person registers or selects Begin.',
  equals: (people) => `${people} people in your records match equally well. Choose the right one, or dismiss it.`,
  unnamed: 'No name was sent. Look it up where the check was ordered, then choose the person here.',
  noName: 'No name was sent',
  checked: (day) => `Background check, ${day}`,
  somebodyElse: 'Choose someone else…',
  linkCheck: (name) => `Link to ${name}`,
  linkedCheck: (name) => `The background check now counts for ${name}.`,
  link: (name) => `Approve for ${name}`,
  notOurs: 'Dismiss…',
  reason: 'Reason',
  reasonNeeded: 'Enter a reason. It stays in the history.',
  setAside: 'Dismiss',
  back: 'Back',
  linked: (name) => `Approved for ${name}.`,
  aside: (name) => `Completion for ${name} dismissed.`,
  alreadyDecided: 'Someone else just handled this. The list is up to date.',
  notFullCourse:
    'You can’t link this: it isn’t the full course, or the record has your own email address. Dismiss it, or leave it to another reviewer.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
};
export default words;
