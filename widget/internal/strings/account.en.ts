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
  readonly readAndSign: string;
  readonly answer: string;
  readonly answerAgain: string;
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
  signInFor: 'See what everyone in your household still needs. Sign in with a code we email you.',
  orLink: 'Or open the link in any of our emails.',
  signedInAs: (email) => `Registered with ${email}`,
  onlyOne: (email) => `Your link shows one person. Sign in to see everyone registered with ${email}.`,
  showEveryone: 'Show everyone',
  signOut: 'Sign out',
  loading: 'Loading your account…',
  nobody: 'No one is registered with this email. Register, or sign in with another email.',
  register: 'Register',
  retry: 'Try again',
  problems: {
    'not-signed-in': 'You’ve been signed out. Sign in again, or open the link from your email.',
    'link-expired': 'That link has expired. Sign in with a code instead.',
    'link-revoked': 'That link was turned off. Sign in with a code instead.',
    'link-not-valid': 'That link doesn’t work. Sign in with a code instead.',
    'not-allowed': 'This registration isn’t confirmed yet.',
    offline: 'We can’t connect right now. Check your internet connection and try again.',
    'too-slow': 'This is taking too long. Try again in a moment.',
    outage: 'Something went wrong on our side. Try again.',
  },
  show: 'Show as',
  cards: 'Cards',
  list: 'List',
  minor: 'Under 18: adult requirements don’t apply.',
  season: (season) => `season ${season}`,
  pending: 'pending: your league hasn’t confirmed it',
  person: 'Person',
  requirement: 'Requirement',
  standing: 'Status',
  next: 'Next step',
  validUntil: (day) => `Valid through ${day}.`,
  validForEver: 'Doesn’t expire.',
  opensOn: (day) => `You can take the next course from ${day}.`,
  begin: 'Begin training',
  beginFor: (name) => `Begin training for ${name}`,
  begun: (receipt) => `Started. Receipt number: ${receipt}. The SafeSport site opens now.`,
  leave: 'Go to SafeSport',
  upload: 'Upload a certificate',
  uploadFor: (requirement, name) => `Upload a certificate: ${requirement}, ${name}`,
  readAndSign: 'Read and sign',
  answer: 'Answer',
  answerAgain: 'Change my answer',
  close: 'Close',
  advice: (association) => `${association} says:`,
  calendar: 'Add dates to calendar',
  calendarFor: (name) => `Add dates to calendar: ${name}`,
  lastDay: (requirement, name) => `${name}: ${requirement} expires today`,
  lastDayText: 'It stops counting tomorrow. Your account shows the next step.',
  opens: (requirement, name) => `${name}: next ${requirement} course can be taken from today`,
  opensText: 'A course finished before this day may not count.',
  how: 'How it works',
  howFor: (name) => `How it works, with the access code: ${name}`,
  sent: 'Uploaded. It’s pending: your association reviews it before it counts.',
  devices: 'Your devices',
  kept: 'Your data',
};
export default words;
