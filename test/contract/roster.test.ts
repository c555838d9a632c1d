import { describe, expect, it } from 'vitest';
import { ImportRoster, ROSTER_ROWS_MAX } from '../../contract/registrations/roster.ts';
import { API_BODY_MAX_BYTES } from '../../worker/platform/limits.ts';

describe('a request of a roster', () => {
  it('fits a body with the most rows and the longest names, accents and all', () => {
    const row = {
      line: 49_999,
      role: 'assistant-coach',
      division: 'ñ'.repeat(60),
      team: 'ñ'.repeat(60),
      identity: {
        firstName: 'ñ'.repeat(100),
        lastName: 'ñ'.repeat(100),
        birthDate: '1988-04-12',
        gender: 'female',
        email: `${'a'.repeat(242)}@example.org`,
      },
      phone: `+1${'0'.repeat(22)}`,
      language: 'es',
    };
    const body = { rows: Array.from({ length: ROSTER_ROWS_MAX }, () => row) };
    expect(ImportRoster.safeParse(body).success).toBe(true);
    expect(new TextEncoder().encode(JSON.stringify(body)).length).toBeLessThanOrEqual(API_BODY_MAX_BYTES);
  });
});
