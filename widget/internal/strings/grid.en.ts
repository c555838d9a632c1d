// English words of <status-dot-grid>.

import type { Source } from '../../../contract/core/source.ts';
import type { Role } from '../../../contract/people/member.ts';
import { FEWER, type PublicCount } from '../../../contract/standings/public-count.ts';
import type { State } from '../../../contract/standings/status.ts';

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
  readonly importRoster: string;
  readonly addPerson: string;
  readonly registrationLink: string;
  readonly linkCopied: string;
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
  readonly chooseOrganization: string;
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
  search: 'Search by name, club, or division',
  show: 'Show',
  everyone: (count) => `Everyone (${count})`,
  coaches: 'Coaches',
  officials: 'Officials',
  groups: 'Coaches or officials',
  colorCodes: 'Color Codes',
  close: 'Close',
  person: 'Person',
  counted: (shown, all) =>
    shown === all
      ? all === 1
        ? '1 person'
        : `${all} people`
      : `${shown} of ${all === 1 ? '1 person' : `${all} people`}`,
  more: (loaded, all) => `${loaded} of ${all} loaded…`,
  nobody: 'No one matches. Try another word, or show everyone.',
  nobodyYet: 'No one is registered yet.',
  importRoster: 'Import a roster',
  addPerson: 'Add a person',
  registrationLink: 'Copy the registration link',
  linkCopied: 'Link copied.',
  clear: 'Show everyone',
  live: 'Live',
  notLive: 'Reconnecting…',
  signOut: 'Sign out',
  signInFor: 'Sign in to see names. Without signing in, only counts are shown.',
  people: (count) => (count === FEWER ? 'Fewer than 5 people' : `About ${count} people`),
  cleared: (count, all) => `${count === FEWER ? 'Fewer than 5 of about' : `About ${count} of`} ${all} approved`,
  fewInOthers: 'Each other status: fewer than 5 people',
  fewInAll: 'Each status: fewer than 5 people',
  sessionEnded: 'You’ve been signed out. Sign in again to see names.',
  notAllowed: 'Your role doesn’t allow this. Ask an owner of this organization.',
  goTo: 'Your organizations:',
  chooseOrganization: 'Choose an organization to continue.',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  notFound:
    'We can’t find this organization. If you manage this website, check the organization in the Touchline embed code.',
  tooMany: 'Too many attempts. Wait a few minutes, then try again.',
  failed: 'Something went wrong on our side. Try again in a moment.',
  retry: 'Try again',
  validUntil: 'Valid through',
  since: 'Updated',
  source: 'Source',
  noSource: 'Nothing received yet',
  why: 'Why',
  upload: 'Upload a certificate',
  uploadFor: (name) => `Upload a certificate for ${name}`,
  history: 'Show history',
  ussf: 'U.S. Soccer certifications',
  firstName: 'First name',
  lastName: 'Last name',
  club: 'Organization',
  role: 'Role',
  division: 'Division',
  confirm: 'Confirm registration',
  confirmed: 'Confirmed. We’re emailing their link.',
  unconfirmed: 'registration not confirmed',
  sortBy: (column) => `Sort by ${column}`,
  help: 'Arrow keys to move, Enter to open',
  roles: {
    'head-coach': 'Head coach',
    'assistant-coach': 'Assistant coach',
    'team-manager': 'Team manager',
    trainer: 'Athletic trainer',
    'team-doctor': 'Team doctor',
    volunteer: 'Volunteer',
    official: 'Official',
  },
  sources: {
    'safesport-webhook': 'SafeSport',
    'absorb-webhook': 'SafeSport',
    'ussf-webhook': 'U.S. Soccer',
    'ussf-lookup': 'U.S. Soccer lookup',
    'checkr-webhook': 'Checkr',
    'csv-report': 'Completion report',
    'legacy-report': 'SafeSport report',
    begin: 'The person selected Begin',
    registration: 'Registration',
    acknowledgment: 'Signed by the person',
    attestation: 'The person’s own answer',
    check: 'Check recorded by the association',
    upload: 'Uploaded certificate',
    review: 'Association reviewer',
    correction: 'Correction',
    merge: 'Merge',
    import: 'Import',
    clock: 'Expiration date',
  },
  codes: {
    draft: 'Nothing received, not required, or a new registration.',
    submitted: 'A file or registration was added and is pending approval.',
    approved: 'Reviewed and approved, or confirmed by SafeSport, U.S. Soccer, or the background check provider.',
    rejected: 'Reviewed and rejected.',
    'requires-action': 'Reviewed; something must be fixed before it can be approved.',
  },
  ringCodes: {
    expiring: 'Ring: expires soon',
    expired: 'Broken ring: expired',
    exempt: 'Dash: not required',
  },
};
export default words;
