// What a background-check report says in our words, who learns of it, and how long it counts.
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../contract/standings/standing.ts';
import { policyOf } from '../../../worker/organizations/rules/policy.ts';
import {
  type BackgroundOutcome,
  clears,
  discreet,
  outcomeOf,
} from '../../../worker/requirements/rules/background-check.ts';
import { backgroundCheckFindings } from '../../../worker/standings/rules/fold-background-checks.ts';
import type { DatedFact } from '../../../worker/standings/rules/ledger-fact.ts';

describe('a report', () => {
  const rows: [
    status: string,
    result: string | null,
    adjudication: string | null,
    outcome: BackgroundOutcome | null,
  ][] = [
    ['pending', null, null, 'pending'],
    ['complete', 'clear', null, 'clear'],
    ['complete', 'consider', null, 'consider'],
    ['complete', 'consider', 'engaged', 'engaged'],
    ['clear', null, null, 'clear'],
    // Nothing has come out: nobody can be taken on by it.
    ['suspended', null, 'engaged', 'suspended'],
    ['pending', null, 'engaged', 'pending'],
    ['canceled', null, 'engaged', 'canceled'],
    ['dispute', 'consider', 'engaged', 'engaged'],
    // The association took adverse action, or begins to.
    ['complete', 'consider', 'pre_adverse_action', 'consider'],
    ['complete', 'consider', 'post_adverse_action', 'consider'],
    ['complete', 'clear', 'post_adverse_action', 'consider'],
    ['disputed', null, null, 'dispute'],
    ['suspended', null, null, 'suspended'],
    ['canceled', null, null, 'canceled'],
    ['complete', null, null, null],
    ['something new', null, null, null],
  ];
  it.each(rows)('with status %s, result %s and adjudication %s is %s', (status, result, adjudication, outcome) => {
    expect(outcomeOf({ status, result, adjudication })).toBe(outcome);
  });

  it('clears only when it is clear, or the association took the person on', () => {
    const all: BackgroundOutcome[] = ['pending', 'suspended', 'dispute', 'canceled', 'clear', 'consider', 'engaged'];
    expect(all.filter(clears)).toEqual(['clear', 'engaged']);
  });
});

describe('what everybody outside the association sees', () => {
  const standing = (key: Standing['why']['key'], state: Standing['state']): Standing => ({
    requirement: 'background-check',
    state,
    notes: [],
    validUntil: null,
    since: '2026-08-01T00:00:00.000Z',
    source: 'checkr-webhook',
    version: 1,
    why: { key, who: 'association', action: 'review', since: '2026-08-01T00:00:00.000Z' },
  });

  it('is the same while a check runs and when it came back as consider', () => {
    const running = discreet(standing('background-check-running', 'submitted'));
    const considered = discreet(standing('background-check-consider', 'requires-action'));
    expect(considered).toEqual(running);
    expect(running).toMatchObject({ state: 'submitted', since: null, why: { key: 'association-handles' } });
  });

  it('is the truth of everything else', () => {
    const approved = standing('approved', 'approved');
    expect(discreet(approved)).toBe(approved);
  });
});

describe('several reports', () => {
  const said = (outcome: BackgroundOutcome, day: string, reportId: string): DatedFact => ({
    id: `${reportId}/${day}/${outcome}`,
    key: `${reportId}/${day}/${outcome}`,
    occurredAt: `${day}T12:00:00.000Z`,
    source: 'checkr-webhook',
    fact: { type: 'background-check', reportId, outcome, completedOn: day, validUntil: '2028-08-01' },
  });
  const rows: [what: string, facts: DatedFact[], states: string[], doubt: boolean][] = [
    ['one that is clear', [said('clear', '2026-08-01', 'a')], ['approved'], false],
    [
      'clear, and another that runs',
      [said('clear', '2026-08-01', 'a'), said('pending', '2026-09-01', 'b')],
      ['approved', 'submitted'],
      false,
    ],
    [
      'clear, then consider',
      [said('clear', '2026-08-01', 'a'), said('consider', '2026-09-01', 'b')],
      ['requires-action'],
      true,
    ],
    [
      'consider, then another that only runs: the doubt stays',
      [said('consider', '2026-08-01', 'a'), said('pending', '2026-09-01', 'b')],
      ['requires-action'],
      true,
    ],
    [
      'consider, then the association takes the person on',
      [said('consider', '2026-08-01', 'a'), said('engaged', '2026-09-01', 'a')],
      ['approved'],
      false,
    ],
    [
      'consider, then another report that is clear: the newest result counts',
      [said('consider', '2026-08-01', 'a'), said('clear', '2026-09-01', 'b')],
      ['approved'],
      false,
    ],
    [
      'adverse action, then the association takes the person on after all',
      [said('consider', '2026-08-01', 'a'), said('consider', '2026-08-20', 'a'), said('engaged', '2026-09-01', 'a')],
      ['approved'],
      false,
    ],
    [
      'taken on, then adverse action',
      [said('engaged', '2026-08-01', 'a'), said('consider', '2026-09-01', 'a')],
      ['requires-action'],
      true,
    ],
    [
      'clear and consider of the same moment',
      [said('clear', '2026-08-01', 'a'), said('consider', '2026-08-01', 'b')],
      ['requires-action'],
      true,
    ],
    ['canceled', [said('canceled', '2026-08-01', 'a')], [], false],
  ];
  it.each(rows)('%s', (_what, facts, states, doubt) => {
    for (const order of [facts, facts.toReversed()]) {
      const found = backgroundCheckFindings(order, 'background-check', policyOf({}));
      expect(found.checks.map(({ state }) => state)).toEqual(states);
      expect(found.doubt !== null).toBe(doubt);
    }
  });
});
