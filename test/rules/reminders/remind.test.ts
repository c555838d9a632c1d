import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../contract/standings/standing.ts';
import { policyOf } from '../../../worker/organizations/rules/policy.ts';
import { deadlineStage, lacking, missesOn, reminderSkip } from '../../../worker/reminders/rules/remind.ts';

const standing = (over: Partial<Standing> = {}): Standing => ({
  requirement: 'abuse-prevention',
  state: 'draft',
  notes: [],
  validUntil: null,
  since: null,
  source: null,
  version: 0,
  why: { key: 'not-begun', who: 'member', action: 'begin', since: null },
  ...over,
});
const waiting = standing({
  state: 'submitted',
  why: { key: 'waiting-for-review', who: 'association', action: 'review', since: null },
});
const now = new Date('2026-08-01T12:00:00Z');
const person = { confirmed: true, standings: [standing()], reachable: true, unsubscribed: false, remindedAt: null };

describe('who is reminded', () => {
  it('passes over who can only wait', () => {
    expect(reminderSkip({ ...person, standings: [waiting] }, now)).toBe('waiting');
    expect(reminderSkip({ ...person, standings: [waiting, standing()] }, now)).toBe(null);
  });

  it('does not ask twice for what comes along with something else', () => {
    const [license, concussion] = [
      standing({ requirement: 'coaching-license' }),
      standing({ requirement: 'concussion' }),
    ];
    expect(lacking([license, concussion], policyOf({}))).toEqual([license]);
    expect(lacking([concussion], policyOf({}))).toEqual([concussion]);
  });

  it('counts a week from the last one', () => {
    expect(reminderSkip({ ...person, remindedAt: '2026-07-25T12:00:00.001Z' }, now)).toBe('recently');
    expect(reminderSkip({ ...person, remindedAt: '2026-07-25T12:00:00.000Z' }, now)).toBe(null);
  });
});

describe('the stage of a deadline', () => {
  it('is the latest whose day has come, and none before or after', () => {
    const at = (day: string) => deadlineStage(day, '2026-03-10');
    expect(['2026-02-23', '2026-02-24', '2026-03-06', '2026-03-07', '2026-03-10', '2026-03-11'].map(at)).toEqual([
      null,
      14,
      14,
      3,
      3,
      null,
    ]);
  });

  it('is not missed by whoever is approved beyond it', () => {
    const approved = (validUntil: string) =>
      standing({
        state: 'approved',
        notes: ['expiring'],
        validUntil,
        why: { key: 'expiring', who: 'member', action: 'take-refresher', since: null },
      });
    expect(missesOn('2026-08-15', approved('2026-08-15'))).toBe(false);
    expect(missesOn('2026-08-15', approved('2026-08-14'))).toBe(true);
  });
});
