// English words of <ussf-certifications>.
import type { CertificationKind, CertificationState, CertificationWhat } from '../../../contract/certification.ts';

export interface CertificationWords {
  readonly title: string;
  readonly loading: string;
  readonly offline: string;
  readonly failed: string;
  readonly retry: string;
  readonly noLink: string;
  readonly email: string;
  readonly askLink: string;
  readonly asked: string;
  readonly signInFor: string;
  readonly linkEnded: string;
  readonly notHere: string;
  readonly off: string;
  readonly states: Record<'not-asked' | 'waiting' | 'not-found' | 'several' | 'failed', string>;
  readonly number: (ussfId: string) => string;
  readonly minor: string;
  readonly empty: string;
  readonly kinds: Record<CertificationKind, string>;
  readonly certificate: Record<CertificationState, string>;
  readonly unknown: (license: string) => string;
  readonly until: (day: string) => string;
  readonly ranOut: (day: string) => string;
  readonly forEver: string;
  readonly daysLeft: (days: number) => string;
  readonly issued: (day: string, issuer: string) => string;
  readonly games: string;
  readonly fallsAfter: (day: string) => string;
  readonly resync: string;
  readonly resyncing: string;
  readonly synced: (instant: string) => string;
  readonly bySelf: string;
  readonly nothingChanged: string;
  readonly changed: (count: number) => string;
  readonly changes: string;
  readonly what: Record<CertificationWhat, string>;
  readonly lookUp: string;
  readonly lookUpAgain: string;
  readonly ownOnly: string;
  readonly searchBy: string;
  readonly by: Record<'email' | 'ussf-id' | 'name', string>;
  readonly ussfId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly state: string;
  readonly search: string;
  readonly searching: string;
  readonly wrongTerms: string;
  readonly nobody: string;
  readonly results: (count: number) => string;
  readonly noName: string;
  readonly pick: (name: string) => string;
  readonly picked: string;
  readonly noAnswer: string;
  readonly tooMany: string;
  readonly whyExpired: string;
  readonly source: string;
  readonly lags: string;
}

const words: CertificationWords = {
  title: 'U.S. Soccer Federation certifications',
  loading: 'Loading certificates…',
  offline: 'We cannot reach the server. Check your connection and try again.',
  failed: 'That did not work. What is on file has not changed. Try again.',
  retry: 'Try again',
  noLink:
    'Open this page from the link in your email: it shows your own certificates. No link at hand? We email you one.',
  email: 'Your email address',
  askLink: 'Email me a link',
  asked: 'If that address is on our books, a link is on its way to it.',
  signInFor: 'Sign in to see this official’s certificates.',
  linkEnded: 'This link no longer works. We can email you a new one.',
  notHere: 'There is nothing here that you may see.',
  off: 'Your association has not turned on access to U.S. Soccer’s records. Ask its office to do so in Settings.',
  states: {
    'not-asked': 'Nobody has looked this official up at U.S. Soccer yet.',
    waiting: 'The look-up at U.S. Soccer is on its way. You need not wait here.',
    'not-found': 'U.S. Soccer has nobody under this email address. Look for another address, a number, or a name.',
    several: 'U.S. Soccer has several people under this email address. Look them up and pick the right one.',
    failed: 'U.S. Soccer has not answered so far. We keep trying.',
  },
  number: (ussfId) => `USSF ID ${ussfId}`,
  minor: 'Under 18: SafeSport and the background check are not asked of this official yet.',
  empty: 'U.S. Soccer lists no active certificate for this official.',
  kinds: {
    referee: 'Referee',
    safesport: 'SafeSport',
    'background-check': 'Background check',
    assignor: 'Assignor',
    instructor: 'Instructor',
    assessor: 'Assessor',
    educator: 'Educator',
    emeritus: 'Emeritus',
    coaching: 'Coaching',
    health: 'Health',
    unknown: 'Other',
  },
  certificate: {
    active: 'valid',
    unconfirmed: 'not in the last answer',
    expired: 'expired',
    revoked: 'no longer listed',
    upgraded: 'replaced by a higher one',
  },
  unknown: (license) => `Unknown certificate ${license}`,
  until: (day) => `until ${day}`,
  ranOut: (day) => `ran out on ${day}`,
  forEver: 'does not expire',
  daysLeft: (days) => (days === 0 ? 'today is the last day' : days === 1 ? '1 day left' : `${days} days left`),
  issued: (day, issuer) => `issued ${day}${issuer ? ` by ${issuer}` : ''}`,
  games: 'Upcoming games',
  fallsAfter: (day) => `Falls after the last day of a certificate (${day}).`,
  resync: 'Re-sync',
  resyncing: 'Reading U.S. Soccer’s record…',
  synced: (instant) => `Last read ${instant}.`,
  bySelf: 'U.S. Soccer tells us of changes by itself, so you rarely need this.',
  nothingChanged: 'Read just now. Nothing has changed.',
  changed: (count) =>
    count === 1 ? 'Read just now. One thing has changed.' : `Read just now. ${count} things have changed.`,
  changes: 'What has changed',
  what: {
    found: 'found',
    new: 'new',
    renewed: 'renewed',
    upgraded: 'upgraded',
    expired: 'expired',
    revoked: 'no longer listed',
    unconfirmed: 'not in the last answer',
    corrected: 'dates corrected',
    superseded: 'replaced by a higher one',
  },
  lookUp: 'Look Up USSF Registration',
  lookUpAgain: 'Look up again',
  ownOnly: 'You can look up your own record only.',
  searchBy: 'Search by',
  by: { email: 'Email', 'ussf-id': 'USSF ID', name: 'Name and state' },
  ussfId: 'USSF ID (16 digits)',
  firstName: 'First name',
  lastName: 'Last name',
  state: 'State (two letters)',
  search: 'Search',
  searching: 'Searching…',
  wrongTerms: 'Please fill in every field; a USSF ID has 16 digits, a state two letters.',
  nobody: 'U.S. Soccer found nobody. Try another email address, or name and state.',
  results: (count) => (count === 1 ? 'One person found. Is this the one?' : `${count} people found. Which one is it?`),
  noName: 'Name not shown (under 18)',
  pick: (name) => `This is the one: ${name}`,
  picked: 'Done. The certificates below are this person’s.',
  noAnswer: 'U.S. Soccer does not answer just now. What is on file stands. Try again in a few minutes.',
  tooMany: 'That was a lot of look-ups. Please wait an hour, or ask your assignor.',
  whyExpired: 'Why does it show expired?',
  source: 'What you see here is what U.S. Soccer’s Learning Center lists.',
  lags: 'Your state renews in its own system (OMS) and sends renewals to U.S. Soccer later. A certificate renewed there may show as expired here for some days.',
};
export default words;
