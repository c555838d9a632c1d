// Tells Touchline that somebody finished a course: DESIGN 6 "Webhooks in", signed with the public standardwebhooks package.
// Keeps every message with the answer it got, so that the operator page can send it again, whole or spoiled.
import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { TrainingCompleted } from '../../../contract/safesport/training-completed.ts';
import type { Account } from './accounts.ts';
import type { SafesportAssociation } from './associations.ts';
import type { Course } from './courses.ts';

const OLD_BY_MINUTES = 10;

export interface SentCompletion {
  /** The `webhook-id`. */
  id: string;
  association: SafesportAssociation;
  message: TrainingCompleted;
  /** How this sending differs from an honest first one. */
  how: 'first' | Resend;
  sentAt: string;
  /** 0 when nobody answered. */
  status: number;
  answer: string;
}

export type Resend = 'same' | 'tampered' | 'old-timestamp' | 'birth-date' | 'same-id-other-body';
export const RESENDS: Resend[] = ['same', 'tampered', 'old-timestamp', 'birth-date', 'same-id-other-body'];

export class CompletionSender {
  readonly sent: SentCompletion[] = [];
  readonly #touchlineUrl: string;
  readonly #now: () => Date;

  constructor(touchlineUrl: string, now: () => Date) {
    this.#touchlineUrl = touchlineUrl;
    this.#now = now;
  }

  send(account: Account, course: Course, completedOn: string): Promise<SentCompletion> {
    const { person, association } = account;
    const message: TrainingCompleted = {
      type: 'training.completed',
      timestamp: this.#now().toISOString(),
      data: {
        completionId: `c_${randomUUID()}`,
        organization: association.organization,
        course: { code: course.code, title: course.title },
        completedOn,
        person: { ...person },
      },
    };
    return this.#post({ id: `msg_${randomUUID()}`, association, message, how: 'first' });
  }

  /** Sends `sent` again; `birthDate` is only looked at for `birth-date` and `same-id-other-body`. */
  resend(sent: SentCompletion, how: Resend, birthDate = '1970-01-01'): Promise<SentCompletion> {
    const again = { id: sent.id, association: sent.association, message: structuredClone(sent.message), how };
    if (how === 'birth-date' || how === 'same-id-other-body') again.message.data.person.birthDate = birthDate;
    if (how === 'birth-date') {
      again.id = `msg_${randomUUID()}`;
      again.message.data.completionId = `c_${randomUUID()}`;
    }
    return this.#post(again);
  }

  async #post(sending: Pick<SentCompletion, 'id' | 'association' | 'message' | 'how'>): Promise<SentCompletion> {
    const { id, association, message, how } = sending;
    const now = this.#now();
    const stamp = how === 'old-timestamp' ? new Date(now.getTime() - OLD_BY_MINUTES * 60_000) : now;
    const body = JSON.stringify(message);
    const signature = new Webhook(association.secret).sign(id, stamp, body);
    const sent: SentCompletion = { ...sending, sentAt: now.toISOString(), status: 0, answer: '' };
    try {
      const answer = await fetch(`${this.#touchlineUrl}/v1/webhooks/safesport/${association.slug}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(stamp.getTime() / 1000)),
          'webhook-signature': signature,
        },
        body: how === 'tampered' ? body.replace('"firstName":"', '"firstName":"X') : body,
      });
      sent.status = answer.status;
      sent.answer = await answer.text();
    } catch (reason) {
      sent.answer = reason instanceof Error ? reason.message : 'No answer';
    }
    this.sent.push(sent);
    return sent;
  }
}
