// English words of <duplicate-desk>: people who are on the books twice.
import type { MatchField } from '../../../contract/core/match-field.ts';
import type { Gender } from '../../../contract/people/member.ts';

export interface DuplicateWords {
  readonly title: string;
  readonly what: string;
  readonly loading: string;
  readonly signInFor: string;
  readonly sessionEnded: string;
  readonly notReviewer: string;
  readonly offline: string;
  readonly retry: string;
  readonly empty: (examined: number) => string;
  readonly found: (count: number, examined: number) => string;
  readonly lookFurther: string;
  readonly looking: string;
  readonly pair: (a: string, b: string) => string;
  readonly field: string;
  readonly record: (number: number, name: string) => string;
  readonly fields: Record<MatchField | 'phone' | 'since' | 'registered' | 'standing' | 'certificates', string>;
  readonly genders: Record<Gender, string>;
  readonly same: string;
  readonly differs: string;
  readonly none: string;
  readonly pending: string;
  readonly files: (count: number) => string;
  readonly keep: (number: number, name: string) => string;
  readonly notSame: string;
  readonly sure: (kept: string, absorbed: string) => string;
  readonly happens: readonly string[];
  readonly numbered: (number: number, name: string) => string;
  readonly merge: string;
  readonly merging: string;
  readonly back: string;
  readonly merged: (kept: string, absorbed: string) => string;
  readonly undo: string;
  readonly undoOf: (kept: string, absorbed: string) => string;
  readonly undone: (kept: string, absorbed: string) => string;
  readonly undoMeans: string;
  readonly alreadyDecided: string;
  readonly mergedFurther: string;
  readonly elsewhereToo: string;
  readonly gone: string;
  readonly failed: string;
  readonly dismissed: (a: string, b: string) => string;
  readonly lately: (count: number) => string;
  readonly mergeLine: (kept: string, absorbed: string) => string;
  readonly byOn: (by: string, at: string) => string;
  readonly wasUndone: (at: string) => string;
  readonly twoPeople: (count: number) => string;
  readonly pairLine: (a: string, b: string) => string;
  readonly showAgain: string;
  readonly showAgainOf: (a: string, b: string) => string;
  readonly shownAgain: string;
}

const words: DuplicateWords = {
  title: 'Possible duplicates',
  what: 'These people look like one person with two records. Merge them, or mark them as different people. You can undo both.',
  loading: 'Looking for duplicates…',
  signInFor: 'Registrars sign in here.',
  sessionEnded: 'You’ve been signed out. Sign in again to continue.',
  notReviewer: 'Your role doesn’t allow this. Ask an owner of this organization.',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  retry: 'Try again',
  empty: (examined) =>
    examined === 1 ? 'No duplicates in 1 registration.' : `No duplicates in ${examined} registrations.`,
  found: (count, examined) =>
    `${count === 1 ? '1 pair' : `${count} pairs`} in the ${examined} registrations checked so far.`,
  lookFurther: 'Check more',
  looking: 'Checking…',
  pair: (a, b) => `${a} and ${b}`,
  field: 'Field',
  record: (n, name) => `Record ${n}: ${name}`,
  fields: {
    firstName: 'First name',
    lastName: 'Last name',
    birthDate: 'Date of birth',
    gender: 'Gender',
    email: 'Email',
    phone: 'Phone',
    since: 'Added on',
    registered: 'Registered as',
    standing: 'Status',
    certificates: 'Certificates',
  },
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  same: 'same',
  differs: 'differs',
  none: 'none',
  pending: 'not confirmed yet',
  files: (count) => (count === 1 ? '1 file' : `${count} files`),
  keep: (n, name) => `Keep record ${n}: ${name}`,
  notSame: 'Different people',
  sure: (kept, absorbed) => `Merge ${absorbed} into ${kept}?`,
  happens: [
    'The name, date of birth, and email of the record you keep stay. Emails go to that address.',
    'Registrations, certificates, courses, and U.S. Soccer records of both count for one person. Nothing is deleted.',
    'Links emailed to either open the record you keep.',
    'If it was a mistake, Undo separates them again.',
  ],
  numbered: (n, name) => `${name} (record ${n})`,
  merge: 'Merge',
  merging: 'Merging…',
  back: 'Back',
  merged: (kept, absorbed) => `${absorbed} is merged into ${kept}.`,
  undo: 'Undo',
  undoOf: (kept, absorbed) => `Undo the merge of ${absorbed} into ${kept}`,
  undone: () => 'Merge undone.',
  undoMeans:
    'Undo separates the records again. Decisions and completions since the merge return to the person they belong to. New uploads stay with the record you kept.',
  alreadyDecided: 'Someone else just handled this. The list is up to date.',
  mergedFurther: 'This record was merged again later. Undo that merge first.',
  elsewhereToo: 'One of these people is registered in another club too. Only the association can merge them.',
  gone: 'One of these people is no longer in your organization.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  dismissed: (a, b) => `${a} and ${b}: marked as different people.`,
  lately: (count) => `Recently merged (${count})`,
  mergeLine: (kept, absorbed) => `${absorbed} into ${kept}`,
  byOn: (by, at) => `by ${by}, ${at}`,
  wasUndone: (at) => `undone ${at}`,
  twoPeople: (count) => `Marked as different people (${count})`,
  pairLine: (a, b) => `${a}, and ${b}`,
  showAgain: 'Show again',
  showAgainOf: (a, b) => `Show again: ${a} and ${b}`,
  shownAgain: 'They are on the list again.',
};
export default words;
