import { describe, expect, it } from 'vitest';
import type { Validity } from '../../../worker/organizations/rules/policy.ts';
import { policyOf } from '../../../worker/organizations/rules/policy.ts';
import { adultOn, daysToAdult } from '../../../worker/people/rules/minor.ts';
import { addMonths, ageOn, dayAt } from '../../../worker/platform/rules/calendar.ts';
import { isInTurn, nextCourse } from '../../../worker/requirements/rules/next-course.ts';
import { validUntil } from '../../../worker/requirements/rules/validity.ts';
import { isExemptMinor } from '../../../worker/requirements/rules/who-is-asked.ts';

describe('until when a completion counts', () => {
  const year: Validity = { kind: 'rolling', months: 12 };
  const season: Validity = { kind: 'season', startsOn: '06-01' };
  const april: Validity = { kind: 'hard-date', on: '04-30' };
  it.each<[string, Validity, string | null]>([
    ['2026-08-02', year, '2027-08-02'],
    ['2024-02-29', year, '2025-02-28'],
    ['2026-12-31', year, '2027-12-31'],
    ['2026-06-01', season, '2027-05-31'],
    ['2026-05-31', season, '2026-05-31'],
    ['2026-04-30', april, '2026-04-30'],
    ['2026-05-01', april, '2027-04-30'],
    ['2025-03-01', { kind: 'hard-date', on: '02-29' }, '2026-02-28'],
    ['2026-08-02', { kind: 'for-ever' }, null],
  ])('completed on %s under %o: until %s', (day, validity, until) => {
    expect(validUntil(day, validity)).toBe(until);
  });
});

describe('the next course', () => {
  const last = (course: 'core' | 'refresher-1' | 'refresher-2' | 'refresher-3' | null, until: string) => ({
    course,
    validUntil: until,
  });
  it.each([
    ['nothing known: Core, now', null, { course: 'core', opensOn: null }],
    [
      'Core holds: Refresher 1, 60 days before',
      last('core', '2027-08-02'),
      { course: 'refresher-1', opensOn: '2027-06-03' },
    ],
    ['Refresher 1: then 2', last('refresher-1', '2027-08-02'), { course: 'refresher-2', opensOn: '2027-06-03' }],
    ['Refresher 3: Core again', last('refresher-3', '2027-08-02'), { course: 'core', opensOn: '2027-06-03' }],
    ['the window is open: now', last('core', '2026-12-24'), { course: 'refresher-1', opensOn: null }],
    ['ran out: Core, now', last('core', '2026-11-21'), { course: 'core', opensOn: null }],
    [
      'an upload of unknown course: Core always counts',
      last(null, '2027-08-02'),
      { course: 'core', opensOn: '2027-06-03' },
    ],
  ])('%s', (_what, given, due) => {
    expect(nextCourse(given, '2026-11-22', 60)).toEqual(due);
  });

  it('is in turn when it follows what was before', () => {
    const on = '2026-11-22';
    const turns = [
      isInTurn('refresher-2', on, last('refresher-1', '2026-12-24')),
      isInTurn('refresher-2', on, last('core', '2026-12-24')),
      isInTurn('core', on, last('refresher-1', '2026-12-24')),
      isInTurn('refresher-2', on, last(null, '2026-12-24')),
      isInTurn('refresher-2', on, null),
    ];
    expect(turns).toEqual([true, false, true, true, true]);
  });

  it('is not in turn once what was before has run out: the Center starts over with Core', () => {
    expect(isInTurn('refresher-1', '2026-11-22', last('core', '2026-11-22'))).toBe(true);
    expect(isInTurn('refresher-1', '2026-11-22', last('core', '2026-11-21'))).toBe(false);
  });

  it('is advice and decision alike: what is advised is always in turn', () => {
    for (const course of ['core', 'refresher-1', 'refresher-2', 'refresher-3', null] as const) {
      for (const until of ['2026-11-21', '2026-11-22', '2027-08-02']) {
        const before = last(course, until);
        const due = nextCourse(before, '2026-11-22', 60);
        expect(due && isInTurn(due.course, due.opensOn ?? '2026-11-22', before)).toBe(true);
      }
    }
  });

  it('has no next one where what was approved never ends', () => {
    expect(nextCourse({ course: 'core', validUntil: null }, '2026-11-22', 60)).toBeNull();
  });
});

describe('minors', () => {
  it.each([
    ['2008-11-23', 17, '2026-11-23', 1],
    ['2008-11-22', 18, '2026-11-22', 0],
    ['2008-02-29', 18, '2026-03-01', 0],
    ['2010-06-01', 16, '2028-06-01', 557],
  ])('born on %s', (birthDate, age, adult, days) => {
    const today = '2026-11-22';
    expect([ageOn(today, birthDate), adultOn(birthDate), daysToAdult(birthDate, today)]).toEqual([age, adult, days]);
    expect(isExemptMinor(policyOf({}), 'abuse-prevention', birthDate, today)).toBe(days > 0);
    expect(isExemptMinor(policyOf({}), 'coaching-license', birthDate, today)).toBe(false);
  });
});

describe('days', () => {
  it('are those of the association’s own time zone', () => {
    expect(dayAt(new Date('2026-08-02T03:00:00Z'), 'America/Los_Angeles')).toBe('2026-08-01');
  });

  it('end with the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  });
});
