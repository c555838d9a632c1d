// What the landing does: reads who is there, begins, copies, asks for a new link, and goes to SafeSport. Draws nothing itself.

import { isAddress } from '../../contract/core/address-shape.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { Organization } from '../../contract/organizations/organization.ts';
import type { Language, Me } from '../../contract/people/member.ts';
import type { TrainingStart } from '../../contract/safesport/training-start.ts';
import type { Standing } from '../../contract/standings/standing.ts';
import { call, type FailureCode } from '../api.ts';
import { wakeLater } from '../certificate-uploader/wake-later.ts';
import { TrainingBegunEvent } from '../internal/events.ts';
import { linkToken } from '../internal/held-token.ts';
import { languageOf } from '../internal/language.ts';
import { COPIED_SHOWN_MS, RECEIPT_SHOWN_MS } from '../internal/limits.ts';
import type { CorrectionForm } from './correction-form.ts';
import { type LandingBook, loadLandingWords } from './landing-book.ts';
import { landingView } from './landing-view.ts';

interface Host extends HTMLElement {
  readonly extensionUrl: string | null;
  requestUpdate(): void;
  /** Whose page it is has a language of their own. */
  speak(language: Language): void;
}

/** The codes that say something of the link itself: then we are back with a stranger, and say why. */
const LINK_CODES: readonly FailureCode[] = ['link-expired', 'link-revoked', 'link-not-valid', 'not-signed-in'];

export class LandingFlow {
  me: Me | undefined;
  organization: Organization | undefined;
  /** Why the link given does not open anything; undefined when none was given. */
  linkProblem: FailureCode | undefined;
  failure: FailureCode | undefined;
  /** Nobody here has this slug: nothing can be asked for. */
  unknown = false;
  /** The last press failed: said beside the button. */
  pressFailure: FailureCode | undefined;
  start: TrainingStart | undefined;
  busy = false;
  copied: 'no' | 'yes' | 'failed' = 'no';
  asked: 'no' | 'empty' | 'yes' = 'no';
  uploading = false;
  /** Open once something was called wrong. */
  correction: CorrectionForm | undefined;
  #book: LandingBook | undefined;
  #bookIn: Language | undefined;
  readonly #host: Host;
  readonly #slug: string;
  readonly #signal: AbortSignal;

  constructor(host: Host, slug: string, signal: AbortSignal) {
    this.#host = host;
    this.#slug = slug;
    this.#signal = signal;
    linkToken.addEventListener('change', () => void this.load(), { signal });
    document.addEventListener('visibilitychange', this.#seenAgain, { signal });
    addEventListener('pageshow', this.#shownAgain, { signal });
    // With the title's words, so that one drawing shows both.
    this.#read(languageOf(host));
    wakeLater(this.load());
  }

  get slug(): string {
    return this.#slug;
  }

  get extensionUrl(): string | null {
    return this.#host.extensionUrl;
  }

  /** The organization, whoever looks. */
  get about(): Organization | undefined {
    return this.me?.organization ?? this.organization;
  }

  get standing(): Standing | undefined {
    return this.me?.standings.find((standing) => standing.requirement === 'abuse-prevention');
  }

  view(language: Language): ReturnType<typeof landingView> | undefined {
    if (this.#bookIn !== language) this.#read(language);
    return this.#book &&
      (this.me || this.linkProblem || this.failure || this.unknown || this.organization || !linkToken.value)
      ? landingView(this.#book, this)
      : undefined;
  }

  readonly load = async (): Promise<void> => {
    this.failure = undefined;
    const token = linkToken.value;
    if (!token) return this.#meetStranger();
    const answer = await call(endpoints.getMe, { token, signal: this.#signal });
    if (answer.ok) {
      this.me = answer.value;
      this.#host.speak(answer.value.language);
      this.organization = answer.value.organization;
      this.linkProblem = undefined;
    } else if (LINK_CODES.includes(answer.failure.code)) {
      this.linkProblem = answer.failure.code;
      this.me = undefined;
      linkToken.forget();
    } else if (answer.failure.code !== 'left') this.failure = answer.failure.code;
    this.#host.requestUpdate();
  };

  /** Records the click, shows the receipt for a moment, then leaves; a cancelled event stays. */
  readonly begin = async (): Promise<void> => {
    if (this.busy) return;
    this.#set({ busy: true, pressFailure: undefined });
    const answer = await call(endpoints.beginTraining, {
      body: { requirement: 'abuse-prevention' },
      token: linkToken.value,
      signal: this.#signal,
    });
    if (!answer.ok) return this.#set({ busy: false, pressFailure: answer.failure.code });
    linkToken.keep();
    this.#set({ start: answer.value });
    const { receipt, redirectTo } = answer.value;
    if (this.#host.dispatchEvent(new TrainingBegunEvent(receipt, redirectTo))) this.#leaveSoon();
  };

  readonly leave = (): void => {
    if (this.start) location.assign(this.start.redirectTo);
  };

  readonly copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.me?.accessCode ?? '');
      this.#set({ copied: 'yes' });
    } catch {
      this.#set({ copied: 'failed' });
    }
    const timer = setTimeout(() => this.#set({ copied: 'no' }), COPIED_SHOWN_MS);
    this.#signal.addEventListener('abort', () => clearTimeout(timer));
  };

  readonly ask = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const email = String(new FormData(event.target as HTMLFormElement).get('email')).trim();
    if (!isAddress(email)) return this.#set({ asked: 'empty' });
    this.#set({ busy: true, pressFailure: undefined });
    const answer = await call(endpoints.askForLink, {
      body: { organization: this.#slug, email },
      signal: this.#signal,
    });
    this.#set({
      busy: false,
      asked: answer.ok ? 'yes' : 'no',
      pressFailure: answer.ok ? undefined : answer.failure.code,
    });
  };

  readonly correct = async (): Promise<void> => {
    const { CorrectionForm } = await import('./correction-form.ts');
    if (this.me)
      this.#set({ correction: new CorrectionForm(this.me.identity, () => this.#host.requestUpdate(), this.#signal) });
  };

  readonly showUploader = (): void => {
    void import('../certificate-uploader/certificate-uploader-define.ts');
    this.#set({ uploading: true });
  };

  #read(language: Language): void {
    this.#bookIn = language;
    void loadLandingWords(language).then((book) => {
      this.#book = book;
      this.#host.requestUpdate();
    });
  }

  async #meetStranger(): Promise<void> {
    const answer = await call(endpoints.getOrganization, {
      params: { organization: this.#slug },
      signal: this.#signal,
    });
    if (answer.ok) this.organization = answer.value;
    else if (answer.failure.code === 'not-found') this.unknown = true;
    else if (answer.failure.code === 'offline' || answer.failure.code === 'too-slow')
      this.failure = answer.failure.code;
    this.#host.requestUpdate();
  }

  #leaveSoon(): void {
    const timer = setTimeout(this.leave, RECEIPT_SHOWN_MS);
    this.#signal.addEventListener('abort', () => clearTimeout(timer));
  }

  #seenAgain = (): void => {
    if (document.visibilityState === 'visible' && this.me) void this.load();
  };

  /** Back from SafeSport by the browser's own memory: what was being left is here again. */
  #shownAgain = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.#set({ start: undefined, busy: false });
    void this.load();
  };

  #set(change: Partial<LandingFlow>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }
}
