// The demo's tree: the federation, Cal South with its league and two clubs, and a second association that must never be seen from the first.

import type { Requirement } from '../../../contract/core/requirement.ts';
import type { OrganizationKind } from '../../../contract/organizations/organization.ts';
import type { SettingValues } from '../../../contract/settings/settings.ts';
import type { AdministratorRole } from '../../../contract/sign-in/sign-in.ts';

export interface SeedOrganization {
  readonly slug: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly parent: string | null;
  readonly contact: { name: string; email: string } | null;
  /** Empty: those of the organization above. */
  readonly requirements: readonly Requirement[];
  /** What it has decided itself; the rest comes from above. */
  readonly rules?: Partial<
    Pick<SettingValues, 'courseTakes' | 'deadlines' | 'refereeLevels' | 'retentionMonths' | 'timeZone'>
  >;
}

const COACHING: Requirement[] = ['abuse-prevention', 'background-check', 'coaching-license', 'concussion'];

export const ORGANIZATIONS: readonly SeedOrganization[] = [
  {
    slug: 'us-soccer',
    name: 'U.S. Soccer',
    kind: 'federation',
    parent: null,
    contact: null,
    requirements: [],
    rules: { retentionMonths: 24 },
  },
  {
    slug: 'cal-south',
    name: 'Cal South',
    kind: 'association',
    parent: 'us-soccer',
    contact: { name: 'Dana Whitfield', email: 'office@cal-south.example' },
    requirements: [...COACHING, 'referee-license'],
    rules: {
      deadlines: { 'abuse-prevention': '08-15', 'background-check': '08-15' },
      courseTakes: 'About 1 to 2 hours',
      refereeLevels: [{ level: 'U16', license: 'referee_7' }],
    },
  },
  {
    slug: 'big-bear',
    name: 'Big Bear',
    kind: 'league',
    parent: 'cal-south',
    contact: { name: 'Priya Raman', email: 'registrar@big-bear.example' },
    requirements: [],
  },
  {
    slug: 'big-bear-bobcats',
    name: 'Big Bear Bobcats',
    kind: 'club',
    parent: 'big-bear',
    contact: null,
    requirements: [],
  },
  {
    slug: 'moonridge-united',
    name: 'Moonridge United',
    kind: 'club',
    parent: 'big-bear',
    contact: null,
    requirements: [],
  },
  {
    slug: 'lake-state',
    name: 'Lake State',
    kind: 'association',
    parent: 'us-soccer',
    contact: { name: 'Harold Voss', email: 'office@lake-state.example' },
    requirements: COACHING,
    rules: { timeZone: 'America/Chicago' },
  },
  { slug: 'harbor-town', name: 'Harbor Town SC', kind: 'club', parent: 'lake-state', contact: null, requirements: [] },
];

export interface SeedAdministrator {
  readonly email: string;
  readonly organization: string;
  readonly roles: readonly AdministratorRole[];
  /** In words, for the list of demo sign-ins. */
  readonly may: string;
}

export const ADMINISTRATORS: readonly SeedAdministrator[] = [
  {
    email: 'office@cal-south.example',
    organization: 'cal-south',
    roles: ['owner', 'reviewer'],
    may: 'see all of Cal South and review certificates',
  },
  {
    email: 'second-reviewer@cal-south.example',
    organization: 'cal-south',
    roles: ['reviewer'],
    may: 'review certificates for Cal South beside the first',
  },
  {
    email: 'president@big-bear.example',
    organization: 'big-bear',
    roles: ['owner'],
    may: 'change the settings of the league Big Bear and invite others',
  },
  {
    email: 'registrar@big-bear.example',
    organization: 'big-bear',
    roles: ['registrar', 'coordinator'],
    may: 'see the league Big Bear and both its clubs',
  },
  {
    email: 'assignor@big-bear.example',
    organization: 'big-bear',
    roles: ['assignor'],
    may: 'put officials on games in Big Bear, and hear of their certificates',
  },
  {
    email: 'registrar@bobcats.example',
    organization: 'big-bear-bobcats',
    roles: ['registrar'],
    may: 'see the club Big Bear Bobcats only',
  },
  {
    email: 'office@lake-state.example',
    organization: 'lake-state',
    roles: ['owner', 'reviewer'],
    may: 'see Lake State, an association that is a stranger to Cal South',
  },
];
