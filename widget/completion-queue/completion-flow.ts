// What the queue of completions knows and does: where this reviewer decides, what waits, and the word given. Draws nothing.

import { endpoints } from '../../contract/endpoints.ts';
import type { OpenCompletion } from '../../contract/safesport/completion.ts';
import type { Session } from '../../contract/sign-in/sign-in.ts';
import { type Answer, call } from '../api.ts';
import { DeskFlow } from '../internal/desk-flow.ts';

export type Outcome = 'done' | 'already-decided' | 'not-full-course' | 'ended' | 'failed';

export class CompletionFlow extends DeskFlow<OpenCompletion> {
  /** The completion a word is being sent about. */
  busy: string | undefined;

  link(item: OpenCompletion, memberId: string): Promise<Outcome> {
    return this.#say(item, () =>
      call(endpoints.linkCompletion, { ...this.to({ completion: item.id }), body: { memberId } }),
    );
  }

  setAside(item: OpenCompletion, reason: string): Promise<Outcome> {
    return this.#say(item, () =>
      call(endpoints.setAsideCompletion, { ...this.to({ completion: item.id }), body: { reason } }),
    );
  }

  async #say(item: OpenCompletion, send: () => Promise<Answer<void>>): Promise<Outcome> {
    if (this.busy) return 'failed';
    this.busy = item.id;
    this.changed();
    const answer = await send();
    this.busy = undefined;
    const code = answer.ok ? undefined : answer.failure.code;
    if (answer.ok || code === 'already-decided') this.items = this.items?.filter((other) => other !== item);
    if (code === 'not-signed-in') this.end();
    this.changed();
    if (answer.ok) return 'done';
    if (code === 'not-signed-in') return 'ended';
    if (code === 'not-allowed') return 'not-full-course';
    return code === 'already-decided' ? code : 'failed';
  }

  protected forget(): void {
    this.busy = undefined;
  }

  /** Completions wait for an association's reviewers, wherever the page is. */
  protected officeOf({ organizations }: Session): string | undefined {
    const offices = organizations.filter((each) => each.canReview && each.kind === 'association');
    return (offices.find(({ slug }) => slug === this.slug) ?? offices[0])?.slug;
  }

  protected async read(): Promise<void> {
    const open = await call(endpoints.getCompletions, { ...this.to(), signal: this.round });
    if (!open.ok) return this.fail(open.failure.code);
    this.items = open.value.items;
    this.changed();
  }
}
