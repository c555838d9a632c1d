import { describe, expect, it } from 'vitest';
import { type FieldMapping, mapFields, readDay } from '../../../worker/platform/table/map-fields.ts';

const MAPPING: FieldMapping = {
  completionId: 'id',
  courseCode: '',
  courseTitle: 'course.name',
  completedOn: 'completed',
  firstName: 'users.0.first',
  lastName: 'users.0.last',
  birthDate: 'users.0.dob',
  gender: '',
  email: 'users.0.mail',
};
const body = {
  id: 4711,
  course: { name: 'SafeSport Trained' },
  completed: '8/2/2026',
  users: [{ first: 'Ana', last: ' Ortiz ', dob: '1988-04-12T00:00:00', mail: 'ana@example.org' }],
};

describe('a portal’s message, read by a mapping', () => {
  it('gives every value, trimmed, and days as days', () => {
    const { values, problems } = mapFields(body, MAPPING);
    expect(problems).toEqual([]);
    expect(values).toMatchObject({
      completionId: '4711',
      completedOn: '2026-08-02',
      lastName: 'Ortiz',
      birthDate: '1988-04-12',
    });
  });

  it.each([
    ['a path that leads nowhere', { email: 'users.1.mail' }, { field: 'email', problem: 'nothing-there' }],
    ['something that is no text', { firstName: 'users.0' }, { field: 'firstName', problem: 'not-a-text' }],
    ['something that is no day', { completedOn: 'course.name' }, { field: 'completedOn', problem: 'not-a-day' }],
    ['a status that should stand there', { status: 'course.status' }, { field: 'status', problem: 'nothing-there' }],
    ['what JavaScript adds', { lastName: 'constructor.name' }, { field: 'lastName', problem: 'nothing-there' }],
  ])('names %s', (_what, over, problem) => {
    expect(mapFields(body, { ...MAPPING, ...over }).problems).toMatchObject([problem]);
  });

  it.each([
    ['2026-08-02', '2026-08-02'],
    ['2026-08-02T23:00:00Z', '2026-08-02'],
    ['8/2/2026', '2026-08-02'],
    ['08/02/2026 5:04 PM', '2026-08-02'],
    ['2/30/2026', null],
    ['2026-13-01', null],
    ['02.08.2026', null],
    ['soon', null],
  ])('reads the day %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
