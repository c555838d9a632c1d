// The rules behind a requirements page, as tables.
import { describe, expect, it } from 'vitest';
import { COURSES } from '../../../contract/safesport/coaching-courses.ts';
import { RequirementsPage } from '../../../contract/settings/requirements-page.ts';
import {
  alsoCounts,
  courseFor,
  deadlinesOf,
  isFor,
  satisfies,
  stateOf,
} from '../../../contract/settings/requirements-rules.ts';
import type { Standing } from '../../../contract/standings/standing.ts';
import { BIG_BEAR_REQUIREMENTS } from '../../sandbox/seed/big-bear-requirements.ts';

const page = BIG_BEAR_REQUIREMENTS;
const item = (id: string) => page.items.find((each) => each.id === id)!;
const table = item('license').courses!.byDivision;

const standing = (requirement: Standing['requirement'], state: Standing['state']): Standing => ({
  requirement,
  state,
  notes: [],
  validUntil: null,
  since: null,
  source: null,
  version: 1,
  why: { key: 'not-begun', who: 'member', action: 'begin', since: null },
});

it('Big Bear’s page is a requirements page', () => {
  expect(RequirementsPage.safeParse(page)).toMatchObject({ success: true });
});

describe('the course of a division', () => {
  const cases: [string, string | null][] = [
    ['U6', '4v4'],
    ['U8', '4v4'],
    ['U10', '7v7'],
    ['U12', '9v9'],
    ['U14', '11v11'],
    ['U18', '11v11'],
    ['u-10 girls', '7v7'],
    ['10U Boys', '7v7'],
    ['Under 12', '9v9'],
    ['U9', '7v7'],
    ['U5', '4v4'],
    ['U16', '11v11'],
    ['U19', null],
    ['Adults', null],
    ['', null],
  ];
  for (const [division, course] of cases)
    it(`of “${division}” is ${course ?? 'not known'}`, () => expect(courseFor(table, division)).toBe(course));
});

describe('a higher licence satisfies a lower', () => {
  for (const [rank, held] of COURSES.entries())
    it(`${held} does what the ${rank} below it do, and no more`, () =>
      expect(COURSES.filter((needed) => satisfies(held, needed))).toEqual(COURSES.slice(0, rank + 1)));

  it('and the page can name them all', () => {
    expect(alsoCounts('9v9')).toEqual(['11v11', 'D', 'C', 'B', 'A', 'Pro']);
    expect(alsoCounts('Pro')).toEqual([]);
  });
});

describe('where a person stands', () => {
  it('in an item without a dot is nowhere', () => expect(stateOf(page, item('account'), [])).toBeNull());

  it('in what is included in another is that one’s, once it is approved', () => {
    const open = [standing('coaching-license', 'submitted'), standing('concussion', 'draft')];
    expect(stateOf(page, item('concussion'), open)).toMatchObject({ standing: { state: 'draft' }, through: null });
    const done = [standing('coaching-license', 'approved'), standing('concussion', 'draft')];
    expect(stateOf(page, item('concussion'), done)).toMatchObject({
      standing: { state: 'approved' },
      through: { id: 'license' },
    });
  });

  it('is its own dot’s as soon as that says something', () => {
    const both = [standing('coaching-license', 'approved'), standing('concussion', 'rejected')];
    expect(stateOf(page, item('concussion'), both)).toMatchObject({ standing: { state: 'rejected' }, through: null });
  });
});

it('an item is for the roles and divisions it names, and for everybody when it names none', () => {
  const license = item('license');
  expect(isFor(license, { role: 'head-coach', division: 'U10' })).toBe(true);
  expect(isFor(license, { role: 'team-manager', division: 'U10' })).toBe(false);
  const little = { ...license, who: { divisions: ['U6', 'U8'] } };
  expect(isFor(little, { role: 'volunteer', division: 'u8 girls' })).toBe(true);
  expect(isFor(little, { role: 'volunteer', division: 'U10' })).toBe(false);
  expect(isFor(little, { role: 'volunteer', division: null })).toBe(true);
  expect(isFor(item('safesport'), { role: 'official', division: null })).toBe(true);
});

it('deadlines are the next such day, today counted, the nearest first', () => {
  const on = (today: string) => deadlinesOf(page, today).map((each) => [each.itemId, each.requirement, each.on]);
  expect(on('2026-08-14')).toEqual([['safesport', 'abuse-prevention', '2026-08-15']]);
  expect(on('2026-08-15')).toEqual([['safesport', 'abuse-prevention', '2026-08-15']]);
  expect(on('2026-08-16')).toEqual([['safesport', 'abuse-prevention', '2027-08-15']]);
  const two = {
    ...page,
    items: [{ ...item('account'), deadline: { on: '07-01', consequence: { en: 'x' } } }, item('safesport')],
  };
  expect(deadlinesOf(two, '2026-07-02').map(({ itemId }) => itemId)).toEqual(['safesport', 'account']);
});
