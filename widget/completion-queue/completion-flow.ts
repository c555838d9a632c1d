// What the queue of completions knows and does: where this reviewer decides, what waits, and the word given. Draws nothing.
import type { OpenCompletion } from '../../contract/completion.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { type Answer, call, type FailureCode } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';

export type Outcome = 'done' | 'already-decided' | 'not-full-course' | 'ended' | 'failed';

export class CompletionFlow {
  items: readonly OpenCompletion[] | undefined;
  failure: FailureCode | 'not-reviewer' | undefined;
  sessionEnded = false;
  /** The completion a word is being sent about. */
  busy: string | undefined;
  /** Where this reviewer decides. */
  association = '';
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
    Object.assign(this, { items: undefined, failure: undefined, busy: undefined });
    if (sessionToken.value) void this.#load(sessionToken.value, this.#round.signal);
    this.#changed();
  };

  link(item: OpenCompletion, memberId: string): Promise<Outcome> {
    return this.#say(item, () =>
      call(endpoints.linkCompletion, { params: this.#paramsOf(item), body: { memberId }, token: sessionToken.value }),
    );
  }

  setAside(item: OpenCompletion, reason: string): Promise<Outcome> {
    return this.#say(item, () =>
      call(endpoints.setAsideCompletion, { params: this.#paramsOf(item), body: { reason }, token: sessionToken.value }),
    );
  }

  #paramsOf(item: OpenCompletion) {
    return { organization: this.association, completion: item.id };
  }

  async #say(item: OpenCompletion, send: () => Promise<Answer<void>>): Promise<Outcome> {
    if (this.busy) return 'failed';
    this.busy = item.id;
    this.#changed();
    const answer = await send();
    this.busy = undefined;
    const code = answer.ok ? undefined : answer.failure.code;
    if (answer.ok || code === 'already-decided') this.items = this.items?.filter((other) => other !== item);
    if (code === 'not-signed-in') this.#end();
    this.#changed();
    if (answer.ok) return 'done';
    if (code === 'not-signed-in') return 'ended';
    if (code === 'not-allowed') return 'not-full-course';
    return code === 'already-decided' ? code : 'failed';
  }

  async #load(token: string, signal: AbortSignal): Promise<void> {
    const session = await call(endpoints.getSession, { token, signal });
    if (!session.ok) return this.#fail(session.failure.code);
    const offices = session.value.organizations.filter((each) => each.canReview && each.kind === 'association');
    const office = offices.find(({ slug }) => slug === this.#slug) ?? offices[0];
    if (!office) return this.#fail('not-reviewer');
    this.association = office.slug;
    const open = await call(endpoints.getCompletions, { params: { organization: office.slug }, token, signal });
    if (!open.ok) return this.#fail(open.failure.code);
    this.items = open.value.items;
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
