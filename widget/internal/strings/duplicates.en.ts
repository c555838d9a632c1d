// English words of <duplicate-desk>: people who are on the books twice.
import type { MatchField } from '../../../contract/match-field.ts';
import type { Gender } from '../../../contract/member.ts';

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
  title: 'On the books twice?',
  what: 'People here who look like one person with two records. Merge them, or say that they are two people. Both can be undone.',
  loading: 'Looking for duplicates…',
  signInFor: 'Registrars sign in here.',
  sessionEnded: 'Your session has ended. Sign in again to go on.',
  notReviewer: 'Only an owner or a registrar merges records here. You are signed in with another role.',
  offline: 'We cannot reach the server. Check your connection and try again.',
  retry: 'Try again',
  empty: (examined) => `No duplicates among ${examined} registrations. Nothing to do.`,
  found: (count, examined) =>
    `${count === 1 ? '1 pair' : `${count} pairs`} among the ${examined} registrations looked at so far.`,
  lookFurther: 'Look further',
  looking: 'Looking…',
  pair: (a, b) => `${a} and ${b}`,
  field: 'Field',
  record: (n, name) => `Record ${n}: ${name}`,
  fields: {
    firstName: 'First name',
    lastName: 'Last name',
    birthDate: 'Birth date',
    gender: 'Gender',
    email: 'Email',
    phone: 'Phone',
    since: 'On the books since',
    registered: 'Registered as',
    standing: 'Stands at',
    certificates: 'Certificates',
  },
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  same: 'same',
  differs: 'differs',
  none: 'none',
  pending: 'not confirmed yet',
  files: (count) => (count === 1 ? '1 file' : `${count} files`),
  keep: (n, name) => `Keep record ${n}: ${name}`,
  notSame: 'Not the same person',
  sure: (kept, absorbed) => `Merge ${absorbed} into ${kept}?`,
  happens: [
    'Name, birth date and email of the record you keep stay. Emails go to that address.',
    'Registrations, certificates, trainings and U.S. Soccer records of both count for the one person. Nothing is deleted.',
    'Links emailed to either open the record you keep.',
    'If it was a mistake, undo gives both back as they were.',
  ],
  numbered: (n, name) => `${name} (record ${n})`,
  merge: 'Merge',
  merging: 'Merging…',
  back: 'Back',
  merged: (kept, absorbed) => `${absorbed} is merged into ${kept}.`,
  undo: 'Undo',
  undoOf: (kept, absorbed) => `Undo the merge of ${absorbed} into ${kept}`,
  undone: (kept, absorbed) => `${kept} and ${absorbed} are two people again, as they were.`,
  undoMeans:
    'Undo gives both back as they were. What came since goes with them where it can be told: a decision about a certificate, a confirmation, a completion under their name. The rest, such as a new upload, stays with the record that was kept.',
  alreadyDecided: 'Somebody else was quicker. The list is up to date now.',
  mergedFurther:
    'The record that was kept has been merged into another one since. Undo that merge first, then this one.',
  elsewhereToo: 'One of the two is registered in another club too. Only the association can merge them.',
  gone: 'One of the two is not in your branch anymore.',
  failed: 'That did not work, and nothing was changed. Try again.',
  dismissed: (a, b) => `${a} and ${b} are two people. They will not be shown again.`,
  lately: (count) => `Merged lately (${count})`,
  mergeLine: (kept, absorbed) => `${absorbed} into ${kept}`,
  byOn: (by, at) => `by ${by}, ${at}`,
  wasUndone: (at) => `undone ${at}`,
  twoPeople: (count) => `Said to be two people (${count})`,
  pairLine: (a, b) => `${a}, and ${b}`,
  showAgain: 'Show again',
  showAgainOf: (a, b) => `Show again: ${a} and ${b}`,
  shownAgain: 'They are on the list again.',
};
export default words;
