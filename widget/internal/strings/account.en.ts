// English words of <member-account>: a household and what each person has to finish.
import type { FailureCode } from '../../api.ts';

export interface AccountWords {
  readonly title: string;
  readonly signInFor: string;
  readonly orLink: string;
  readonly signedInAs: (email: string) => string;
  readonly onlyOne: (email: string) => string;
  readonly showEveryone: string;
  readonly signOut: string;
  readonly loading: string;
  readonly nobody: string;
  readonly register: string;
  readonly retry: string;
  readonly problems: Partial<Record<FailureCode, string>> & { readonly outage: string };
  readonly show: string;
  readonly cards: string;
  readonly list: string;
  readonly minor: string;
  readonly season: (season: string) => string;
  readonly pending: string;
  readonly person: string;
  readonly requirement: string;
  readonly standing: string;
  readonly next: string;
  readonly validUntil: (day: string) => string;
  readonly validForEver: string;
  readonly opensOn: (day: string) => string;
  readonly begin: string;
  readonly beginFor: (name: string) => string;
  readonly begun: (receipt: string) => string;
  readonly leave: string;
  readonly upload: string;
  readonly uploadFor: (requirement: string, name: string) => string;
  readonly close: string;
  readonly advice: (association: string) => string;
  readonly calendar: string;
  readonly calendarFor: (name: string) => string;
  readonly lastDay: (requirement: string, name: string) => string;
  readonly lastDayText: string;
  readonly opens: (requirement: string, name: string) => string;
  readonly opensText: string;
  readonly how: string;
  readonly howFor: (name: string) => string;
  readonly sent: string;
  readonly devices: string;
  readonly kept: string;
}

const words: AccountWords = {
  title: 'Your account',
  signInFor:
    'Everybody registered under your email address is here, with what each has to finish. Sign in with a code we email you.',
  orLink: 'Or open the link in any of our emails.',
  signedInAs: (email) => `Everybody registered with ${email}.`,
  onlyOne: (email) => `Your link shows one person. Sign in to see everyone registered with ${email}.`,
  showEveryone: 'Show everyone',
  signOut: 'Sign out',
  loading: 'Loading your account…',
  nobody: 'Nobody is registered under this address. Register first, or sign in with the address you registered with.',
  register: 'Register',
  retry: 'Try again',
  problems: {
    'not-signed-in': 'You are not signed in anymore. Sign in again, or open the link from your email.',
    'link-expired': 'That link has expired. Sign in with a code instead.',
    'link-revoked': 'That link was withdrawn. Sign in with a code instead.',
    'link-not-valid': 'That link does not work. Sign in with a code instead.',
    'not-allowed': 'This registration has not been confirmed yet.',
    offline: 'We cannot reach the server. Check your connection and try again.',
    'too-slow': 'The answer takes too long. Try again in a moment.',
    outage: 'Something went wrong on our side. Nothing was lost. Try again.',
  },
  show: 'Show as',
  cards: 'Cards',
  list: 'List',
  minor: 'Under 18: the rules for adults do not apply.',
  season: (season) => `season ${season}`,
  pending: 'waits for your league to confirm',
  person: 'Person',
  requirement: 'Requirement',
  standing: 'Where it stands',
  next: 'Next step',
  validUntil: (day) => `Valid until ${day}.`,
  validForEver: 'Does not expire.',
  opensOn: (day) => `The next course counts from ${day}.`,
  begin: 'Begin training',
  beginFor: (name) => `Begin training for ${name}`,
  begun: (receipt) => `Begun. Your receipt is ${receipt}. SafeSport’s site opens now.`,
  leave: 'Go to SafeSport',
  upload: 'Upload a certificate',
  uploadFor: (requirement, name) => `Upload a certificate: ${requirement}, ${name}`,
  close: 'Close',
  advice: (association) => `${association} says:`,
  calendar: 'Add dates to calendar',
  calendarFor: (name) => `Add dates to calendar: ${name}`,
  lastDay: (requirement, name) => `${requirement} of ${name}: last day`,
  lastDayText: 'From tomorrow it does not count anymore. Your account says what comes next.',
  opens: (requirement, name) => `${requirement} of ${name}: the next course counts from today`,
  opensText: 'A course finished before this day may not count.',
  how: 'How it works',
  howFor: (name) => `How it works, with the access code: ${name}`,
  sent: 'The file has arrived and waits for review.',
  devices: 'Where you are signed in',
  kept: 'What is kept about you',
};
export default words;
