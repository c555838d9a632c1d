// What was decided stays decided: approvals keep the last day they were given, doubts and expiries are seen, courses come in turn.
import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../contract/core/requirement.ts';
import { policyOf } from '../../../worker/organizations/rules/policy.ts';
import { isUnderWay } from '../../../worker/standings/rules/fold-standing.ts';
import {
  begun,
  CORE,
  checked,
  clock,
  completed,
  DECADE,
  decided,
  fold,
  license,
  MONTH,
  type Told,
  uploaded,
  YEAR,
} from './a-ledger.ts';

describe('an approval that ran out', () => {
  it.each<[string, Told[], string, object]>([
    [
      'a file rejected while it held: expired, not rejected',
      [...CORE, ['2026-03-01T19:00:00.000Z', uploaded('a')], ['2026-03-02T19:00:00.000Z', decided('a', 'rejected')]],
      '2027-02-03',
      { state: 'requires-action', validUntil: '2027-02-02', why: { key: 'expired' } },
    ],
    [
      'a renewal that waits since before the last day: still waits for the association, and has expired',
      [...CORE, ['2027-01-20T19:00:00.000Z', uploaded('a')]],
      '2027-02-10',
      { state: 'submitted', validUntil: '2027-02-02', why: { key: 'waiting-for-review' } },
    ],
    [
      'a file rejected after it: rejected, and has expired',
      [...CORE, ['2027-02-10T19:00:00.000Z', uploaded('a')], ['2027-02-11T19:00:00.000Z', decided('a', 'rejected')]],
      '2027-02-12',
      { state: 'rejected', validUntil: '2027-02-02' },
    ],
    [
      'a wrong course taken while it held: expired',
      [...CORE, ['2026-09-01', completed('2026-09-01', 'youth')]],
      '2027-02-03',
      { why: { key: 'expired' } },
    ],
  ])('%s', (_what, told, today, expected) => {
    expect(fold(told, today)).toMatchObject(expected);
  });
});

describe('a revocation', () => {
  const MAY = '2026-05-01T15:00:00.000Z';
  const approvedFile: Told[] = [
    ['2026-02-01T19:00:00.000Z', uploaded('a')],
    ['2026-02-02T19:00:00.000Z', decided('a', 'approved', '2026-02-01')],
  ];
  it.each<[string, Requirement, Told[], object]>([
    [
      'puts an approved upload in doubt',
      'referee-license',
      [...approvedFile, [MAY, license('revoked', MAY, 'referee_8')]],
      { state: 'requires-action', why: { key: 'revoked' } },
    ],
    [
      'puts a completion in doubt',
      'abuse-prevention',
      [...CORE, [MAY, license('revoked', MAY)]],
      { state: 'requires-action', why: { key: 'revoked' } },
    ],
    [
      'of the background check outweighs a clear report before it',
      'background-check',
      [
        ['2026-02-01', checked('clear', '2026-02-01')],
        [MAY, license('revoked', MAY, 'safety_2')],
      ],
      { why: { key: 'revoked' } },
    ],
    [
      'ends when the association approves a file after it',
      'referee-license',
      [
        ...approvedFile,
        [MAY, license('revoked', MAY, 'referee_8')],
        ['2026-05-03T19:00:00.000Z', uploaded('b')],
        ['2026-05-04T19:00:00.000Z', decided('b', 'approved', '2026-05-01')],
      ],
      { state: 'approved' },
    ],
    [
      'ends when the association decides the same file again',
      'referee-license',
      [
        ...approvedFile,
        [MAY, license('revoked', MAY, 'referee_8')],
        ['2026-05-04T19:00:00.000Z', decided('a', 'approved', '2026-02-01')],
      ],
      { state: 'approved' },
    ],
    [
      'ends when U.S. Soccer lists the license again',
      'referee-license',
      [
        ...approvedFile,
        [MAY, license('revoked', MAY, 'referee_8')],
        ['2026-05-09', license('active', '2026-05-09T00:00:00.000Z', 'referee_8')],
      ],
      { state: 'approved' },
    ],
    [
      'of one license leaves another that U.S. Soccer still lists',
      'referee-license',
      [
        ['2026-01-03', license('active', '2026-02-01T00:00:00.000Z', 'referee_8')],
        [MAY, license('revoked', MAY, 'referee_7')],
      ],
      { state: 'approved' },
    ],
  ])('%s', (_what, requirement, told, expected) => {
    expect(fold(told, '2026-06-01', requirement)).toMatchObject(expected);
  });
});

