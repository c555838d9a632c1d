// What the registrar's desk knows and does: who waits, who is chosen, and the confirmation. Draws nothing.
import { endpoints } from '../../contract/endpoints.ts';
import type { Waiting } from '../../contract/registration.ts';
import { call, type FailureCode } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';

export type WaitingPerson = Waiting['items'][number];
/** `left`: chosen people that no answer came for. */
export type Outcome = { confirmed: number; left: number; code: FailureCode | null };

/** As the contract has it: so many are confirmed in one request. */
const CONFIRMED_AT_ONCE = 100;

export class RegistrationFlow {
  items: readonly WaitingPerson[] | undefined;
  more = false;
  onlineOnly: Waiting['onlineOnly'] = [];
  failure: FailureCode | 'not-reviewer' | undefined;
  sessionEnded = false;
  busy = false;
  /** Whose registrations these are. */
  office = '';
  readonly chosen = new Set<string>();
  #round: AbortController | undefined;
  readonly #slug: string;
  readonly #changed: () => void;

  constructor(slug: string, changed: () => void, signal: AbortSignal) {
    this.#slug = slug;
    this.#changed = changed;
    sessionToken.addEventListener('change', this.start, { signal });
    signal.addEventListener('abort', () => this.#round?.abort());
    this.start();
  }

  readonly start = (): void => {
    this.#round?.abort();
    this.#round = new AbortController();
    Object.assign(this, { items: undefined, failure: undefined, busy: false });
    this.chosen.clear();
    if (sessionToken.value) void this.#load(sessionToken.value, this.#round.signal);
    this.#changed();
  };

  /** Reads the list anew and keeps showing the old one until then. */
  readonly reload = async (): Promise<void> => {
    if (sessionToken.value && this.#round) await this.#read(sessionToken.value, this.#round.signal);
  };

  choose(memberIds: readonly string[], chosen: boolean): void {
    for (const id of memberIds)
      if (chosen) this.chosen.add(id);
      else this.chosen.delete(id);
    this.#changed();
  }

  async confirm(memberIds: readonly string[]): Promise<Outcome> {
    this.busy = true;
    this.#changed();
    const outcome: Outcome = { confirmed: 0, left: memberIds.length, code: null };
    while (outcome.left > 0 && !outcome.code) {
      const from = memberIds.length - outcome.left;
      const members = memberIds.slice(from, from + CONFIRMED_AT_ONCE);
      const params = { organization: this.office };
      const answer = await call(endpoints.confirmRegistrations, {
        params,
        body: { members },
        token: sessionToken.value,
      });
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
    if (outcome.code === 'not-signed-in') this.#end();
    else if (!outcome.code && this.more) await this.reload();
    this.#changed();
    return outcome;
  }

  async #load(token: string, signal: AbortSignal): Promise<void> {
    const session = await call(endpoints.getSession, { token, signal });
    if (!session.ok) return this.#fail(session.failure.code);
    const own = session.value.organizations.filter(
      ({ roles }) => roles.includes('owner') || roles.includes('registrar'),
    );
    // The organization asked for may lie below one's own office: the server knows.
    this.office = this.#slug || (own[0]?.slug ?? '');
    if (!this.office || own.length === 0) return this.#fail('not-reviewer');
    await this.#read(token, signal);
  }

  async #read(token: string, signal: AbortSignal): Promise<void> {
    const waiting = await call(endpoints.getWaiting, { params: { organization: this.office }, token, signal });
    if (!waiting.ok) return this.#fail(waiting.failure.code);
    this.items = waiting.value.items;
    this.more = waiting.value.more;
    this.onlineOnly = waiting.value.onlineOnly;
    this.#changed();
  }

  #fail(code: FailureCode | 'not-reviewer'): void {
    if (code === 'left') return;
    if (code === 'not-signed-in') this.#end();
    else this.failure = code;
    this.#changed();
  }

  #end(): void {
    this.sessionEnded = true;
    sessionToken.forget();
  }
}
