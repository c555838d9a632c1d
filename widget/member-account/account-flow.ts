// What the account knows and does: opens it with a personal link or a session, begins a training for one person, and signs out. Draws nothing.

import type { Requirement } from '../../contract/core/requirement.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { Account, AccountPerson } from '../../contract/own-page/account.ts';
import type { TrainingStart } from '../../contract/safesport/training-start.ts';
import { call, type FailureCode } from '../api.ts';
import { define } from '../internal/define.ts';
import { TrainingBegunEvent } from '../internal/events.ts';
import { linkToken, sessionToken } from '../internal/held-token.ts';
import { RECEIPT_SHOWN_MS } from '../internal/limits.ts';

/** The codes that say that nobody is signed in any more, or that the link opens nothing. */
const CLOSED: readonly FailureCode[] = ['not-signed-in', 'link-expired', 'link-revoked', 'link-not-valid'];

export class AccountFlow {
  account: Account | undefined;
  /** Why nothing can be shown. */
  failure: FailureCode | undefined;
  /** Why nobody is signed in any more; undefined for who has not been yet. */
  closed: FailureCode | undefined;
  busy = false;
  begun: { readonly memberId: string; readonly start: TrainingStart } | undefined;
  beginFailure: { readonly memberId: string; readonly code: FailureCode } | undefined;
  /** The box that takes a file: of whom, and for what. */
  uploading: { readonly memberId: string; readonly requirement: Requirement } | undefined;
  /** The text or question that is open: of whom, and for what. */
  giving: { readonly memberId: string; readonly requirement: Requirement } | undefined;
  /** Somebody who came by a link signs in, to see the others of the address. */
  signingIn = false;
  #opener: string | null = null;
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  readonly #signal: AbortSignal;

  constructor(host: HTMLElement, changed: () => void, signal: AbortSignal) {
    this.#host = host;
    this.#changed = changed;
    this.#signal = signal;
    sessionToken.addEventListener('change', this.#tokenChanged, { signal });
    linkToken.addEventListener('change', this.#tokenChanged, { signal });
    document.addEventListener('visibilitychange', this.#seenAgain, { signal });
    this.#opener = this.#token;
    if (this.#opener) void this.load();
  }

  get signedIn(): boolean {
    return this.#opener !== null;
  }

  /** Signed in by a code, and so on more devices than one, perhaps. */
  get byCode(): boolean {
    return this.#opener !== null && this.#opener === sessionToken.value;
  }

  get #token(): string | null {
    return linkToken.value ?? sessionToken.value;
  }

  readonly load = async (): Promise<void> => {
    this.failure = undefined;
    this.#changed();
    const answer = await call(endpoints.openAccount, { token: this.#opener, signal: this.#signal });
    if (answer.ok) Object.assign(this, { account: answer.value, closed: undefined });
    else if (answer.failure.code === 'left') return;
    else if (CLOSED.includes(answer.failure.code)) this.#close(answer.failure.code);
    else this.failure = answer.failure.code;
    this.#changed();
  };

  /** A link opens one record; the others of the address open with a code, and at once for who has typed one. */
  readonly showEveryone = (): void => {
    this.signingIn = true;
    if (sessionToken.value) this.#tokenChanged();
    else this.#changed();
  };

  /** Records the click, shows the receipt for a moment, then leaves; a cancelled event stays. */
  async begin({ memberId, places }: AccountPerson, place: number): Promise<void> {
    if (this.busy) return;
    Object.assign(this, { busy: true, beginFailure: undefined, begun: undefined });
    this.#changed();
    const answer = await call(endpoints.beginTraining, {
      body: { requirement: 'abuse-prevention' },
      token: places[place]?.key ?? null,
      signal: this.#signal,
    });
    this.busy = false;
    if (answer.ok) this.begun = { memberId, start: answer.value };
    else if (answer.failure.code !== 'left') this.beginFailure = { memberId, code: answer.failure.code };
    this.#changed();
    if (!answer.ok) return;
    const { receipt, redirectTo } = answer.value;
    if (!this.#host.dispatchEvent(new TrainingBegunEvent(receipt, redirectTo))) return;
    const timer = setTimeout(this.leave, RECEIPT_SHOWN_MS);
    this.#signal.addEventListener('abort', () => clearTimeout(timer));
  }

  readonly leave = (): void => {
    if (this.begun) location.assign(this.begun.start.redirectTo);
  };

  /** The uploader sends as the person whose link the page holds. */
  upload({ memberId, places }: AccountPerson, requirement: Requirement, place: number): void {
    const open = this.uploading?.memberId === memberId && this.uploading.requirement === requirement;
    this.uploading = open ? undefined : { memberId, requirement };
    const key = places[place]?.key;
    if (!open && key) linkToken.hold(key);
    this.#changed();
  }

  give({ memberId }: AccountPerson, requirement: Requirement): void {
    const open = this.giving?.memberId === memberId && this.giving.requirement === requirement;
    this.giving = open ? undefined : { memberId, requirement };
    void import('./own-evidence.ts').then(({ OwnEvidenceElement }) => define('own-evidence', OwnEvidenceElement));
    this.#changed();
  }

  /** What was signed or answered is stored: where they stand is read anew. */
  gave(): void {
    this.giving = undefined;
    void this.load();
  }

  readonly signOut = (): void => {
    if (sessionToken.value) void call(endpoints.signOut, { token: sessionToken.value });
    this.#opener = null;
    Object.assign(this, { account: undefined, failure: undefined, closed: undefined, uploading: undefined });
    linkToken.forget();
    sessionToken.forget();
    this.#changed();
  };

  #close(code: FailureCode): void {
    Object.assign(this, { closed: code, account: undefined, uploading: undefined });
    const byLink = this.#opener === linkToken.value;
    this.#opener = null;
    (byLink ? linkToken : sessionToken).forget();
  }

  readonly #tokenChanged = (): void => {
    if (this.signingIn && sessionToken.value) {
      this.signingIn = false;
      // Comes back here: with the link gone, the session opens the account.
      if (linkToken.value) {
        linkToken.forget();
        return;
      }
    }
    const token = this.#token;
    const ours = this.account?.people.some(({ places }) => places.some(({ key }) => key === token));
    if (token === this.#opener || ours) return;
    this.#opener = token;
    this.account = undefined;
    if (token) void this.load();
    this.#changed();
  };

  readonly #seenAgain = (): void => {
    if (document.visibilityState === 'visible' && this.account && !this.uploading && !this.giving) void this.load();
  };
}
