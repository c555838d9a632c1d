// What the registrar's desk knows and does: who waits, who is chosen, and the confirmation. Draws nothing.
import { endpoints } from '../../contract/endpoints.ts';
import type { RegistrationRestored, Waiting } from '../../contract/registrations/registration.ts';
import type { Session } from '../../contract/sign-in/sign-in.ts';
import { type Answer, call, type FailureCode } from '../api.ts';
import { DeskFlow } from '../internal/desk-flow.ts';
import { ownOffice } from '../internal/own-office.ts';

export type WaitingPerson = Waiting['items'][number];
/** `left`: chosen people that no answer came for. */
export type DeclinedPerson = Waiting['declined'][number];
export type Outcome = { confirmed: number; left: number; code: FailureCode | null };

/** As the contract has it: so many are confirmed in one request. */
const CONFIRMED_AT_ONCE = 100;
/** Somebody else decided meanwhile. */
const HANDLED: readonly FailureCode[] = ['already-decided', 'not-found'];

export class RegistrationFlow extends DeskFlow<WaitingPerson> {
  more = false;
  onlineOnly: Waiting['onlineOnly'] = [];
  declined: Waiting['declined'] = [];
  busy = false;
  readonly chosen = new Set<string>();

  choose(memberIds: readonly string[], chosen: boolean): void {
    for (const id of memberIds)
      if (chosen) this.chosen.add(id);
      else this.chosen.delete(id);
    this.changed();
  }

  async confirm(memberIds: readonly string[]): Promise<Outcome> {
    this.busy = true;
    this.changed();
    const outcome: Outcome = { confirmed: 0, left: memberIds.length, code: null };
    while (outcome.left > 0 && !outcome.code) {
      const from = memberIds.length - outcome.left;
      const members = memberIds.slice(from, from + CONFIRMED_AT_ONCE);
      const answer = await call(endpoints.confirmRegistrations, { ...this.to(), body: { members } });
      if (!answer.ok) {
        outcome.code = answer.failure.code;
        break;
      }
      outcome.confirmed += answer.value.confirmed;
      outcome.left -= members.length;
      this.items = this.items?.filter(({ memberId }) => !members.includes(memberId));
      for (const id of members) this.chosen.delete(id);
    }
    this.busy = false;
    if (outcome.code === 'not-signed-in') this.end();
    else if (!outcome.code && this.more) await this.read();
    this.changed();
    return outcome;
  }

  /** @returns what went wrong, or null. */
  async decline(registration: string, reason: string | null): Promise<FailureCode | null> {
    const asked = call(endpoints.declineRegistration, { ...this.to({ registration }), body: { reason } });
    const answer = await this.#change(asked);
    return answer.ok ? null : answer.failure.code;
  }

  /** @returns whether the mail about it had left, or what went wrong. */
  async putBack(registration: string): Promise<RegistrationRestored['mail'] | { code: FailureCode }> {
    const answer = await this.#change(call(endpoints.restoreRegistration, this.to({ registration })));
    return answer.ok ? answer.value.mail : { code: answer.failure.code };
  }

  /** Whatever the answer is, the list is read anew: somebody else may have been quicker. */
  async #change<T>(asked: Promise<Answer<T>>): Promise<Answer<T>> {
    this.busy = true;
    this.changed();
    const answer = await asked;
    this.busy = false;
    if (answer.ok || HANDLED.includes(answer.failure.code)) await this.read();
    else if (answer.failure.code === 'not-signed-in') this.end();
    this.changed();
    return answer;
  }

  protected forget(): void {
    this.busy = false;
    this.chosen.clear();
  }

  protected officeOf(session: Session): string | undefined {
    return ownOffice(session, ['owner', 'registrar'], this.slug);
  }

  protected async read(): Promise<void> {
    const waiting = await call(endpoints.getWaiting, { ...this.to(), signal: this.round });
    if (!waiting.ok) return this.fail(waiting.failure.code);
    const { items, more, onlineOnly, declined } = waiting.value;
    Object.assign(this, { items, more, onlineOnly, declined });
    this.changed();
  }
}