describe('a change of policy', () => {
  it('narrowed: what was approved keeps its last day, whatever happens next', () => {
    const told: Told[] = [...CORE, ['2026-04-01T19:00:00.000Z', uploaded('a'), MONTH]];
    expect(fold(told, '2026-04-02', 'abuse-prevention', MONTH)).toMatchObject({
      state: 'approved',
      validUntil: '2027-02-02',
    });
  });

  it('widened: the clock turns nothing green', () => {
    expect(fold([...CORE, clock('2027-02-02')], '2027-02-03', 'abuse-prevention', DECADE)).toMatchObject({
      why: { key: 'expired' },
      validUntil: '2027-02-02',
    });
  });

  it('from offering to approving: a completion that waits is not approved by somebody else’s event', () => {
    const told: Told[] = [
      ['2026-02-02', completed('2026-02-02')],
      ['2026-03-01T18:00:00.000Z', begun, DECADE],
    ];
    expect(fold(told, '2026-03-02', 'abuse-prevention', DECADE)).toMatchObject({ why: { key: 'late-completion' } });
  });

  it('counts for what is decided after it', () => {
    const told: Told[] = [
      ['2026-02-01T18:00:00.000Z', begun],
      ['2026-02-02', completed('2026-02-02'), MONTH],
    ];
    expect(fold(told, '2026-02-03')).toMatchObject({ validUntil: '2026-03-02' });
  });

  it('does not move an approval that is compared again', () => {
    const again = completed('2026-02-02', 'core', { examinedAt: '2026-05-01T00:00:00.000Z' });
    expect(fold([...CORE, ['2026-02-02', again, MONTH]], '2026-05-02')).toMatchObject({ validUntil: '2027-02-02' });
  });
});

describe('the last day that a proof names', () => {
  it('counts before any rule', () => {
    const told: Told[] = [
      ['2026-12-10T19:00:00.000Z', uploaded('a')],
      ['2026-12-11T19:00:00.000Z', decided('a', 'approved', '2026-12-09', { validThrough: '2027-12-31' })],
    ];
    expect(fold(told, '2027-03-01', 'referee-license')).toMatchObject({ state: 'approved', validUntil: '2027-12-31' });
  });

  it('where it names none, the association’s rule counts from the day in the association', () => {
    // 2026-08-03 in UTC, still the 2nd in California.
    const told: Told[] = [['2026-08-03T05:00:00.000Z', decided('a', 'approved')]];
    expect(fold(told, '2026-08-04')).toMatchObject({ validUntil: '2027-08-02' });
  });
});

describe('the order of courses', () => {
  const LONG = policyOf({ validity: { 'abuse-prevention': { kind: 'rolling', months: 12 } } });
  const began: Told = ['2022-01-01T18:00:00.000Z', begun];
  it.each<[string, Told[], string]>([
    [
      'Core, and within its year Refresher 1',
      [
        ['2025-08-02', completed('2025-08-02')],
        ['2026-08-01', completed('2026-08-01', 'refresher-1')],
      ],
      'approved',
    ],
    [
      'Core, and four years later Refresher 1: the Center starts over',
      [
        ['2022-08-02', completed('2022-08-02')],
        ['2026-08-01', completed('2026-08-01', 'refresher-1')],
      ],
      'wrong-course',
    ],
    [
      'Core, Refresher 3 out of turn, then Refresher 1',
      [
        ['2025-12-02', completed('2025-12-02')],
        ['2026-03-01', completed('2026-03-01', 'refresher-3')],
        ['2026-08-01', completed('2026-08-01', 'refresher-1')],
      ],
      'approved',
    ],
    [
      'one out of turn makes no other “in turn”: Core, Refresher 2, Refresher 3',
      [
        ['2025-12-02', completed('2025-12-02')],
        ['2026-01-05', completed('2026-01-05', 'refresher-2')],
        ['2026-08-01', completed('2026-08-01', 'refresher-3')],
      ],
      'refused, but Core still holds',
    ],
    [
      'an uploaded certificate of unknown course, then Refresher 2',
      [
        ['2025-12-02T19:00:00.000Z', decided('a', 'approved', '2025-12-01')],
        ['2026-08-01', completed('2026-08-01', 'refresher-2')],
      ],
      'approved',
    ],
    [
      'the course for health professionals: the association decides',
      [['2026-08-01', completed('2026-08-01', 'health-professionals')]],
      'course-in-question',
    ],
    [
      'a title nobody knows is no wrong course: the association looks at it',
      [['2026-08-01', completed('2026-08-01', 'unknown')]],
      'course-in-question',
    ],
    ['the youth course is a wrong course', [['2026-08-01', completed('2026-08-01', 'youth')]], 'wrong-course'],
  ])('%s', (_what, told, expected) => {
    const { state, why, validUntil } = fold([began, ...told], '2026-08-02', 'abuse-prevention', LONG);
    if (expected === 'refused, but Core still holds') expect(validUntil).toBe('2026-12-02');
    else expect(state === 'approved' ? state : why.key).toBe(expected);
  });
});

