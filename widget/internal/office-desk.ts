// What the smaller office screens share: who is signed in and for which organization, and what stands before it until that is known.
// Changes nothing itself.
import { html, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { AdministratorRole } from '../../contract/sign-in/sign-in.ts';
import { call, type FailureCode } from '../api.ts';
import { deskGate, type GateWords } from './desk-gate.ts';
import { sessionToken } from './held-token.ts';
import { offerSignIn } from './offer-sign-in.ts';
import { nameOf, ownOffice } from './own-office.ts';
import { TouchlineElement } from './touchline-element.ts';

export interface DeskWords extends GateWords {
  readonly title: string;
  readonly what: string;
}

export abstract class OfficeDeskElement<Words extends DeskWords> extends TouchlineElement<Words> {
  static override properties = {
    ...TouchlineElement.properties,
    items: { state: true },
    failure: { state: true },
  };
  /** The organization it is about; undefined until it is known. */
  declare items: readonly string[] | undefined;
  declare failure: FailureCode | 'not-reviewer' | undefined;
  sessionEnded = false;
  #name: string | undefined;
  #round: AbortController | undefined;

  /** Whose screen it is. */
  protected abstract readonly roles: readonly AdministratorRole[];
  protected abstract desk(words: Words, slug: string): TemplateResult;

  protected override get organizationName(): string | undefined {
    return this.items && this.#name;
  }

  protected override arrived(): void {
    sessionToken.addEventListener('change', this.start, { signal: this.signal });
    offerSignIn(this.signal);
    this.start();
  }

  readonly start = (): void => {
    this.#round?.abort();
    this.#round = new AbortController();
    this.sessionEnded = this.items !== undefined && !sessionToken.value;
    Object.assign(this, { items: undefined, failure: undefined });
    if (sessionToken.value) void this.#load(this.#round.signal);
    this.requestUpdate();
  };

  async #load(signal: AbortSignal): Promise<void> {
    const session = await call(endpoints.getSession, { token: sessionToken.value, signal });
    if (!session.ok) {
      if (session.failure.code === 'not-signed-in') sessionToken.forget();
      else if (session.failure.code !== 'left') this.failure = session.failure.code;
      return;
    }
    const slug = ownOffice(session.value, this.roles, this.slug);
    if (slug === undefined) this.failure = 'not-reviewer';
    else {
      this.#name = nameOf(session.value, slug);
      this.items = [slug];
    }
  }

  protected view(words: Words): TemplateResult {
    const [slug] = this.items ?? [];
    return html`<div class="stack">
      <h2 tabindex="-1">${words.title}</h2>
      <p>${words.what}</p>
      ${deskGate(words, this, this.spoken) ?? this.desk(words, slug ?? '')}
    </div>`;
  }
}
