// English words of <ussf-certifications>.
import type { CertificationKind, CertificationState, CertificationWhat } from '../../../contract/ussf/certification.ts';

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
  title: 'U.S. Soccer certifications',
  loading: 'Loading certifications…',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'That didn’t work. Your records haven’t changed. Try again.',
  retry: 'Try again',
  noLink:
    'Open this page from the link in your email: it shows your own certifications. No link? We can email you one.',
  email: 'Your email address',
  askLink: 'Email me a link',
  asked: 'If that email is in our records, we sent a link. Check your inbox and junk folder.',
  signInFor: 'Sign in to see this official’s certifications.',
  linkEnded: 'This link has expired. Get a new one below.',
  notHere: 'You don’t have access to this page.',
  off: 'Your association hasn’t enabled U.S. Soccer access. Ask an owner to enable it in Settings.',
  states: {
    'not-asked': 'This official hasn’t been looked up at U.S. Soccer yet.',
    waiting: 'We’re looking this official up at U.S. Soccer. You can leave this page.',
    'not-found': 'U.S. Soccer has no one with this email. Search by another email, USSF ID, or name.',
    several: 'U.S. Soccer has more than one person with this email. Look them up and choose one.',
    failed: 'U.S. Soccer hasn’t responded yet. We keep trying.',
  },
  number: (ussfId) => `USSF ID ${ussfId}`,
  minor: 'Under 18: SafeSport and the background check aren’t required yet.',
  empty: 'U.S. Soccer lists no active certification for this official.',
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
    active: 'active',
    unconfirmed: 'not in the last answer',
    expired: 'expired',
    revoked: 'no longer listed',
    upgraded: 'replaced by a higher one',
  },
  unknown: (license) => `Other certification ${license}`,
  until: (day) => `valid through ${day}`,
  ranOut: (day) => `expired on ${day}`,
  forEver: 'doesn’t expire',
  daysLeft: (days) => (days === 0 ? 'expires today' : days === 1 ? '1 day left' : `${days} days left`),
  issued: (day, issuer) => `issued ${day}${issuer ? ` by ${issuer}` : ''}`,
  games: 'Upcoming games',
  fallsAfter: (day) => `This game is after ${day}, when a certification expires.`,
  resync: 'Re-sync',
  resyncing: 'Reading U.S. Soccer’s record…',
  synced: (instant) => `Last checked ${instant}.`,
  bySelf: 'U.S. Soccer sends changes automatically, so you rarely need this.',
  nothingChanged: 'Checked just now. No changes.',
  changed: (count) => (count === 1 ? 'Checked just now. 1 change.' : `Checked just now. ${count} changes.`),
  changes: 'Changes',
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
  wrongTerms: 'Fill in every field; a USSF ID has 16 digits, a state two letters.',
  nobody: 'U.S. Soccer found no one. Try another email address, or name and state.',
  results: (count) => (count === 1 ? '1 person found.' : `${count} people found. Choose one.`),
  noName: 'Name not shown (under 18)',
  pick: (name) => `Choose ${name}`,
  picked: 'Linked.',
  noAnswer: 'U.S. Soccer isn’t responding. Your records haven’t changed. Try again in a few minutes.',
  tooMany: 'Too many lookups. Try again in an hour, or ask your assignor.',
  whyExpired: 'Why does it show expired?',
  source: 'This is what U.S. Soccer’s Learning Center lists.',
  lags: 'Your state renews in its own system (OMS). A renewed license may show as expired here until the state sends it to U.S. Soccer.',
};
export default words;
