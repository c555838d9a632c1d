// English words of <completion-queue>.
import type { MatchField } from '../../../contract/match-field.ts';
import type { Gender } from '../../../contract/member.ts';

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
  title: 'Completions that wait for you',
  what: 'We were told of these, and they match nobody exactly. Nothing is lost, and nothing is approved until you say so.',
  loading: 'Loading completions…',
  empty: 'Nothing is waiting. Every completion has found its person.',
  signInFor: 'Association reviewers sign in here.',
  sessionEnded: 'Your session has ended. Sign in again to go on.',
  notReviewer: 'Only an association’s reviewers decide here. You are signed in with another role.',
  offline: 'We cannot reach the server. Check your connection and try again.',
  retry: 'Try again',
  finished: (course, day) => `${course}, finished on ${day}`,
  fields: { firstName: 'First name', lastName: 'Last name', birthDate: 'Birth date', gender: 'Gender', email: 'Email' },
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  field: 'Field',
  fromSource: 'The sender says',
  onRecord: 'Your books say',
  differs: 'differs',
  same: 'same',
  missing: 'not given',
  late: 'All five fields are equal. It was finished before Begin was pressed, so it waits for one click from you.',
  nobody:
    'Nobody on your books comes close. There is nothing to do: when this person registers or begins, it is matched automatically.',
  equals: (people) => `${people} people on your books match equally well. Choose the right one, or set it aside.`,
  unnamed: 'The message names nobody. Look it up where the check was ordered, then pick the person here.',
  noName: 'No name was sent',
  checked: (day) => `Background check, ${day}`,
  somebodyElse: 'Pick somebody…',
  linkCheck: (name) => `This is ${name}`,
  linkedCheck: (name) => `The background check now counts for ${name}.`,
  link: (name) => `This is ${name}: approve`,
  notOurs: 'Not one of ours…',
  reason: 'Why? (for the record)',
  reasonNeeded: 'Write a few words, for whoever asks later.',
  setAside: 'Set aside',
  back: 'Back',
  linked: (name) => `${name} is approved.`,
  aside: (name) => `The completion of ${name} was set aside.`,
  alreadyDecided: 'Somebody else has just decided this one.',
  notFullCourse: 'This is not the full course: it cannot approve anybody. Set it aside instead.',
  failed: 'That did not work. Nothing was decided. Try again.',
};
export default words;
