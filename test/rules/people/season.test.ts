import { describe, expect, it } from 'vitest';
import { seasonOf } from '../../../worker/people/rules/season.ts';

describe('the season of a day', () => {
  it('begins the day after the last one ended', () => {
    expect(seasonOf('2026-07-31', null)).toBe('2025-26');
    expect(seasonOf('2026-08-01', null)).toBe('2026-27');
    expect(seasonOf('2026-06-01', '05-31')).toBe('2026-27');
    expect(seasonOf('2099-12-31', null)).toBe('2099-00');
  });
});
