// English words of <registration-desk>: who waits, and adding somebody by hand.
import type { RegistrationWords } from './registration.en.ts';

export interface RegistrationDeskWords {
  readonly title: string;
  readonly what: string;
  readonly loading: string;
  readonly empty: string;
  readonly signInFor: string;
  readonly sessionEnded: string;
  readonly notReviewer: string;
  readonly offline: string;
  readonly retry: string;
  readonly waiting: (count: number) => string;
  readonly more: (shown: number) => string;
  readonly all: string;
  readonly choose: (name: string) => string;
  readonly since: (day: string) => string;
  readonly minor: string;
  readonly probablyKnown: string;
  readonly compare: string;
  readonly confirmOne: string;
  readonly confirmName: (name: string) => string;
  readonly confirmChosen: (count: number) => string;
  readonly confirming: string;
  readonly confirmed: (count: number) => string;
  readonly confirmedAlready: string;
  readonly failed: string;
  readonly partly: (done: number, left: number) => string;
  readonly add: {
    readonly title: string;
    readonly open: string;
    readonly close: string;
    readonly onlineTitle: (role: string) => string;
    readonly onlineWhy: string;
    readonly underAge: string;
    readonly mail: string;
    readonly mailed: (email: string) => string;
    readonly send: string;
    readonly added: (name: string) => string;
    readonly known: string;
    readonly elsewhere: (count: number) => string;
    readonly somebodyElse: string;
    readonly back: string;
    readonly tooMany: string;
    readonly failed: string;
    /** What the form says otherwise when it is filled in for another person. */
    readonly fields: Pick<RegistrationWords, 'role' | 'nameHelp' | 'genderHelp' | 'language' | 'problems'>;
  };
}

const words: RegistrationDeskWords = {
  title: 'Registrations',
  what: 'Nobody is told about SafeSport before you confirm them. When you do, each gets an email with their own link.',
  loading: 'Loading registrations…',
  empty: 'Nobody is waiting. Whoever registers online appears here.',
  signInFor: 'Registrars sign in here.',
  sessionEnded: 'Your session has ended. Sign in again to go on.',
  notReviewer: 'Only an owner or a registrar confirms people here. You are signed in with another role.',
  offline: 'We cannot reach the server. Check your connection and try again.',
  retry: 'Try again',
  waiting: (count) => (count === 1 ? '1 person waits' : `${count} people wait`),
  more: (shown) => `These are the first ${shown}. Confirm some, and the next appear.`,
  all: 'Choose all',
  choose: (name) => `Choose ${name}`,
  since: (day) => `registered on ${day}`,
  minor: 'Under 18: the adult rules do not apply.',
  probablyKnown: 'Somebody very much like this is in your association’s records already. Look before you confirm.',
  compare: 'Compare the two',
  confirmOne: 'Confirm',
  confirmName: (name) => `Confirm ${name}`,
  confirmChosen: (count) => ['Confirm those chosen', 'Confirm 1 person'][count] ?? `Confirm ${count} people`,
  confirming: 'Confirming…',
  confirmed: (count) =>
    count === 1
      ? '1 person is confirmed and gets their link by email.'
      : `${count} people are confirmed and get their links by email.`,
  confirmedAlready: 'They were confirmed already. No email was sent twice.',
  failed: 'That did not work. Nobody was confirmed. Try again.',
  partly: (done, left) => `${done} confirmed; ${left} still wait because the connection broke. Try again.`,
  add: {
    title: 'Add somebody by hand',
    open: 'Add somebody…',
    close: 'Close',
    onlineTitle: (role) => `${role}: must register online`,
    onlineWhy:
      'This role needs a background check, and that needs the person’s own authorization. Email them the link; it takes them three minutes.',
    underAge: 'Somebody under 18 needs no background check: fill in the form and press Add.',
    mail: 'Email the registration link',
    mailed: (email) => `The registration link is on its way to ${email}.`,
    send: 'Add',
    added: (name) => `${name} is added and confirmed, and gets their link by email.`,
    known: 'Probably in the records already, so nobody was added:',
    elsewhere: (count) =>
      count === 1
        ? '1 person in another branch of your association. Its registrar can tell you more.'
        : `${count} people in other branches of your association. Their registrars can tell you more.`,
    somebodyElse: 'Somebody else: add them',
    back: 'Back',
    tooMany: 'Many links went out from here. Wait an hour and try again.',
    failed: 'That did not work. What you typed is still here. Try again.',
    fields: {
      role: 'What they will do',
      nameHelp: 'Exactly as on their ID. SafeSport compares it letter by letter.',
      genderHelp: 'As they will give it to SafeSport.',
      language: 'Language of their emails',
      problems: {
        firstName: 'Enter the first name.',
        lastName: 'Enter the last name.',
        birthDate: 'Enter the birth date.',
        gender: 'Choose one.',
        email: 'Enter an email address, for example pat@example.org.',
        phone: 'Enter a phone number with at least seven digits, or leave it empty.',
        consent: 'They have to agree.',
        child: 'Children under 13 cannot be added. Nothing was kept.',
      },
    },
  },
};
export default words;
