// What each office may do, and where; which offices an organization can give; where a rule is decided.
import { describe, expect, it } from 'vitest';
import type { OrganizationKind } from '../../../contract/organizations/organization.ts';
import type { AdministratorRole } from '../../../contract/sign-in/sign-in.ts';
import { type Act, may } from '../../../worker/accounts/rules/may.ts';
import { rolesAt } from '../../../worker/accounts/rules/roles-at.ts';
import { decides, inherit, type Level } from '../../../worker/organizations/rules/inherit.ts';

const ACTS: Act[] = [
  'see-people',
  'see-results',
  'confirm',
  'upload',
  'review',
  'assign',
  'look-up',
  'remind',
  'hand-out',
  'set-up',
  'manage',
  'export',
  'erase',
];
const allowed = (role: AdministratorRole, kind: OrganizationKind) =>
  ACTS.filter((act) => may([{ organization: { path: 'a/b/', kind }, roles: [role] }], act, 'a/b/c/')).join(' ');

describe('what an office may do', () => {
  it.each<[AdministratorRole, OrganizationKind, string]>([
    [
      'owner',
      'association',
      'see-people see-results confirm upload review assign look-up remind hand-out set-up manage export erase',
    ],
    ['owner', 'club', 'see-people confirm upload assign look-up remind hand-out set-up manage'],
    ['registrar', 'association', 'see-people see-results confirm upload look-up remind set-up'],
    ['registrar', 'club', 'see-people confirm upload look-up remind set-up'],
    ['reviewer', 'association', 'see-people see-results review'],
    ['reviewer', 'league', 'see-people'],
    ['coordinator', 'league', 'see-people upload look-up remind hand-out set-up'],
    ['assignor', 'league', 'see-people assign look-up'],
  ])('%s of a %s: %s', (role, kind, acts) => {
    expect(allowed(role, kind)).toBe(acts);
  });

  it('holds at its organization and below it, nowhere beside or above', () => {
    const owner = [{ organization: { path: 'a/b/', kind: 'league' as const }, roles: ['owner' as const] }];
    const places = ['a/b/', 'a/b/c/', 'a/', 'a/bb/', 'b/'];
    expect(places.filter((path) => may(owner, 'confirm', path))).toEqual(['a/b/', 'a/b/c/']);
  });
});

describe('the offices an organization can give', () => {
  it.each<[OrganizationKind, boolean]>([
    ['federation', true],
    ['association', true],
    ['league', false],
    ['club', false],
  ])('a %s gives reviewers: %s', (kind, reviewers) => {
    expect(rolesAt(kind).includes('reviewer')).toBe(reviewers);
  });
});

describe('a setting', () => {
  const level = (slug: string, kind: OrganizationKind, own: Level['own']): Level => ({ slug, name: slug, kind, own });

  it('comes from the nearest that decided it, and a club decides no rule', () => {
    const line = [
      level('club', 'club', { expiringDays: 5, language: 'es' }),
      level('association', 'association', { expiringDays: 30 }),
      level('federation', 'federation', { expiringDays: 90 }),
    ];
    expect(inherit(line, 'expiringDays')).toMatchObject({
      value: 30,
      from: { slug: 'association' },
      here: false,
      mayChange: false,
    });
    expect(inherit(line, 'language')).toMatchObject({
      value: 'es',
      from: { slug: 'club' },
      here: true,
      mayChange: true,
    });
    expect(decides('expiringDays', 'club')).toBe(false);
  });

  it('nobody decided is the default, from nowhere', () => {
    expect(inherit([level('club', 'club', {})], 'lateMatch')).toMatchObject({
      value: 'offer',
      from: null,
      here: false,
    });
  });

  it('of validity is taken requirement by requirement', () => {
    const line = [
      level('association', 'association', { validity: { concussion: { kind: 'rolling', months: 12 } } }),
      level('federation', 'federation', { validity: { 'background-check': { kind: 'rolling', months: 36 } } }),
    ];
    expect(inherit(line, 'validity').value).toMatchObject({
      concussion: { kind: 'rolling', months: 12 },
      'background-check': { kind: 'rolling', months: 36 },
      'abuse-prevention': { kind: 'rolling', months: 12 },
    });
  });
});
