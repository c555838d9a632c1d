// English words of <touchline-home>.

import type { BaseRequirement } from '../../../contract/core/requirement.ts';
import type { SetupStep, WaitingKind } from '../../../contract/home/home.ts';
import type { OrganizationKind } from '../../../contract/organizations/organization.ts';

type Page =
  | 'people'
  | 'registrations'
  | 'import'
  | 'organizations'
  | 'settings'
  | 'games'
  | 'duplicates'
  | 'review'
  | 'codes'
  | 'accounts';
interface Said {
  readonly title: string;
  readonly what: string;
}

export interface HomeWords {
  readonly loading: string;
  readonly offline: string;
  readonly failed: string;
  readonly retry: string;
  readonly sessionEnded: string;
  readonly frontTitle: string;
  readonly front: string;
  readonly coaches: string;
  readonly openAccount: string;
  readonly signIn: string;
  readonly notInvited: string;
  readonly memberTitle: string;
  readonly member: (email: string) => string;
  readonly signOut: string;
  readonly choose: string;
  readonly kinds: Record<OrganizationKind, string>;
  readonly setupTitle: string;
  readonly setupDone: (done: number, all: number) => string;
  readonly done: string;
  readonly steps: Record<SetupStep, Said>;
  readonly waitsTitle: string;
  readonly nothingWaits: string;
  readonly waits: Record<WaitingKind, (many: number) => string>;
  readonly approvedTitle: string;
  readonly nobody: string;
  readonly importRoster: string;
  readonly people: (many: number) => string;
  readonly approvedOf: (approved: number, asked: number) => string;
  readonly requirements: Record<BaseRequirement, string> & Readonly<Record<string, string>>;
  readonly pagesTitle: string;
  readonly pages: Record<Page, Said>;
}

const words: HomeWords = {
  loading: 'Loading…',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'We couldn’t load this page. Try again.',
  retry: 'Try again',
  sessionEnded: 'You’ve been signed out. Sign in again to continue.',
  frontTitle: 'Everyone on the touchline, cleared',
  front: 'See who still needs SafeSport, a background check, or a license, and what to do next.',
  coaches: 'Are you a coach, volunteer, or official?',
  openAccount: 'Open your account',
  signIn: 'Sign in',
  notInvited: 'There is no password: we email you a 6-digit code. If no one has invited you yet, the email says so.',
  memberTitle: 'Your account',
  member: (email) => `You are signed in as ${email}. This address has no administrator role.`,
  signOut: 'Sign out',
  choose: 'Your organizations',
  kinds: { federation: 'Federation', association: 'Association', league: 'League', club: 'Club' },
  setupTitle: 'Finish setting up',
  setupDone: (done, all) => `${done} of ${all} done. You can leave and come back at any time.`,
  done: 'Done',
  steps: {
    organizations: { title: 'Add leagues and clubs', what: 'One by one, or paste your list.' },
    requirements: {
      title: 'Choose your requirements',
      what: 'SafeSport is set. Add background checks, licenses, and concussion training.',
    },
    'access-code': {
      title: 'Enter your SafeSport access code',
      what: 'Coaches need it so their course counts for your organization.',
    },
    source: { title: 'Connect SafeSport', what: 'Enter the webhook secret, so that completions reach you.' },
    heard: {
      title: 'Receive your first completion',
      what: 'The first message we receive appears here. Nothing to do until someone finishes.',
    },
    administrators: {
      title: 'Invite other administrators',
      what: 'Registrars, reviewers, coordinators, and assignors.',
    },
    people: { title: 'Import your people', what: 'Import a roster, or share the registration link.' },
    site: { title: 'Put it on your website (optional)', what: 'Register your website, then paste the embed code.' },
  },
  waitsTitle: 'Waiting for you',
  nothingWaits: 'Nothing is waiting for you.',
  waits: {
    registrations: (many) => (many === 1 ? 'registration to confirm' : 'registrations to confirm'),
    corrections: (many) => (many === 1 ? 'correction to decide' : 'corrections to decide'),
    reviews: (many) => (many === 1 ? 'certificate to review' : 'certificates to review'),
    completions: (many) => (many === 1 ? 'unmatched completion' : 'unmatched completions'),
    codes: (many) => (many === 1 ? 'request for a payment code' : 'requests for payment codes'),
    accounts: (many) => (many === 1 ? 'access request' : 'access requests'),
    'refused-mails': (many) => (many === 1 ? 'person whose email bounced' : 'people whose email bounced'),
  },
  approvedTitle: 'Your people',
  nobody: 'No one is confirmed yet.',
  importRoster: 'Import a roster',
  people: (many) => (many === 1 ? '1 confirmed person' : `${many} confirmed people`),
  approvedOf: (approved, asked) => `${approved} of ${asked} approved`,
  requirements: {
    'abuse-prevention': 'Abuse Prevention (SafeSport)',
    'background-check': 'Background check',
    'coaching-license': 'Coaching license',
    concussion: 'Concussion training',
    'referee-license': 'Referee license',
  },
  pagesTitle: 'Go to',
  pages: {
    people: { title: 'People', what: 'Who is cleared, and what others still need' },
    registrations: { title: 'Registrations', what: 'Confirm, add, correct' },
    import: { title: 'Import', what: 'Import a roster' },
    organizations: { title: 'Organizations', what: 'Leagues and clubs' },
    settings: { title: 'Settings', what: 'Policies, data sources, administrators' },
    games: { title: 'Games', what: 'Officials and their games' },
    duplicates: { title: 'Duplicates', what: 'One person, two records' },
    review: { title: 'Review', what: 'Certificates and completions' },
    codes: { title: 'Payment codes', what: 'Requests and codes left' },
    accounts: { title: 'Access requests', what: 'Who requested administrator access' },
  },
};
export default words;
