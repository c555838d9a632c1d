// What a dot shows where nobody asks for the thing, and where somebody does.
import { describe, expect, it } from 'vitest';
import type { KeptDefinition } from '../../../contract/requirements/definition.ts';
import { policyOf, policyWith } from '../../../worker/organizations/rules/policy.ts';
import { isAskedOf } from '../../../worker/requirements/rules/who-is-asked.ts';
import { type StoredStanding, viewStanding } from '../../../worker/standings/rules/view-standing.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const person = { requirement: 'referee-license' as const, confirmed: true, birthDate: '1988-04-12' };
const REVIEWED: StoredStanding = {
  state: 'approved',
  validUntil: null,
  begunAt: null,
  course: null,
  since: '2026-01-01T00:00:00Z',
  source: 'review',
  version: 1,
  why: { key: 'approved', who: 'nobody', action: 'none', since: null },
};

describe('a requirement', () => {
  it('nobody asks of this role is no missing one: exempt, with nothing to do', () => {
    expect(viewStanding(null, { ...person, asked: false }, policyOf({}), NOW)).toMatchObject({
      state: 'draft',
      notes: ['exempt'],
      why: { key: 'exempt', who: 'nobody', action: 'none' },
    });
  });

  it.each<[string, Partial<StoredStanding>, object]>([
    ['ran out', { validUntil: '2026-01-31' }, { notes: ['exempt'] }],
    ['was refused', { state: 'rejected', why: { ...REVIEWED.why, key: 'rejected' } }, { notes: ['exempt'] }],
    ['was taken away', { state: 'requires-action', why: { ...REVIEWED.why, key: 'revoked' } }, { notes: [] }],
  ])('nobody asks for and that %s', (_what, over, expected) => {
    const seen = viewStanding({ ...REVIEWED, ...over }, { ...person, asked: false }, policyOf({}), NOW);
    expect(seen).toMatchObject(expected);
  });

  it('nobody asks for shows what is approved all the same', () => {
    expect(viewStanding(REVIEWED, { ...person, asked: false }, policyOf({}), NOW)).toMatchObject({
      state: 'approved',
      notes: [],
    });
  });

  it('is asked of whoever has it in any of their roles', () => {
    expect(isAskedOf(policyOf({}), ['head-coach'], 'referee-license')).toBe(false);
    expect(isAskedOf(policyOf({}), ['head-coach', 'official'], 'referee-license')).toBe(true);
    expect(viewStanding(null, { ...person, asked: true }, policyOf({}), NOW).why.key).toBe('not-begun');
  });

  it.each<[string, string, string]>([
    ['abuse-prevention', 'take-refresher', 'member'],
    ['concussion', 'upload', 'member'],
    ['background-check', 'contact-association', 'member'],
    ['code-of-conduct', 'sign', 'member'],
    ['live-scan', 'record', 'association'],
  ])('that runs out soon is kept up as its kind is: %s, %s', (requirement, action, who) => {
    const own = (key: string, kind: 'acknowledgment' | 'recorded-check'): KeptDefinition => ({
      ...{ key, kind, version: 1, archivedAt: null, seenBy: 'administrators', satisfiedBy: [] },
      ...{ validity: { kind: 'for-ever' }, who: { roles: ['head-coach'], adultsOnly: false } },
    });
    const definitions = {
      'code-of-conduct': own('code-of-conduct', 'acknowledgment'),
      'live-scan': own('live-scan', 'recorded-check'),
    };
    const policy = policyWith({ policy: {}, definitions });
    const soon = { ...REVIEWED, validUntil: '2026-12-15' };
    expect(viewStanding(soon, { ...person, requirement }, policy, NOW).why).toMatchObject({
      key: 'expiring',
      action,
      who,
    });
  });
});
