// English words of <status-dot-grid>.

import type { Role } from '../../../contract/member.ts';
import { FEWER, type PublicCount } from '../../../contract/public-count.ts';
import type { Source } from '../../../contract/source.ts';
import type { State } from '../../../contract/status.ts';

export interface GridWords {
  readonly title: (organization: string) => string;
  readonly loading: string;
  readonly search: string;
  readonly show: string;
  readonly everyone: (count: number) => string;
  readonly coaches: string;
  readonly officials: string;
  readonly groups: string;
  readonly colorCodes: string;
  readonly close: string;
  readonly person: string;
  readonly counted: (shown: number, all: number) => string;
  readonly more: (loaded: number, all: number) => string;
  readonly nobody: string;
  readonly nobodyYet: string;
  readonly clear: string;
  readonly live: string;
  readonly notLive: string;
  readonly signOut: string;
  readonly signInFor: string;
  readonly people: (count: PublicCount) => string;
  readonly cleared: (count: PublicCount, all: number) => string;
  readonly fewInOthers: string;
  readonly fewInAll: string;
  readonly sessionEnded: string;
  readonly notAllowed: string;
  readonly goTo: string;
  readonly offline: string;
  readonly notFound: string;
  readonly tooMany: string;
  readonly failed: string;
  readonly retry: string;
  readonly validUntil: string;
  readonly since: string;
  readonly source: string;
  readonly noSource: string;
  readonly why: string;
  readonly upload: string;
  readonly uploadFor: (name: string) => string;
  readonly history: string;
  readonly ussf: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly club: string;
  readonly role: string;
  readonly division: string;
  readonly confirm: string;
  readonly confirmed: string;
  readonly unconfirmed: string;
  readonly sortBy: (column: string) => string;
  readonly help: string;
  readonly roles: Record<Role, string>;
  readonly sources: Record<Source, string>;
  readonly codes: Record<State, string>;
  readonly ringCodes: { readonly expiring: string; readonly expired: string; readonly exempt: string };
}

const words: GridWords = {
  title: (organization) => `Coaches and officials: ${organization}`,
  loading: 'Loading people…',
  search: 'Search by name, club or division',
  show: 'Show',
  everyone: (count) => `Everyone (${count})`,
  coaches: 'Coaches',
  officials: 'Officials',
  groups: 'Coaches or officials',
  colorCodes: 'Color Codes',
  close: 'Close',
  person: 'Person',
  counted: (shown, all) => (shown === all ? `${all} people` : `${shown} of ${all} people`),
  more: (loaded, all) => `${loaded} of ${all} loaded…`,
  nobody: 'Nobody matches. Try another word, or show everyone.',
  nobodyYet: 'Nobody is registered here yet. People appear as soon as they register or you add them.',
  clear: 'Show everyone',
  live: 'Live: changes appear by themselves',
  notLive: 'Not live right now; trying again',
  signOut: 'Sign out',
  signInFor: 'Sign in to see names. Without signing in, only counts are shown.',
  people: (count) => (count === FEWER ? 'Fewer than 5 people' : `About ${count} people`),
  cleared: (count, all) => `${count === FEWER ? 'Fewer than 5 of about' : `About ${count} of`} ${all} approved`,
  fewInOthers: 'Each other status: fewer than 5 people',
  fewInAll: 'Each status: fewer than 5 people',
  sessionEnded: 'Your session has ended. Sign in again to see names.',
  notAllowed: 'You are signed in, but not as an administrator of this organization.',
  goTo: 'Yours:',
  offline: 'We cannot reach the server. Check your connection and try again.',
  notFound: 'There is no organization with this name here. Whoever set up this page should check the snippet.',
  tooMany: 'Too many requests came from here. Wait a minute and try again.',
  failed: 'Something went wrong on our side. Try again in a moment.',
  retry: 'Try again',
  validUntil: 'Valid until',
  since: 'Since',
  source: 'Comes from',
  noSource: 'Nothing has come yet',
  why: 'Why',
  upload: 'Upload a certificate',
  uploadFor: (name) => `Upload a certificate for ${name}`,
  history: 'Show the history',
  ussf: 'U.S. Soccer certificates',
  firstName: 'First name',
  lastName: 'Last name',
  club: 'Organization',
  role: 'Role',
  division: 'Division',
  confirm: 'Confirm registration',
  confirmed: 'Confirmed. The SafeSport email is on its way.',
  unconfirmed: 'registration not confirmed',
  sortBy: (column) => `Sort by ${column}`,
  help: 'Arrow keys move, Enter opens.',
  roles: {
    'head-coach': 'Head coach',
    'assistant-coach': 'Assistant coach',
    'team-manager': 'Team manager',
    trainer: 'Trainer',
    'team-doctor': 'Team doctor',
    volunteer: 'Volunteer',
    official: 'Official',
  },
  sources: {
    'safesport-webhook': 'SafeSport',
    'absorb-webhook': 'SafeSport',
    'ussf-webhook': 'U.S. Soccer',
    'ussf-lookup': 'U.S. Soccer look-up',
    'checkr-webhook': 'Checkr',
    'csv-report': 'A completion report',
    'legacy-report': 'A SafeSport report',
    begin: 'The person pressed Begin',
    registration: 'Registration',
    upload: 'An uploaded certificate',
    review: 'An association reviewer',
    correction: 'A correction',
    merge: 'A merge',
    import: 'An import',
    clock: 'The calendar',
  },
  codes: {
    draft: 'Default: a file is missing, it does not apply, or the registration is new.',
    submitted: 'A file or registration was added and waits for approval.',
    approved: 'Reviewed and approved, or confirmed by SafeSport, U.S. Soccer, or the background check provider.',
    rejected: 'It was reviewed and rejected.',
    'requires-action': 'It was reviewed and needs something more before it can be approved.',
  },
  ringCodes: {
    expiring: 'A ring: runs out soon.',
    expired: 'A broken ring: has run out.',
    exempt: 'A dash: not needed for this person.',
  },
};
export default words;
