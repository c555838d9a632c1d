// What the certificates do: read what is on file, search U.S. Soccer, pick, re-sync, ask for a link. Draws nothing.
// An official asks about themselves with their link, an administrator about a member with their session.

import { type Endpoint, endpoints } from '../../contract/endpoints.ts';
import type { Certifications } from '../../contract/ussf/certification.ts';
import type { UssfLookUp, UssfPerson } from '../../contract/ussf/ussf.ts';
import { type Answer, call, type FailureCode } from '../api.ts';
import { linkToken, sessionToken } from '../internal/held-token.ts';

/** What was said last: a key of the words, or a number of changes. */
export type Said = 'nothingChanged' | 'picked' | 'nobody' | 'noAnswer' | 'tooMany' | 'failed' | 'offline' | number;

export class CertificationsFlow {
  shown: Certifications | undefined;
  failure: FailureCode | undefined;
  people: readonly UssfPerson[] | undefined;
  busy: 'sync' | 'search' | 'pick' | undefined;
  said: Said | undefined;
  asked = false;
  #foundBy: UssfLookUp | null = null;
  readonly #slug: string;
  readonly #member: string | null;
  readonly #changed: () => void;
  readonly #signal: AbortSignal;

  constructor(of: { slug: string; member: string | null }, changed: () => void, signal: AbortSignal) {
    this.#slug = of.slug;
    this.#member = of.member;
    this.#changed = changed;
    this.#signal = signal;
    this.#holder.addEventListener('change', () => void this.load(), { signal });
    void this.load();
  }

  /** Whose token opens it: an administrator's for a member, else the official's own link. */
  get #holder() {
    return this.#member === null ? linkToken : sessionToken;
  }

  get hasToken(): boolean {
    return this.#holder.value !== null;
  }

  readonly load = async (): Promise<void> => {
    this.failure = undefined;
    this.shown = undefined;
    this.#changed();
    if (!this.hasToken) return;
    const answer = await this.#ask(endpoints.getOwnCertifications, endpoints.getCertifications);
    if (answer.ok) this.shown = answer.value;
    else if (answer.failure.code !== 'left') this.failure = answer.failure.code;
    this.#changed();
  };

  readonly sync = (): Promise<void> =>
    this.#during('sync', async () => {
      const before = this.shown?.changes ?? [];
      const answer = await this.#ask(endpoints.syncOwnUssf, endpoints.syncUssf);
      if (!answer.ok) return this.#say(answer.failure.code);
      this.shown = answer.value;
      const key = ({ at, license, what }: Certifications['changes'][number]) => `${at}/${license}/${what}`;
      const known = new Set(before.map(key));
      const fresh = answer.value.changes.filter((each) => !known.has(key(each))).length;
      this.said = fresh === 0 ? 'nothingChanged' : fresh;
    });

  readonly search = (by: UssfLookUp): Promise<void> =>
    this.#during('search', async () => {
      this.people = undefined;
      const answer = await this.#ask(endpoints.lookUpOwnUssf, endpoints.lookUpUssf, by);
      if (!answer.ok) return this.#say(answer.failure.code);
      this.people = answer.value.people;
      this.#foundBy = by;
      if (answer.value.people.length === 0) this.said = 'nobody';
    });

  readonly pick = (ussfId: string): Promise<void> =>
    this.#during('pick', async () => {
      const body = { ussfId, foundBy: this.#foundBy };
      const answer = await this.#ask(endpoints.linkOwnUssf, endpoints.linkUssf, body);
      if (!answer.ok) return this.#say(answer.failure.code);
      this.shown = answer.value;
      this.people = undefined;
      this.said = 'picked';
    });

  readonly askLink = async (email: string): Promise<void> => {
    const answer = await call(endpoints.askForLink, {
      body: { organization: this.#slug, email },
      signal: this.#signal,
    });
    this.asked = answer.ok;
    if (!answer.ok) this.#say(answer.failure.code);
    this.#changed();
  };

  async #during(what: NonNullable<CertificationsFlow['busy']>, act: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = what;
    this.said = undefined;
    this.#changed();
    await act();
    this.busy = undefined;
    this.#changed();
  }

  #say(code: FailureCode): void {
    if (code === 'left') return;
    const known: Partial<Record<FailureCode, Said>> = {
      'source-unavailable': 'noAnswer',
      'too-many-requests': 'tooMany',
      offline: 'offline',
      'too-slow': 'offline',
    };
    this.said = known[code] ?? 'failed';
    if (code === 'not-signed-in' || code.startsWith('link-')) this.failure = code;
  }

  #ask<B, A>(own: Endpoint<B, A>, ofMember: Endpoint<B, A>, body?: B): Promise<Answer<A extends never ? never : A>> {
    const params = { organization: this.#slug, member: this.#member ?? '' };
    const options = { params, token: this.#holder.value, signal: this.#signal };
    const sending = body === undefined ? options : { ...options, body };
    return call(this.#member === null ? own : ofMember, sending) as Promise<Answer<A extends never ? never : A>>;
  }
}
