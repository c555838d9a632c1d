// Which course a title means, as the Center, portals and reports write it.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { courseInText, courseOf, isFullCourse, mayBeLinked } from '../../../worker/requirements/rules/course.ts';

const file = readFileSync(new URL('../../cases/course-titles/titles.csv', import.meta.url), 'utf8').replace(
  /^\uFEFF/,
  '',
);
const fromTheWorld = Papa.parse<{ title: string; right: string }>(file, { header: true, skipEmptyLines: true }).data;

describe('the course a title means', () => {
  it.each(fromTheWorld.map(({ title, right }) => [title, right]))('%s is %s', (title, right) => {
    expect(courseOf('', title)).toBe(right);
  });

  it.each([
    ['SafeSport Trained – U.S. Youth Soccer', 'core'],
    ['SafeSport\u00A0Trained', 'core'],
    ['SAFESPORT\n  TRAINED', 'core'],
    ['Safe Sport Trained', 'core'],
    ['SafeSport Trained for Youth Soccer Coaches', 'core'],
    ['SafeSport™ Core', 'core'],
    ['Refresher Course 2', 'refresher-2'],
    ['SafeSport Refresher II', 'refresher-2'],
    ['Refresher 3: Creating a Positive Sport Environment', 'refresher-3'],
    ['Recognizing and Reporting Misconduct – U.S. Youth Soccer', 'refresher-1'],
    ['SafeSport Refresher', 'unknown'],
    ['Refresher 1: Preventing Misconduct', 'unknown'],
    ['SafeSport Training for Healthcare Professionals', 'health-professionals'],
    ['SafeSport Training for Youth', 'youth'],
    ['SafeSport for Minor Athletes', 'youth'],
    ['Emotional & Physical Misconduct', 'module-3'],
    ['SafeSport Trained: Sexual Misconduct Awareness Education', 'module-2'],
    ['SafeSport for Parents', 'unknown'],
    ['Concussion in Sports', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (title, right) => {
    expect(courseOf('', title)).toBe(right);
  });

  it('is what the code says, where the code is one of ours', () => {
    expect(courseOf(' Core ', 'Anything')).toBe('core');
    expect(courseOf('XYZ-1', 'SafeSport Refresher 3')).toBe('refresher-3');
  });

  it('in a longer text is the full course, also where its modules are listed', () => {
    expect(courseInText('SafeSport Trained\nMandatory Reporting\nSexual Misconduct Awareness')).toBe('core');
    expect(courseInText('Certificate of Completion\nMandatory Reporting')).toBe('module-1');
  });
});

describe('what a course may do', () => {
  it.each([
    ['core', true, true],
    ['refresher-1', true, true],
    ['refresher-3', true, true],
    ['health-professionals', false, true],
    ['module-1', false, false],
    ['youth', false, false],
    ['unknown', false, true],
  ])('%s approves by itself: %s; may be linked by the association: %s', (course, full, linked) => {
    expect(isFullCourse(course)).toBe(full);
    expect(mayBeLinked(course)).toBe(linked);
  });
});
