// The requests of one organization and those below it: open ones with their next step, closed ones below. A step acts at once and is said.
import { html, nothing, type TemplateResult } from 'lit';
import type { AccountRequests, SetAccountRequest } from '../../contract/accounts/account-request.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { sayDayOf } from '../internal/dates.ts';
import '../internal/copy-link.ts';
import { define } from '../internal/define.ts';
import { officePage } from '../internal/office-page.ts';
import type { AccountRequestsWords } from '../internal/strings/account-requests.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { settingsStyles } from '../organization-settings/organization-settings.styles.ts';
import { SettingsPanel } from '../organization-settings/settings-panel.ts';
import { requestsDictionary } from './requests-words.ts';

type Item = AccountRequests['items'][number];

const isOpen = ({ state }: Item): boolean => state === 'asked' || state === 'in-work';

export class RequestsPanelElement extends SettingsPanel<AccountRequestsWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = { ...SettingsPanel.properties, items: { state: true } };
  declare private items: AccountRequests['items'] | undefined;

  protected readonly dictionary = requestsDictionary;

  protected override async load(): Promise<void> {
    this.items = (await this.read(endpoints.getAccountRequests))?.items ?? this.items;
  }

  protected body(words: AccountRequestsWords): TemplateResult | typeof nothing {
    const { items } = this;
    if (!items) return nothing;
    if (items.length === 0)
      return html`<p class="panel">${words.empty}</p>
        <touchline-copy-link
          .address=${officePage('request-account', this.organization ?? '')}
          .label=${words.formLink}
          .done=${words.linkCopied}
        ></touchline-copy-link>`;
    const open = items.filter(isOpen);
    const closed = items.filter((item) => !isOpen(item));
    return html`<section class="stack" aria-labelledby="open">
        <h3 id="open">${words.open}</h3>
        ${open.length === 0 ? html`<p>${words.nothingOpen}</p>` : this.#list(words, open)}
        <p class="small">${words.invite}</p>
      </section>
      ${
        closed.length === 0
          ? nothing
          : html`<section class="stack" aria-labelledby="closed">
            <h3 id="closed">${words.closed}</h3>
            ${this.#list(words, closed)}
          </section>`
      }`;
  }

  #list(words: AccountRequestsWords, items: readonly Item[]): TemplateResult {
    return html`<ul class="list">
      ${items.map((item) => html`<li class="stack">${this.#item(words, item)}</li>`)}
    </ul>`;
  }

  #item(words: AccountRequestsWords, item: Item): TemplateResult {
    const { name, email, club, note, organization, state, askedAt, changedAt, changedBy } = item;
    const since =
      changedAt && changedBy
        ? words.changed(sayDayOf(changedAt, this.spoken), changedBy)
        : words.asked(sayDayOf(askedAt, this.spoken));
    return html`<div>
        <strong>${name}</strong>: ${words.states[state]} <span class="small">(${since})</span><br />
        <a href="mailto:${email}">${email}</a> · ${club} · ${organization.name}
        ${note ? html`<br /><span class="small">${note}</span>` : nothing}
      </div>
      ${isOpen(item) ? this.#steps(words, item) : nothing}`;
  }

  #steps(words: AccountRequestsWords, item: Item): TemplateResult {
    const step = (state: SetAccountRequest['state'], label: string, look: string) =>
      html`<button class=${look} ?disabled=${this.busy} @click=${() => this.#set(item, state)}>
        ${label}<span class="unseen">: ${item.name}</span>
      </button>`;
    return html`<div class="row">
      ${item.state === 'asked' ? step('in-work', words.begin, 'primary') : nothing}
      ${step('done', words.finish, item.state === 'in-work' ? 'primary' : '')}
      ${step('declined', words.decline, 'plain')}
    </div>`;
  }

  async #set({ id, name }: Item, state: SetAccountRequest['state']): Promise<void> {
    await this.change(
      endpoints.setAccountRequest,
      { params: { account: id }, body: { state } },
      () => this.words?.said[state](name) ?? '',
      (code) => (code === 'already-decided' ? this.words?.decided : undefined),
    );
    await this.load();
  }
}

define('touchline-requests', RequestsPanelElement);
