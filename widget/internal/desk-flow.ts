// What the flows of the larger office screens begin with: who is signed in, for which organization, and a reading that is begun anew when
// that changes. Draws nothing; whoever makes one starts it.
import { endpoints } from '../../contract/endpoints.ts';
import type { Session } from '../../contract/sign-in/sign-in.ts';
import { call, type FailureCode } from '../api.ts';
import { sessionToken } from './held-token.ts';
import { offerSignIn } from './offer-sign-in.ts';
import { nameOf } from './own-office.ts';

export abstract class DeskFlow<Item> {
  /** What waits here; undefined until it is read. */
  items: readonly Item[] | undefined;
  failure: FailureCode | 'not-reviewer' | undefined;
  sessionEnded = false;
  /** Slug of the organization it is about; empty until it is known. */
  office = '';
  /** Its name, for the page's title; undefined while unknown and for one that the session does not name. */
  officeName: string | undefined;
  /** As the page names it; empty where it does not. */
  protected readonly slug: string;
  protected readonly changed: () => void;
  #round = new AbortController();

  /** @param signal ends it: nothing is asked or told any more. */
  constructor(slug: string, changed: () => void, signal: AbortSignal) {
    this.slug = slug;
    this.changed = changed;
    offerSignIn(signal);
    sessionToken.addEventListener('change', this.start, { signal });
    signal.addEventListener('abort', () => this.#round.abort());
  }

  /** Forgets what is shown and reads it anew for whoever is signed in now. */
  readonly start = (): void => {
    this.#round.abort();
    this.#round = new AbortController();
    Object.assign(this, { items: undefined, failure: undefined });
    this.forget();
    if (sessionToken.value) void this.#load(this.round);
    this.changed();
  };

  /** Ends with the reading it belongs to: an answer that comes later is about what was. */
  protected get round(): AbortSignal {
    return this.#round.signal;
  }

  protected to(params: Record<string, string> = {}) {
    return { params: { organization: this.office, ...params }, token: sessionToken.value };
  }

  /** Everything besides `items` that belongs to one reading. */
  protected abstract forget(): void;
  /** @returns undefined where this screen is not for whoever is signed in. */
  protected abstract officeOf(session: Session): string | undefined;
  protected abstract read(): Promise<void>;

  protected fail(code: FailureCode | 'not-reviewer'): void {
    if (code === 'left') return;
    if (code === 'not-signed-in') this.end();
    else this.failure = code;
    this.changed();
  }

  protected end(): void {
    this.sessionEnded = true;
    sessionToken.forget();
  }

  async #load(signal: AbortSignal): Promise<void> {
    const session = await call(endpoints.getSession, { token: sessionToken.value, signal });
    if (!session.ok) return this.fail(session.failure.code);
    const office = this.officeOf(session.value);
    if (office === undefined) return this.fail('not-reviewer');
    this.office = office;
    this.officeName = nameOf(session.value, office);
    await this.read();
  }
}
