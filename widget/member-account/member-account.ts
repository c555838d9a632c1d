// The account of a household: everybody registered under one address, what each has to finish, and the button that begins it. A mailed code
// opens all of it, a personal link its own record; shows nobody of another address.
import { html, nothing, type TemplateResult } from 'lit';
import type { Account } from '../../contract/own-page/account.ts';
import { linkToken, sessionToken } from '../internal/held-token.ts';
import { takePersonalLink } from '../internal/take-personal-link.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import '../status-dot/status-dot-define.ts';
import { type AccountBook, accountDictionary } from './account-book.ts';
import { AccountFlow } from './account-flow.ts';
import { cardsView, listView } from './account-view.ts';
import { accountStyles } from './member-account.styles.ts';

type View = 'cards' | 'list';
const VIEW_KEY = 'touchline.account.view';

/**
 * @summary A household: every member under one address with every organization, what is missing, why, and the next step. Cards or a list.
 *
 * Accessibility: headings and lists, or a table with a header for each person; states are shape and words; each button names its person;
 * outcomes are said in polite live regions.
 *
 * @tag member-account
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @fires {TrainingBegunEvent} touchline-training-begun - Begin was recorded; cancel it to stay and lead to SafeSport yourself.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main button.
 */
export class MemberAccountElement extends TouchlineElement<AccountBook> {
  static override styles = [tokens, accountStyles];
  static override properties = {
    ...TouchlineElement.properties,
    flow: { state: true },
    shown: { state: true },
    said: { state: true },
  };
  declare private flow: AccountFlow | undefined;
  declare private shown: View;
  declare private said: string;

  protected readonly dictionary: Dictionary<AccountBook> = accountDictionary;

  constructor() {
    super();
    this.shown = viewKept();
    this.said = '';
  }

  protected override arrived(): void {
    takePersonalLink();
    addEventListener('hashchange', takePersonalLink, { signal: this.signal });
    this.flow = new AccountFlow(this, () => this.requestUpdate(), this.signal);
    this.addEventListener('touchline-certificate-uploaded', this.#uploaded, { signal: this.signal });
  }

  protected override updated(): void {
    if (this.flow?.signingIn || (!linkToken.value && !sessionToken.value))
      void import('../touchline-sign-in/touchline-sign-in-define.ts');
    if (this.flow?.uploading) void import('../certificate-uploader/certificate-uploader-define.ts');
  }

  protected view(book: AccountBook): TemplateResult {
    const { flow } = this;
    return html`<div class="stack">
      <div class="row spread">
        <h2>${book.title}</h2>
        ${flow?.signedIn ? html`<button class="plain" @click=${flow.signOut}>${book.signOut}</button>` : nothing}
      </div>
      <p role="status" class=${this.said ? 'panel' : 'unseen'}>${this.said}</p>
      ${flow ? this.#body(book, flow) : nothing}
    </div>`;
  }

  #body(book: AccountBook, flow: AccountFlow): TemplateResult {
    if (!flow.signedIn)
      return html`<div class="panel stack">
        ${flow.closed ? html`<p role="alert">${book.problems[flow.closed] ?? book.problems.outage}</p>` : nothing}
        <p>${book.signInFor}</p>
        <touchline-sign-in untitled lang=${book.language}></touchline-sign-in>
        <p class="small">${book.orLink}</p>
      </div>`;
    if (flow.failure === 'not-found')
      return html`<div class="panel stack">
        <p>${book.nobody}</p>
        <a class="link" href="/pages/register${location.search}">${book.register}</a>
      </div>`;
    if (flow.failure && !flow.account)
      return html`<div class="panel stack" role="alert">
        <p>${book.problems[flow.failure] ?? book.problems.outage}</p>
        <button @click=${flow.load}>${book.retry}</button>
      </div>`;
    if (!flow.account) return html`<p class="panel" role="status">${book.loading}</p>`;
    return html`<div class="row spread">
        ${flow.account.everyone ? html`<p>${book.signedInAs(flow.account.email)}</p>` : nothing}
        <div class="row" role="group" aria-label=${book.show}>
          ${(['cards', 'list'] as const).map(
            (each) =>
              html`<button aria-pressed=${this.shown === each} @click=${() => this.#show(each)}>${book[each]}</button>`,
          )}
        </div>
      </div>
      ${this.shown === 'cards' ? cardsView(book, flow, flow.account) : listView(book, flow, flow.account)}
      ${flow.account.everyone ? nothing : this.#others(book, flow, flow.account)}
      ${flow.byCode ? this.#devices(book) : nothing} ${this.#record(book, flow.account)}`;
  }

  #others(book: AccountBook, flow: AccountFlow, { email }: Account): TemplateResult {
    return html`<div class="panel stack others">
      <p>${book.onlyOne(email)}</p>
      ${
        flow.signingIn
          ? html`<touchline-sign-in untitled lang=${book.language}></touchline-sign-in>`
          : html`<button @click=${flow.showEveryone}>${book.showEveryone}</button>`
      }
    </div>`;
  }

  #record(book: AccountBook, { people }: Account): TemplateResult {
    return html`<details @toggle=${this.#loadRecord}>
      <summary>${book.kept}</summary>
      <own-record lang=${book.language} .people=${people}></own-record>
    </details>`;
  }

  readonly #loadRecord = async (): Promise<void> => {
    const { OwnRecordElement } = await import('./own-record.ts');
    if (!customElements.get('own-record')) customElements.define('own-record', OwnRecordElement);
  };

  #devices(book: AccountBook): TemplateResult {
    return html`<details @toggle=${this.#loadDevices}>
      <summary>${book.devices}</summary>
      <settings-account lang=${book.language}></settings-account>
    </details>`;
  }

  readonly #loadDevices = async (): Promise<void> => {
    const { SettingsAccountElement } = await import('../organization-settings/settings-account.ts');
    if (!customElements.get('settings-account')) customElements.define('settings-account', SettingsAccountElement);
  };

  /** Kept for this tab, once somebody has chosen. */
  #show(view: View): void {
    this.shown = view;
    try {
      sessionStorage.setItem(VIEW_KEY, view);
    } catch {
      // No storage here: a reload shows cards again.
    }
  }

  readonly #uploaded = (): void => {
    this.said = this.words?.sent ?? '';
    void this.flow?.load();
  };
}

/** `?view=list` in the page's address, or what was chosen in this tab. */
function viewKept(): View {
  const asked = new URLSearchParams(location.search).get('view');
  if (asked === 'list' || asked === 'cards') return asked;
  try {
    return sessionStorage.getItem(VIEW_KEY) === 'list' ? 'list' : 'cards';
  } catch {
    return 'cards';
  }
}
