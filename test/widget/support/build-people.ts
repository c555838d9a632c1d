// Invented people and answers for element tests: everything has a default, a test names only what matters to it.

import type { ReviewItem } from '../../../contract/certificates/review.ts';
import type { Organization } from '../../../contract/organizations/organization.ts';
import type { Me, PersonRow } from '../../../contract/people/member.ts';
import type { Session } from '../../../contract/sign-in/sign-in.ts';
import type { Standing } from '../../../contract/standings/standing.ts';
import { submittedCertificate } from './server-double.ts';

export const buildOrganization = (change: Partial<Organization> = {}): Organization => ({
  timeZone: 'America/Los_Angeles',
  slug: 'big-bear',
  name: 'Big Bear',
  kind: 'league',
  association: { slug: 'cal-south', name: 'Cal South' },
  contact: { name: 'Priya Raman', email: 'registrar@big-bear.example' },
  uploadAdvice: null,
  courseTakes: null,
  requirements: ['abuse-prevention', 'background-check'],
  ...change,
});

export const buildStanding = (change: Partial<Standing> = {}): Standing => ({
  requirement: 'abuse-prevention',
  state: 'draft',
  notes: [],
  validUntil: null,
  since: null,
  source: null,
  version: 1,
  why: { key: 'not-begun', who: 'member', action: 'begin', since: null },
  ...change,
});

export const approved = (change: Partial<Standing> = {}): Standing =>
  buildStanding({
    state: 'approved',
    validUntil: '2027-08-02',
    since: '2026-08-02T17:04:05Z',
    source: 'safesport-webhook',
    version: 2,
    why: { key: 'approved', who: 'nobody', action: 'none', since: '2026-08-02T17:04:05Z' },
    ...change,
  });

export const buildMe = (change: Partial<Me> = {}): Me => ({
  memberId: 'member-1',
  identity: {
    firstName: 'Ana',
    lastName: 'Ortiz',
    birthDate: '1988-04-12',
    gender: 'female',
    email: 'ana@example.org',
  },
  language: 'en',
  organization: buildOrganization(),
  registration: { role: 'head-coach', division: 'U10', season: '2026', confirmed: true },
  standings: [buildStanding()],
  certificates: [],
  accessCode: 'AB12-CD34-EF56-GH78',
  safesportOrganization: 'U.S. Soccer',
  ...change,
});

export const buildPerson = (change: Partial<PersonRow> = {}): PersonRow => ({
  memberId: 'member-1',
  firstName: 'Ana',
  lastName: 'Ortiz',
  organization: { slug: 'big-bear-bobcats', name: 'Big Bear Bobcats' },
  role: 'head-coach',
  division: 'U10',
  confirmed: true,
  standings: { 'abuse-prevention': buildStanding() },
  ...change,
});

export const buildSession = (change: Partial<Session['organizations'][number]> = {}): Session => ({
  email: 'dana@cal-south.example',
  expiresAt: '2026-12-01T00:00:00Z',
  organizations: [
    { slug: 'cal-south', name: 'Cal South', kind: 'association', roles: ['reviewer'], canReview: true, ...change },
  ],
});

export const buildReview = (change: Partial<ReviewItem> = {}): ReviewItem => ({
  certificate: submittedCertificate(),
  memberId: 'member-1',
  identity: buildMe().identity,
  organization: { slug: 'big-bear-bobcats', name: 'Big Bear Bobcats' },
  language: 'en',
  minor: false,
  assignedTo: null,
  version: 3,
  ...change,
});
