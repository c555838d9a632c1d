import { describe, expect, it } from 'vitest';
import { simulateReminders } from './simulate-reminders.ts';

describe('four hundred days of reminders', () => {
  it('tell every official exactly once of each day, never early, and at most a day late after cron was gone', async () => {
    const report = await simulateReminders({ people: 300, days: 400, mails: true });
    expect(report).toMatchObject({ never: 0, twice: 0, early: 0, late: 0 });
    expect(report.told).toBe(report.due);
    expect(report.due).toBeGreaterThan(700);
  });
});
