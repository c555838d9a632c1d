// What the requirements page does: reads the configuration and, for a coach with a personal link, where they stand; keeps the chosen
// division; hands out the calendar. Draws nothing itself.
import type { TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Language, Me } from '../../contract/people/member.ts';
import type {
  RequirementsItem,
  RequirementsPage,
  ShownRequirements,
} from '../../contract/settings/requirements-page.ts';
import { isFor } from '../../contract/settings/requirements-rules.ts';
import { apiOrigin, call, type FailureCode } from '../api.ts';
import { wakeLater } from '../certificate-uploader/wake-later.ts';
import { linkToken } from '../internal/held-token.ts';
import { takePersonalLink } from '../internal/take-personal-link.ts';
import { requirementsStyles } from './coach-requirements.styles.ts';
import type { CoachRequirementsElement } from './coach-requirements.ts';
import type { RequirementsBook } from './requirements-book.ts';
import { requirementsView } from './requirements-view.ts';

export class RequirementsFlow {
  shown: ShownRequirements | undefined;
  me: Me | undefined;
  failure: FailureCode | undefined;
  linkFailed = false;
  /** As chosen; the coach's own without a choice; empty for all. */
  chosen: string | undefined;
  /** The items whose uploader is open. */
  readonly uploading = new Set<string>();
  readonly #host: CoachRequirementsElement;
  readonly #slug: string;
  readonly #signal: AbortSignal;

  constructor(host: CoachRequirementsElement, slug: string, signal: AbortSignal) {
    this.#host = host;
    this.#slug = slug;
    this.#signal = signal;
    const root = host.renderRoot as ShadowRoot;
    const { styleSheet } = requirementsStyles;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
    if (host.preview) return;
    takePersonalLink();
    linkToken.addEventListener('change', () => void this.load(), { signal });
    addEventListener('hashchange', takePersonalLink, { signal });
    document.addEventListener('visibilitychange', this.#seenAgain, { signal });
    host.addEventListener('touchline-certificate-uploaded', () => void this.#meet(), { signal });
    wakeLater(this.load());
  }

  get page(): RequirementsPage | null | undefined {
    return this.#host.preview ?? this.shown?.page;
  }

  get division(): string {
    return this.chosen ?? this.me?.registration.division ?? '';
  }

  view(book: RequirementsBook): TemplateResult {
    return requirementsView(book, this);
  }

  readonly load = async (): Promise<void> => {
    this.failure = undefined;
    await Promise.all([this.#read(), this.#meet()]);
  };

  readonly choose = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value;
    this.#host.requestUpdate();
  };

  readonly showUploader = (id: string): void => {
    void import('../certificate-uploader/certificate-uploader-define.ts');
    this.uploading.add(id);
    this.#host.requestUpdate();
  };

  /** A coach who is here asks with a button, which is fetched for them alone. */
  mayAskForCode(item: RequirementsItem): boolean {
    const { me } = this;
    if (!me || !isFor(item, me.registration)) return false;
    void import('./own-code.ts');
    return true;
  }

  /** Our page with the form that asks for an administrator's account. */
  accountForm(language: Language): string {
    return `${apiOrigin}/pages/request-account?organization=${encodeURIComponent(this.#slug)}&lang=${language}`;
  }

  async #read(): Promise<void> {
    const answer = await call(endpoints.getRequirementsPage, {
      params: { organization: this.#slug },
      signal: this.#signal,
    });
    if (answer.ok) this.shown = answer.value;
    else if (answer.failure.code !== 'left') this.failure = answer.failure.code;
    this.#host.requestUpdate();
  }

  async #meet(): Promise<void> {
    const token = linkToken.value;
    this.me = token ? this.me : undefined;
    if (token) {
      const answer = await call(endpoints.getMe, { token, signal: this.#signal });
      if (answer.ok) this.me = answer.value;
      else if (answer.failure.code === 'left') return;
      this.linkFailed = !answer.ok;
    }
    this.#host.requestUpdate();
  }

  #seenAgain = (): void => {
    if (document.visibilityState === 'visible' && this.me) void this.#meet();
  };
}
