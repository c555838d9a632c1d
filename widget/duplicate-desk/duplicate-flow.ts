// What the list of duplicates knows and does: pairs found so far, what was merged and dismissed, and the acts. Draws nothing.
import type { Dismissal, DuplicatePair, Merge } from '../../contract/duplicates.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { type Answer, call, type FailureCode } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';

/** Null: it is done. */
export type Outcome = FailureCode | null;

export const keyOf = ({ records }: DuplicatePair): string =>
  records
    .map(({ memberId }) => memberId)
    .sort()
    .join('/');

export class DuplicateFlow {
  items: readonly DuplicatePair[] | undefined;
  merges: readonly Merge[] = [];
  dismissed: readonly Dismissal[] = [];
  examined = 0;
  failure: FailureCode | 'not-reviewer' | undefined;
  sessionEnded = false;
  busy = false;
  looking = false;
  cursor: string | null = null;
  office = '';
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
    Object.assign(this, { items: undefined, failure: undefined, busy: false, looking: false, examined: 0 });
    if (sessionToken.value) void this.#load(sessionToken.value, this.#round.signal);
    this.#changed();
  };

  /** Looks through the next part of the branch and adds what it finds. */
  readonly lookFurther = async (): Promise<void> => {
    this.looking = true;
    this.#changed();
    await this.#look(this.cursor);
    this.looking = false;
    this.#changed();
  };

  async merge(pair: DuplicatePair, keep: string): Promise<Outcome> {
    const absorb = pair.records.find(({ memberId }) => memberId !== keep)?.memberId ?? '';
    return this.#act(() => call(endpoints.mergeMembers, { ...this.#to(), body: { keep, absorb } }));
  }

  undo(id: string): Promise<Outcome> {
    return this.#act(() => call(endpoints.undoMerge, this.#to({ merge: id })));
  }

  async dismiss({ records: [a, b] }: DuplicatePair): Promise<Outcome> {
    const members: [string, string] = [a.memberId, b.memberId];
    return this.#act(() => call(endpoints.dismissPair, { ...this.#to(), body: { members } }));
  }

  recall(id: string): Promise<Outcome> {
    return this.#act(() => call(endpoints.recallDismissal, this.#to({ dismissal: id })));
  }

  #to(params: Record<string, string> = {}) {
    return { params: { organization: this.office, ...params }, token: sessionToken.value };
  }

  /** Afterwards everything is read anew: a merge changes other pairs too. */
  async #act(ask: () => Promise<Answer<unknown>>): Promise<Outcome> {
    this.busy = true;
    this.#changed();
    const answer = await ask();
    const code = answer.ok ? null : answer.failure.code;
    if (code === 'not-signed-in') this.#end();
    else if (code === null || code === 'already-decided' || code === 'not-found') await this.#readAll();
    this.busy = false;
    this.#changed();
    return code;
  }

  async #load(token: string, signal: AbortSignal): Promise<void> {
    const session = await call(endpoints.getSession, { token, signal });
    if (!session.ok) return this.#fail(session.failure.code);
    const own = session.value.organizations.filter(
      ({ roles }) => roles.includes('owner') || roles.includes('registrar'),
    );
    this.office = this.#slug || (own[0]?.slug ?? '');
    if (!this.office || own.length === 0) return this.#fail('not-reviewer');
    await this.#readAll();
    this.#changed();
  }

  async #readAll(): Promise<void> {
    const seen = this.examined;
    this.examined = 0;
    const before = this.items;
    this.items = undefined;
    await this.#look(null);
    // As far as had been looked before: what was shown stays shown.
    while (!this.failure && this.cursor !== null && this.examined < seen) await this.#look(this.cursor);
    this.items ??= before;
    const merges = await call(endpoints.getMerges, { ...this.#to(), signal: this.#round!.signal });
    if (merges.ok) this.merges = merges.value.merges;
  }

  async #look(cursor: string | null): Promise<void> {
    const { signal } = this.#round!;
    const answer = await call(endpoints.getDuplicates, { ...this.#to(), query: { cursor }, signal });
    if (!answer.ok) return this.#fail(answer.failure.code);
    const { pairs, examined, dismissed } = answer.value;
    const known = new Set(this.items?.map(keyOf));
    this.items = [...(this.items ?? []), ...pairs.filter((pair) => !known.has(keyOf(pair)))];
    this.examined += examined;
    this.cursor = answer.value.cursor;
    if (cursor === null) this.dismissed = dismissed;
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
