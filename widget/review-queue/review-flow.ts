// What the queue knows and does: who reviews where, what waits and is shown, the files near the one in hand, who looks after which, and the
// decision. Draws nothing.

import type { ReviewDecision, ReviewItem, ReviewPage } from '../../contract/certificates/review.ts';
import type { RequirementNames } from '../../contract/core/requirement-name.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { Session } from '../../contract/sign-in/sign-in.ts';
import { type Answer, call, type FailureCode } from '../api.ts';
import { DeskFlow } from '../internal/desk-flow.ts';
import { sessionToken } from '../internal/held-token.ts';
import { ReviewFiles, type ShownFile } from './review-files.ts';
import { EVERYTHING, passes, type ReviewFilter } from './review-filter.ts';

/** The file in hand, and the next one before it is asked for. */
const FILES_NEAR = 2;
/** More are not looked through in one sitting; the next are fetched when these are decided. */
const REVIEWS_LOADED_MAX = 2000;
/** Of the decided ones the newest: older ones are found through the person. */
const DECIDED_LOADED_MAX = 200;

export type Outcome = 'decided' | 'already-decided' | 'failed' | 'offline' | 'ended';
export type Undone = 'withdrawn' | 'left' | Exclude<Outcome, 'decided'>;
/** What the list holds: those that wait, those decided, or the one that was asked for. */
export type Shelf = 'waiting' | 'decided' | 'one';

/** As it stands once its decision is taken back: also one that had been decided before waits, and no decision counts. */
const waiting = ({ certificate, ...item }: ReviewItem, version: number): ReviewItem => ({
  ...item,
  ...{ certificate: { ...certificate, state: 'submitted', decidedAt: null, reason: null }, decidedBy: null, version },
});

/** `items` are those that wait and pass the filter. */
export class ReviewFlow extends DeskFlow<ReviewItem> {
  all: readonly ReviewItem[] = [];
  waiting = 0;
  shelf: Shelf;
  current = 0;
  filter: ReviewFilter = EVERYTHING;
  reviewers: readonly string[] = [];
  names: RequirementNames = {};
  /** The address of who is signed in. */
  me = '';
  busy = false;
  readonly #certificate: string | null;
  readonly #signal: AbortSignal;
  readonly #files: ReviewFiles;

