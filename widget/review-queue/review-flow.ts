// What the queue knows and does: who reviews where, what waits, the file of the one in hand, and the decision. Draws nothing.
import type { Decision } from '../../contract/certificate.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { ReviewItem } from '../../contract/review.ts';
import { call, type FailureCode } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';

export type ShownFile =
  | { readonly at: 'loading' }
  | { readonly at: 'failed' }
  | { readonly at: 'here'; readonly url: string; readonly kind: 'image' | 'pdf' | 'other' };

export type Outcome = 'decided' | 'already-decided' | 'failed' | 'offline' | 'ended';

export class ReviewFlow {
  items: readonly ReviewItem[] | undefined;
  waiting = 0;
  current = 0;
  file: ShownFile = { at: 'loading' };
  failure: FailureCode | 'not-reviewer' | undefined;
  sessionEnded = false;
  busy = false;
  #organization = '';
  readonly #slug: string;
  readonly #changed: () => void;
  readonly #signal: AbortSignal;
  #url: string | undefined;
  #round: AbortController | undefined;
  #fileRound: AbortController | undefined;

  constructor(slug: string, changed: () => void, signal: AbortSignal) {
    this.#slug = slug;
    this.#changed = changed;
    this.#signal = signal;
    sessionToken.addEventListener('change', this.start, { signal });
    signal.addEventListener('abort', () => {
      this.#round?.abort();
      this.#drop();
    });
    this.start();
  }

  get item(): ReviewItem | undefined {
    return this.items?.[this.current];
  }

  readonly start = (): void => {
    this.#round?.abort();
    this.#round = new AbortController();
    Object.assign(this, { items: undefined, failure: undefined, current: 0, busy: false });
    this.#drop();
    if (sessionToken.value) void this.#load(sessionToken.value, this.#round.signal);
    this.#changed();
  };

  readonly signOut = (): void => {
    void call(endpoints.signOut, { token: sessionToken.value });
    this.sessionEnded = false;
    sessionToken.forget();
  };

  choose(index: number): void {
    if (!this.items?.length) return;
    this.current = Math.max(0, Math.min(index, this.items.length - 1));
    void this.#openFile();
    this.#changed();
  }

  async decide(decision: Decision, reason: string | null, completedOn: string | null): Promise<Outcome> {
    const { item } = this;
    if (!item || this.busy) return 'failed';
    this.busy = true;
    this.#changed();
    const answer = await call(endpoints.decideReview, {
      params: { organization: this.#organization, certificate: item.certificate.id },
      body: { decision, reason, completedOn, version: item.version },
      token: sessionToken.value,
      signal: this.#signal,
    });
    this.busy = false;
    const gone = answer.ok || answer.failure.code === 'already-decided' || answer.failure.code === 'conflict';
    if (gone) this.#remove(item);
    this.#changed();
    if (answer.ok) return 'decided';
    if (gone) return 'already-decided';
    if (answer.failure.code === 'not-signed-in') return this.#ended();
    return answer.failure.code === 'offline' || answer.failure.code === 'too-slow' ? 'offline' : 'failed';
  }

  async #load(token: string, signal: AbortSignal): Promise<void> {
    const session = await call(endpoints.getSession, { token, signal });
    if (!session.ok) return this.#fail(session.failure.code);
    const offices = session.value.organizations.filter((organization) => organization.canReview);
    const office = offices.find(({ slug }) => slug === this.#slug) ?? offices[0];
    if (!office) return this.#fail('not-reviewer');
    this.#organization = office.slug;
    const page = await call(endpoints.getReviews, { params: { organization: office.slug }, token, signal });
    if (!page.ok) return this.#fail(page.failure.code);
    this.items = page.value.items;
    this.waiting = page.value.waiting;
    this.choose(0);
    this.#changed();
  }

  async #openFile(): Promise<void> {
    this.#drop();
    const { item } = this;
    if (!item) return;
    this.#fileRound = new AbortController();
    const { signal } = this.#fileRound;
    const answer = await call(endpoints.getCertificateFile, {
      params: { organization: this.#organization, certificate: item.certificate.id },
      token: sessionToken.value,
      signal,
    });
    if (signal.aborted || this.#signal.aborted) return;
    if (!answer.ok) this.file = { at: 'failed' };
    else {
      // The kind is the one the server found in the bytes, never the answer's header: a file cannot turn itself into a page.
      this.#url = URL.createObjectURL(new Blob([answer.value], { type: item.certificate.type }));
      this.file = { at: 'here', url: this.#url, kind: kindOf(item.certificate.type) };
    }
    this.#changed();
  }

  #drop(): void {
    this.#fileRound?.abort();
    if (this.#url) URL.revokeObjectURL(this.#url);
    this.#url = undefined;
    this.file = { at: 'loading' };
  }

  #remove(item: ReviewItem): void {
    this.items = this.items?.filter((other) => other !== item);
    this.waiting = Math.max(0, this.waiting - 1);
    if (this.items?.length) this.choose(Math.min(this.current, this.items.length - 1));
    else if (this.waiting > 0) this.start();
  }

  #ended(): Outcome {
    this.sessionEnded = true;
    sessionToken.forget();
    return 'ended';
  }

  #fail(code: FailureCode | 'not-reviewer'): void {
    if (code === 'left') return;
    if (code === 'not-signed-in') this.#ended();
    else this.failure = code;
    this.#changed();
  }
}

const kindOf = (type: string): 'image' | 'pdf' | 'other' => {
  if (type === 'application/pdf') return navigator.pdfViewerEnabled ? 'pdf' : 'other';
  return type === 'image/heic' ? 'other' : 'image';
};
