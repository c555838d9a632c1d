// Tells Touchline that somebody's licences changed, as U.S. Soccer does: a shared secret in a header. Duplicates and messages
// out of order can be asked for.
import { randomUUID } from 'node:crypto';
import type { SandboxLicense, SandboxPerson } from './records.ts';

export interface UpdateTarget {
  /** `https://HOST/v1/webhooks/ussf/cal-south` */
  readonly url: string;
  readonly header: string;
  readonly secret: string;
}

export interface SentUpdate {
  readonly at: string;
  readonly to: string;
  readonly body: string;
  readonly status: number | null;
}

export class UpdateSender {
  readonly sent: SentUpdate[] = [];
  targets: readonly UpdateTarget[] = [];
  /** Every message goes out twice. */
  twice = false;
  /** Keeps messages back until so many wait, then sends them last first. */
  outOfOrder = 0;
  readonly #now: () => Date;
  readonly #waiting: string[] = [];

  constructor(now: () => Date) {
    this.#now = now;
  }

  async tell(person: SandboxPerson, license: SandboxLicense): Promise<void> {
    const at = this.#now().toISOString();
    const event = 'webhook-user-license-update';
    const body = {
      event,
      event_id: randomUUID(),
      occurred_at: at,
      ussf_id: person.ussfId,
      user_license: { ...license },
    };
    this.#waiting.push(JSON.stringify(body));
    if (this.#waiting.length <= this.outOfOrder) return;
    for (const each of this.#waiting.splice(0).reverse()) {
      await this.#send(each);
      if (this.twice) await this.#send(each);
    }
  }

  async #send(body: string): Promise<void> {
    for (const { url, header, secret } of this.targets) {
      const headers = { 'content-type': 'application/json', [header]: secret };
      const status = await fetch(url, { method: 'POST', headers, body }).then(
        (answer) => answer.status,
        () => null,
      );
      this.sent.unshift({ at: this.#now().toISOString(), to: new URL(url).pathname, body, status });
    }
  }
}