describe('one completion told by two doors', () => {
  const told = (completionId: string, completedOn: string, over = {}) =>
    completed(completedOn, 'refresher-1', { completionId, ...over });
  it.each<[string, Told[], object]>([
    [
      'adds nothing: late stays late',
      [
        ['2026-02-02', told('webhook', '2026-02-02')],
        ['2026-02-02', told('report', '2026-02-02')],
      ],
      { why: { key: 'late-completion' } },
    ],
    [
      'a day apart, as time zones make it',
      [
        ['2026-02-02', told('webhook', '2026-02-02')],
        ['2026-02-03', told('report', '2026-02-03')],
      ],
      { why: { key: 'late-completion' } },
    ],
    [
      'approved once stays approved when a report without birth date tells of it too',
      [
        ['2026-02-01T18:00:00.000Z', begun],
        ['2026-02-02', told('webhook', '2026-02-02')],
        ['2026-02-02', told('report', '2026-02-02', { differs: ['birthDate', 'gender'] })],
      ],
      { state: 'approved', validUntil: '2027-02-02' },
    ],
  ])('%s', (_what, facts, expected) => {
    expect(fold(facts, '2026-02-10')).toMatchObject(expected);
    expect(fold(facts.toReversed(), '2026-02-10')).toMatchObject(expected);
  });
});

describe('a decision that was taken back', () => {
  const told: Told[] = [
    ['2026-02-01T19:00:00.000Z', uploaded('a')],
    ['2026-02-02T19:00:00.000Z', decided('a', 'approved', '2026-02-01')],
    ['2026-02-02T19:00:05.000Z', { type: 'certificate-reopened', certificateId: 'a' }],
  ];
  it('approves nobody: the certificate waits again', () => {
    expect(fold(told, '2026-02-03')).toMatchObject({ state: 'submitted', why: { key: 'waiting-for-review' } });
    expect(fold(told.toReversed(), '2026-02-03')).toMatchObject({ state: 'submitted' });
  });

  it('counts again by the next decision', () => {
    const again: Told[] = [...told, ['2026-02-03T19:00:00.000Z', decided('a', 'rejected')]];
    expect(fold(again, '2026-02-04')).toMatchObject({ state: 'rejected' });
  });
});

describe('a training that is under way', () => {
  const under = (told: Told[], today: string) => isUnderWay(fold(told, today), YEAR);
  it.each<[string, Told[], string, boolean]>([
    ['nobody began', [['2026-02-02', completed('2026-02-02')]], '2026-02-03', false],
    ['begun, and nothing came', [['2026-02-01T18:00:00.000Z', begun]], '2026-02-03', true],
    [
      'begun and finished on one day: the next Begin is another training',
      [
        ['2026-02-02T18:00:00.000Z', begun],
        ['2026-02-02', completed('2026-02-02')],
      ],
      '2026-12-20',
      false,
    ],
    ['begun again before the last day', [...CORE, ['2026-12-20T18:00:00.000Z', begun]], '2026-12-21', true],
    [
      'approved in the evening of one day, by UTC on the next, and begun again on the next',
      [
        ['2026-02-03T02:00:00.000Z', decided('a', 'approved', '2026-02-01')],
        ['2026-02-03T20:00:00.000Z', begun],
      ],
      '2026-02-04',
      true,
    ],
    ['approved once, ran out, and nobody began again', CORE, '2027-03-01', false],
    ['ran out, and begun again', [...CORE, ['2027-03-01T18:00:00.000Z', begun]], '2027-03-02', true],
  ])('%s', (_what, told, today, expected) => {
    expect(under(told, today)).toBe(expected);
  });
});

describe('what nobody but the association can undo', () => {
  const MAY = '2026-05-01T15:00:00.000Z';
  it.each<[string, Requirement, Told[], object]>([
    [
      'a course finished after a revocation approves nobody by itself',
      'abuse-prevention',
      [...CORE, [MAY, license('revoked', MAY)], ['2026-06-01', completed('2026-06-01')]],
      { state: 'requires-action', why: { key: 'revoked' } },
    ],
    [
      'a clear report after a revocation neither',
      'background-check',
      [
        [MAY, license('revoked', MAY, 'safety_2')],
        ['2026-06-01', checked('clear', '2026-06-01')],
      ],
      { why: { key: 'revoked' } },
    ],
    [
      'a consider that is disputed since is still a consider',
      'background-check',
      [
        ['2025-10-01', checked('clear', '2025-10-01', 'old')],
        ['2026-08-01', checked('consider', '2026-08-01', 'new')],
        ['2026-08-05', checked('dispute', '2026-08-05', 'new')],
      ],
      { state: 'requires-action', why: { key: 'background-check-consider' } },
    ],
    [
      'a completion the association set aside does not come back by another door',
      'abuse-prevention',
      [
        ['2026-02-01T18:00:00.000Z', begun],
        ['2026-02-02', completed('2026-02-02', 'core', { completionId: 'webhook' })],
        ['2026-02-03', { type: 'completion-set-aside', completionId: 'webhook', reason: 'Not hers' }],
        ['2026-02-02', completed('2026-02-02', 'core', { completionId: 'report' })],
      ],
      { state: 'draft' },
    ],
  ])('%s', (_what, requirement, told, expected) => {
    expect(fold(told, '2026-09-01', requirement)).toMatchObject(expected);
  });
});
