// What the grid knows and where it gets it: counts for a visitor, people page by page for an administrator, changes from the live socket.
// Draws nothing.
import { endpoints } from '../../contract/endpoints.ts';
import type { Organization, Summary } from '../../contract/organizations/organization.ts';
import type { PeoplePage } from '../../contract/people/member.ts';
import type { Session } from '../../contract/sign-in/sign-in.ts';
import type { LiveMessage } from '../../contract/standings/live.ts';
import { type Answer, call, type FailureCode, listen } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';
import { FIRST_PEOPLE_PAGE_ROWS, PEOPLE_PAGE_ROWS } from '../internal/limits.ts';
import { offerSignIn } from '../internal/offer-sign-in.ts';
import { PeopleStore } from './people-store.ts';

export interface FlowHost {
  requestUpdate(): void;
  /** A dot has turned while somebody looks. */
  turned(message: LiveMessage): void;
}

export class GridFlow {
  organization: Organization | undefined;
  summary: Summary | undefined;
  session: Session | undefined;
  store: PeopleStore | undefined;
  /** People in all pages; the store fills up to it. */
  total = 0;
  /** At least one page has come. */
  loaded = false;
  failure: FailureCode | undefined;
  sessionEnded = false;
  live = false;
  slug: string;
  readonly #host: FlowHost;
  readonly #signal: AbortSignal;
  #round: AbortController | undefined;
  /** Cursors of pages read before the socket stood: a change in between may have been missed. */
  #early: (string | null)[] = [];

  constructor(host: FlowHost, slug: string, signal: AbortSignal) {
    this.#host = host;
    this.slug = slug;
    this.#signal = signal;
    offerSignIn(signal);
    sessionToken.addEventListener('change', this.start, { signal });
    signal.addEventListener('abort', () => this.#round?.abort());
    this.start();
  }

  readonly start = (): void => {
    this.#round?.abort();
    this.#round = new AbortController();
    Object.assign(this, { failure: undefined, store: undefined, live: false, total: 0, loaded: false });
    void this.#run(this.#round.signal);
    this.#host.requestUpdate();
  };

  readonly goTo = (slug: string): void => {
    this.slug = slug;
    this.organization = undefined;
    this.start();
  };

  readonly signOut = (): void => {
    void call(endpoints.signOut, { token: sessionToken.value });
    this.sessionEnded = false;
    sessionToken.forget();
  };

  /** Confirms a registration; true when done. Its standings come over the socket. */
  async confirm(memberId: string): Promise<boolean> {
    const params = { organization: this.slug, member: memberId };
    const answer = await call(endpoints.confirmRegistration, {
      params,
      token: sessionToken.value,
      signal: this.#signal,
    });
    if (!answer.ok) return false;
    await this.#read(null, this.#round?.signal ?? this.#signal);
    return true;
  }

  async #run(signal: AbortSignal): Promise<void> {
    if (!this.slug && !(await this.#findOwn(signal))) return;
    const params = { organization: this.slug };
    const token = sessionToken.value;
    // Both at once: a slow line pays for one journey.
    const first = token ? this.#ask(null, signal) : undefined;
    const known = await call(endpoints.getOrganization, { params, signal });
    if (!this.#took(known, signal)) return;
    this.organization = known.value;
    if (!token) return this.#countOnly(signal);
    this.store = new PeopleStore(known.value.requirements, known.value.timeZone);
    this.#early = [];
    void listen({
      organization: this.slug,
      token,
      signal,
      onOpen: (again) => this.#opened(again, signal),
      onMessage: this.#heard,
      onBreak: () => this.#setLive(false),
    });
    if (!(await this.#read(null, signal, first)) && !signal.aborted) await this.#lookAtSession(token, signal);
  }

  /** A page that names no organization shows the first of whoever is signed in. */
  async #findOwn(signal: AbortSignal): Promise<boolean> {
    if (!sessionToken.value) return false;
    const session = await call(endpoints.getSession, { token: sessionToken.value, signal });
    if (!this.#took(session, signal)) return false;
    this.slug = session.value.organizations[0]?.slug ?? '';
    if (!this.slug) this.failure = 'not-allowed';
    this.#host.requestUpdate();
    return this.slug !== '';
  }

  async #countOnly(signal: AbortSignal): Promise<void> {
    const summary = await call(endpoints.getSummary, { params: { organization: this.slug }, signal });
    if (!this.#took(summary, signal)) return;
    this.summary = summary.value;
    this.#host.requestUpdate();
  }

  /** Reads from a cursor to the end. @param asked the first page's answer, when it is under way */
  async #read(from: string | null, signal: AbortSignal, asked = this.#ask(from, signal)): Promise<boolean> {
    for (let cursor: string | null = from, first = true; first || cursor; first = false) {
      if (!this.live) this.#early.push(cursor);
      const page = await this.#page(first ? asked : this.#ask(cursor, signal), signal);
      if (!page) return false;
      if (first && !from && page.cursor && this.store && this.total - this.store.size > PEOPLE_PAGE_ROWS) {
        const { readDots } = await import('./read-dots.ts');
        // The dots of everybody first: they are a thirtieth of the names. Where one more page has all names, it is as soon here.
        await readDots(this.store, this.slug, page.cursor, signal, () => this.#host.requestUpdate());
      }
      cursor = page.cursor;
    }
    this.store?.settle();
    if (this.live) await this.#readEarlyAgain(signal);
    return true;
  }

  #ask(cursor: string | null, signal: AbortSignal): Promise<Answer<PeoplePage>> {
    const params = { organization: this.slug };
    const query = { cursor, limit: cursor ? PEOPLE_PAGE_ROWS : FIRST_PEOPLE_PAGE_ROWS };
    return call(endpoints.getPeople, { params, query, token: sessionToken.value, signal });
  }

  async #page(asked: Promise<Answer<PeoplePage>>, signal: AbortSignal): Promise<PeoplePage | undefined> {
    const answer = await asked;
    if (!this.#took(answer, signal)) return undefined;
    this.store?.put(answer.value.people);
    this.total = answer.value.total;
    this.loaded = true;
    this.#host.requestUpdate();
    return answer.value;
  }

  async #readEarlyAgain(signal: AbortSignal): Promise<void> {
    const early = this.#early;
    this.#early = [];
    for (const cursor of early) await this.#page(this.#ask(cursor, signal), signal);
  }

  #opened(again: boolean, signal: AbortSignal): void {
    this.#setLive(true);
    const allRead = this.loaded && this.store?.size === this.total;
    if (again) void this.#read(null, signal);
    else if (allRead) void this.#readEarlyAgain(signal);
  }

  readonly #heard = (message: LiveMessage): void => {
    const row = this.store?.take(message.memberId, message.standing);
    if (row === undefined) return;
    this.#host.turned(message);
    this.#host.requestUpdate();
  };

  #setLive(live: boolean): void {
    this.live = live;
    this.#host.requestUpdate();
  }

  async #lookAtSession(token: string, signal: AbortSignal): Promise<void> {
    const session = await call(endpoints.getSession, { token, signal });
    if (session.ok) this.session = session.value;
    this.#host.requestUpdate();
  }

  #took<T>(answer: Answer<T>, signal: AbortSignal): answer is Extract<Answer<T>, { ok: true }> {
    if (answer.ok || signal.aborted) return answer.ok && !signal.aborted;
    if (answer.failure.code === 'not-signed-in') {
      this.sessionEnded = true;
      sessionToken.forget();
    } else this.failure = answer.failure.code;
    this.#host.requestUpdate();
    return false;
  }
}