  /** @param certificate one to begin with, waiting or decided; null for all that wait. */
  constructor(slug: string, changed: () => void, signal: AbortSignal, certificate: string | null = null) {
    super(slug, changed, signal);
    this.#certificate = certificate;
    this.shelf = certificate ? 'one' : 'waiting';
    this.#signal = signal;
    this.#files = new ReviewFiles(changed);
    signal.addEventListener('abort', () => this.#files.dropAll());
  }

  get item(): ReviewItem | undefined {
    return this.items?.[this.current];
  }

  get file(): ShownFile {
    return this.#files.of(this.item?.certificate);
  }

  readonly signOut = (): void => {
    void call(endpoints.signOut, { token: sessionToken.value });
    this.sessionEnded = false;
    sessionToken.forget();
  };

  choose(index: number): void {
    if (!this.items?.length) return;
    this.current = Math.max(0, Math.min(index, this.items.length - 1));
    const near = this.items.slice(this.current, this.current + FILES_NEAR).map(({ certificate }) => certificate);
    void this.#files.near(this.office, near);
    this.changed();
  }

  /** The one in hand stays in hand while it passes. */
  narrow(change: Partial<ReviewFilter>): void {
    const inHand = this.item;
    this.filter = { ...this.filter, ...change };
    this.items = this.all.filter(passes(this.filter, this.me));
    this.choose(Math.max(0, inHand ? this.items.indexOf(inHand) : 0));
    this.changed();
  }

  async assign(to: string | null): Promise<Outcome> {
    const { item } = this;
    if (!item) return 'failed';
    const answer = await call(endpoints.assignReview, {
      ...this.to({ certificate: item.certificate.id }),
      body: { to },
      signal: this.#signal,
    });
    if (!answer.ok) return this.#refused(answer.failure.code);
    const assigned = (each: ReviewItem): ReviewItem => (each === item ? { ...each, assignedTo: to } : each);
    this.all = this.all.map(assigned);
    this.items = this.items?.map(assigned);
    this.changed();
    return 'decided';
  }

  async decide(decided: Omit<ReviewDecision, 'version'>): Promise<Outcome> {
    const { item } = this;
    if (!item || this.busy) return 'failed';
    this.busy = true;
    this.changed();
    const answer = await call(endpoints.decideReview, {
      ...this.to({ certificate: item.certificate.id }),
      body: { ...decided, version: item.version },
      signal: this.#signal,
    });
    this.busy = false;
    const gone = answer.ok || answer.failure.code === 'already-decided' || answer.failure.code === 'conflict';
    if (gone) this.#remove(item);
    this.changed();
    if (answer.ok) return 'decided';
    if (gone) return 'already-decided';
    return this.#refused(answer.failure.code);
  }

  readonly show = (shelf: Shelf): void => {
    this.shelf = shelf;
    this.filter = EVERYTHING;
    this.start();
  };

  /** Takes the decision on this one back: it waits again, and is in hand. */
  async undo(item: ReviewItem): Promise<Undone> {
    if (this.busy) return 'failed';
    this.busy = true;
    this.changed();
    const answer = await call(endpoints.reopenReview, {
      ...this.to({ certificate: item.certificate.id }),
      body: { version: item.version + 1 },
      signal: this.#signal,
    });
    this.busy = false;
    this.changed();
    if (!answer.ok) {
      const gone = answer.failure.code === 'already-decided' || answer.failure.code === 'conflict';
      const refused = this.#refused(answer.failure.code);
      return gone ? 'already-decided' : refused === 'decided' ? 'failed' : refused;
    }
    const again = waiting(item, answer.value.version);
    this.all = [again, ...this.all.filter(({ certificate }) => certificate.id !== item.certificate.id)];
    this.waiting += 1;
    this.narrow({});
    this.choose(Math.max(0, this.items?.indexOf(again) ?? 0));
    return answer.value.mail;
  }

  #refused(code: FailureCode): Outcome {
    if (code === 'not-signed-in') {
      this.end();
      return 'ended';
    }
    return code === 'offline' || code === 'too-slow' ? 'offline' : 'failed';
  }

  protected forget(): void {
    Object.assign(this, { current: 0, busy: false });
    this.#files.dropAll();
  }

  protected officeOf({ email, organizations }: Session): string | undefined {
    this.me = email;
    const offices = organizations.filter(({ canReview }) => canReview);
    return (offices.find(({ slug }) => slug === this.slug) ?? offices[0])?.slug;
  }

  /** All pages, so that the filter is over all who wait: the first is worked on while the rest come. */
  protected async read(): Promise<void> {
    const signal = this.round;
    this.all = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string | null> = {
        cursor,
        decided: this.shelf === 'decided' ? 'yes' : null,
        certificate: this.shelf === 'one' ? this.#certificate : null,
      };
      const page: Answer<ReviewPage> = await call(endpoints.getReviews, { ...this.to(), query, signal });
      // What has come can be worked on; the rest is asked for when it is used up.
      if (!page.ok) return this.items ? undefined : this.fail(page.failure.code);
      ({ waiting: this.waiting, reviewers: this.reviewers, names: this.names = {}, cursor } = page.value);
      this.all = [...this.all, ...page.value.items];
      this.narrow({});
    } while (cursor !== null && this.all.length < (this.shelf === 'decided' ? DECIDED_LOADED_MAX : REVIEWS_LOADED_MAX));
  }

  #remove(item: ReviewItem): void {
    this.all = this.all.filter((other) => other !== item);
    this.items = this.items?.filter((other) => other !== item);
    if (item.certificate.state === 'submitted') this.waiting = Math.max(0, this.waiting - 1);
    if (this.items?.length) this.choose(Math.min(this.current, this.items.length - 1));
    else if (this.shelf === 'one' || this.waiting > this.all.length) this.show('waiting');
  }
}
