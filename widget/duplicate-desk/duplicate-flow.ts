// What the list of duplicates knows and does: pairs found so far, what was merged and dismissed, and the acts. Draws nothing.
import type { Dismissal, DuplicatePair, Merge } from '../../contract/duplicates/duplicates.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { Session } from '../../contract/sign-in/sign-in.ts';
import { type Answer, call, type FailureCode } from '../api.ts';
import { DeskFlow } from '../internal/desk-flow.ts';
import { ownOffice } from '../internal/own-office.ts';

/** Null: it is done. */
export type Outcome = FailureCode | null;

export const keyOf = ({ records }: DuplicatePair): string =>
  records
    .map(({ memberId }) => memberId)
    .sort()
    .join('/');

export class DuplicateFlow extends DeskFlow<DuplicatePair> {
  merges: readonly Merge[] = [];
  dismissed: readonly Dismissal[] = [];
  /** Registrations looked through so far. */
  examined = 0;
  busy = false;
  looking = false;
  cursor: string | null = null;

  /** Looks through the next part of the branch and adds what it finds. */
  readonly lookFurther = async (): Promise<void> => {
    this.looking = true;
    this.changed();
    await this.#look(this.cursor);
    this.looking = false;
    this.changed();
  };

  async merge(pair: DuplicatePair, keep: string): Promise<Outcome> {
    const absorb = pair.records.find(({ memberId }) => memberId !== keep)?.memberId ?? '';
    return this.#act(() => call(endpoints.mergeMembers, { ...this.to(), body: { keep, absorb } }));
  }

  undo(id: string): Promise<Outcome> {
    return this.#act(() => call(endpoints.undoMerge, this.to({ merge: id })));
  }

  async dismiss({ records: [a, b] }: DuplicatePair): Promise<Outcome> {
    const members: [string, string] = [a.memberId, b.memberId];
    return this.#act(() => call(endpoints.dismissPair, { ...this.to(), body: { members } }));
  }

  recall(id: string): Promise<Outcome> {
    return this.#act(() => call(endpoints.recallDismissal, this.to({ dismissal: id })));
  }

  /** Afterwards everything is read anew: a merge changes other pairs too. */
  async #act(ask: () => Promise<Answer<unknown>>): Promise<Outcome> {
    this.busy = true;
    this.changed();
    const answer = await ask();
    const code = answer.ok ? null : answer.failure.code;
    if (code === 'not-signed-in') this.end();
    else if (code === null || code === 'already-decided' || code === 'not-found') await this.#readAll();
    this.busy = false;
    this.changed();
    return code;
  }

  protected forget(): void {
    Object.assign(this, { busy: false, looking: false, examined: 0 });
  }

  protected officeOf(session: Session): string | undefined {
    return ownOffice(session, ['owner', 'registrar'], this.slug);
  }

  protected async read(): Promise<void> {
    await this.#readAll();
    this.changed();
  }

  async #readAll(): Promise<void> {
    const seen = this.examined;
    this.examined = 0;
    const before = this.items;
    this.items = undefined;
    let looked = await this.#look(null);
    // As far as had been looked before: what was shown stays shown.
    while (looked && this.cursor !== null && this.examined < seen) looked = await this.#look(this.cursor);
    this.items ??= before;
    const merges = await call(endpoints.getMerges, { ...this.to(), signal: this.round });
    if (merges.ok) this.merges = merges.value.merges;
  }

  /** @returns whether an answer came. */
  async #look(cursor: string | null): Promise<boolean> {
    const answer = await call(endpoints.getDuplicates, { ...this.to(), query: { cursor }, signal: this.round });
    if (!answer.ok) {
      this.fail(answer.failure.code);
      return false;
    }
    const { pairs, examined, dismissed } = answer.value;
    const known = new Set(this.items?.map(keyOf));
    this.items = [...(this.items ?? []), ...pairs.filter((pair) => !known.has(keyOf(pair)))];
    this.examined += examined;
    this.cursor = answer.value.cursor;
    if (cursor === null) this.dismissed = dismissed;
    return true;
  }
}
