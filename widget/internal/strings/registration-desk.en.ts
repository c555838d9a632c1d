// English words of <registration-desk>: who waits, and adding somebody by hand.
import type { RegistrationWords } from './registration.en.ts';

export interface RegistrationDeskWords {
  readonly title: string;
  readonly what: string;
  readonly loading: string;
  readonly empty: string;
  readonly registrationLink: string;
  readonly linkCopied: string;
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
  readonly decline: string;
  readonly declineName: (name: string) => string;
  readonly declineWhat: (name: string) => string;
  readonly reason: string;
  readonly reasonHelp: string;
  readonly declineNow: string;
  readonly declining: string;
  readonly keep: string;
  readonly declined: (name: string) => string;
  readonly declinedTitle: (count: number) => string;
  readonly declinedWhat: string;
  readonly declinedBy: (by: string, day: string) => string;
  readonly declinedReason: (reason: string) => string;
  readonly putBack: string;
  readonly putBackName: (name: string) => string;
  readonly isBack: (name: string, mail: 'withdrawn' | 'left') => string;
  readonly handled: string;
  readonly again: (name: string) => string;
  readonly add: {
    readonly title: string;
    readonly open: string;
    readonly close: string;
    readonly onlineTitle: (role: string) => string;
    readonly onlineWhy: string;
    readonly underAge: string;
    readonly mail: string;
    readonly invited: (name: string, email: string) => string;
    readonly invitedBefore: (name: string, email: string) => string;
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
  what: 'Confirm each person before they can begin. Confirming emails them their personal link.',
  loading: 'Loading registrations…',
  empty: 'No registrations to confirm.',
  registrationLink: 'Copy the registration link',
  linkCopied: 'Link copied.',
  signInFor: 'Registrars sign in here.',
  sessionEnded: 'You’ve been signed out. Sign in again to continue.',
  notReviewer: 'Your role doesn’t allow this. Ask an owner of this organization.',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  retry: 'Try again',
  waiting: (count) => (count === 1 ? '1 person to confirm' : `${count} people to confirm`),
  more: (shown) => `Showing the first ${shown}. Confirm some to see the next.`,
  all: 'Select all',
  choose: (name) => `Select ${name}`,
  since: (day) => `registered on ${day}`,
  minor: 'Under 18: adult rules don’t apply.',
  probablyKnown: 'Possible duplicate of someone in your association’s records. Compare before you confirm.',
  compare: 'Compare records',
  confirmOne: 'Confirm',
  confirmName: (name) => `Confirm ${name}`,
  confirmChosen: (count) => ['Confirm selected', 'Confirm 1 person'][count] ?? `Confirm ${count} people`,
  confirming: 'Confirming…',
  confirmed: (count) =>
    count === 1
      ? '1 person is confirmed. We’re emailing their link.'
      : `${count} people are confirmed. We’re emailing their links.`,
  confirmedAlready: 'They were already confirmed. No email was sent twice.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  partly: (done, left) => `${done} confirmed; ${left} not confirmed because the connection was lost. Try again.`,
  decline: 'Decline…',
  declineName: (name) => `Decline ${name}…`,
  declineWhat: (name) => `${name} is emailed that the registration was declined. You can put it back for 30 days.`,
  reason: 'Reason (optional)',
  reasonHelp: 'They read it in the email.',
  declineNow: 'Decline registration',
  declining: 'Declining…',
  keep: 'Cancel',
  declined: (name) => `${name}’s registration is declined. We’re emailing them.`,
  declinedTitle: (count) => `Declined (${count})`,
  declinedWhat: 'Deleted 30 days after they were declined.',
  declinedBy: (by, day) => `declined by ${by} on ${day}`,
  declinedReason: (reason) => `Reason: ${reason}`,
  putBack: 'Put back',
  putBackName: (name) => `Put back ${name}`,
  isBack: (name, mail) =>
    mail === 'withdrawn'
      ? `${name} is waiting again. No email was sent.`
      : `${name} is waiting again. The email that it was declined was already sent: let them know.`,
  handled: 'Someone else already handled this registration. The list is up to date now.',
  again: (name) => `${name} already registered again. Nothing was put back.`,
  add: {
    title: 'Add a person',
    open: 'Add a person…',
    close: 'Close',
    onlineTitle: (role) => `${role}: online registration required`,
    onlineWhy:
      'A background check needs their own authorization, so they register themselves. Enter name and email, then email them the link.',
    underAge: 'Someone under 18 needs no background check: fill in the form and select Add.',
    mail: 'Email the registration link',
    invited: (name, email) => `${name} is invited. We’re emailing the registration link to ${email}.`,
    invitedBefore: (name) =>
      `${name} is already invited this season. No second email was sent; remind them from the list.`,
    send: 'Add',
    added: (name) => `${name} is added and confirmed. We’re emailing their link.`,
    known: 'Possible duplicate, so no one was added:',
    elsewhere: (count) =>
      count === 1
        ? '1 possible match in another organization of your association. Contact its registrar.'
        : `${count} possible matches in other organizations of your association. Contact their registrars.`,
    somebodyElse: 'Add as a new person',
    back: 'Back',
    tooMany: 'You’ve sent the maximum for now. Try again in an hour.',
    failed:
      'We couldn’t tell if that was saved. What you entered is still here. Reload the page to check before you try again.',
    fields: {
      role: 'Role',
      nameHelp: 'Their legal name, as on their ID. Accents and capital letters don’t matter.',
      genderHelp: 'As they will give it to SafeSport.',
      language: 'Language of their emails',
      problems: {
        firstName: 'Enter the first name.',
        lastName: 'Enter the last name.',
        birthDate: 'Enter the date of birth.',
        gender: 'Choose one.',
        email: 'Enter an email address, for example pat@example.org.',
        phone: 'Enter a phone number with at least seven digits, or leave it empty.',
        consent: 'They have to agree.',
        child: 'Children under 13 can’t be added. Nothing was saved.',
      },
    },
  },
};
export default words;
