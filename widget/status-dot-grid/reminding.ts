// Reminds many people: asks first who would get a mail and who not, sends only when told to, and says what came of it. In parts, because the
// server takes so many at once. Draws nothing.
import type { Endpoint } from '../../contract/core/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { Remind, ReminderSkip, Reminders } from '../../contract/reminders/reminder.ts';
import { call, type FailureCode } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';
import { REMINDED_AT_ONCE } from '../internal/limits.ts';

export class Reminding {
  at: 'looking' | 'looked' | 'sending' | 'sent' | 'failed' = 'looking';
  mails = 0;
  skipped: Partial<Record<ReminderSkip, number>> = {};
  code: FailureCode | null = null;
  readonly #organization: string;
  readonly #members: readonly string[];
  readonly #changed: () => void;

  constructor(organization: string, members: readonly string[], changed: () => void) {
    this.#organization = organization;
    this.#members = members;
    this.#changed = changed;
    void this.#ask(endpoints.previewReminders, 'looked');
  }

  readonly send = (): void => {
    this.#move('sending');
    void this.#ask(endpoints.sendReminders, 'sent');
  };

  async #ask(endpoint: Endpoint<Remind, Reminders>, then: 'looked' | 'sent'): Promise<void> {
    let mails = 0;
    const skipped: Partial<Record<ReminderSkip, number>> = {};
    for (let first = 0; first < this.#members.length; first += REMINDED_AT_ONCE) {
      const answer = await call(endpoint, {
        params: { organization: this.#organization },
        body: { members: this.#members.slice(first, first + REMINDED_AT_ONCE) as string[] },
        token: sessionToken.value,
      });
      if (!answer.ok) {
        this.code = answer.failure.code;
        return this.#move('failed');
      }
      mails += answer.value.mails;
      for (const [why, count] of Object.entries(answer.value.skipped))
        skipped[why as ReminderSkip] = (skipped[why as ReminderSkip] ?? 0) + count;
    }
    Object.assign(this, { mails, skipped });
    this.#move(then);
  }

  #move(at: Reminding['at']): void {
    this.at = at;
    this.#changed();
  }
}
