// The panel for who administers the organization: invite by mail, change roles, remove. A role is only ever given by invitation.

import { html, nothing, type TemplateResult } from 'lit';
import type { Administrators } from '../../contract/accounts/administrators.ts';
import { isAddress } from '../../contract/core/address-shape.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { AdministratorRole } from '../../contract/sign-in/sign-in.ts';
import { sayDayOf } from '../internal/dates.ts';
import type { AdministratorWords } from '../internal/strings/administrators.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { administratorDictionary } from './administrator-words.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';

type Item = Administrators['items'][number];

export class SettingsAdministratorsElement extends SettingsPanel<AdministratorWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    stored: { state: true },
    editing: { state: true },
    problem: { state: true },
  };
  declare private stored: Administrators | undefined;
  /** The one whose roles are being chosen, with the roles ticked so far. */
  declare private editing: { readonly email: string; readonly roles: readonly AdministratorRole[] } | undefined;
  declare private problem: boolean;

  protected readonly dictionary: Dictionary<AdministratorWords> = administratorDictionary;

  protected override async load(): Promise<void> {
    this.stored = (await this.read(endpoints.getAdministrators)) ?? this.stored;
  }

  protected body(words: AdministratorWords): TemplateResult | typeof nothing {
    const { stored } = this;
    if (!stored) return nothing;
    return html`${stored.items.length === 0 ? html`<p class="panel">${words.nobody}</p>` : nothing}
      <ul class="list">
        ${stored.items.map((item) => html`<li class="stack">${this.editing?.email === item.email ? this.#editor(words, this.editing) : this.#row(words, item)}</li>`)}
      </ul>
      ${stored.invitations.length > 0 ? this.#invitations(words, stored) : nothing} ${this.#inviteForm(words, stored)}
      ${stored.history.length > 0 ? this.#history(words, stored) : nothing}`;
  }

  #row(words: AdministratorWords, { email, roles, since }: Item): TemplateResult {
    return html`<div class="row spread">
      <span>
        ${email}<br />
        <span class="small">${roles.map((role) => words.roles[role]).join(', ')}, ${words.since(sayDayOf(since, this.spoken))}</span>
      </span>
      <button
        aria-label=${words.changeOf(email)}
        ?disabled=${this.busy}
        @click=${() => {
          this.editing = { email, roles };
        }}
      >
        ${words.change}
      </button>
    </div>`;
  }

  #editor(words: AdministratorWords, editing: { email: string; roles: readonly AdministratorRole[] }): TemplateResult {
    const { email, roles } = editing;
    const tick = (role: AdministratorRole) => (event: Event) => {
      const others = roles.filter((each) => each !== role);
      this.editing = { email, roles: (event.target as HTMLInputElement).checked ? [...others, role] : others };
    };
    return html`<fieldset class="stack" ?disabled=${this.busy}>
      <legend>${email}</legend>
      ${this.stored?.roles.map(
        (role) => html`<label class="tick">
          <input type="checkbox" .checked=${roles.includes(role)} @change=${tick(role)} />
          <span>${words.roles[role]}: ${words.may[role]}</span>
        </label>`,
      )}
      <div class="row">
        <button class="primary" @click=${() => this.#save(words)}>${words.save}</button>
        <button @click=${() => this.#change(email, [], words.removed(email))}>${words.removeSure(email)}</button>
        <button class="plain" @click=${this.#keep}>${words.keep}</button>
      </div>
    </fieldset>`;
  }

  #invitations(words: AdministratorWords, { invitations }: Administrators): TemplateResult {
    return html`<h4>${words.invitedTitle}</h4>
      <ul class="list">
        ${invitations.map(
          ({ id, email, role, invitedBy, expiresAt }) => html`<li class="row spread">
            <span>
              ${email}<br />
              <span class="small">${words.invited(words.roles[role], invitedBy, sayDayOf(expiresAt, this.spoken))}</span>
            </span>
            <button aria-label=${words.withdrawOf(email)} ?disabled=${this.busy} @click=${() => this.#withdraw(id, email)}>
              ${words.withdraw}
            </button>
          </li>`,
        )}
      </ul>`;
  }

  #inviteForm(words: AdministratorWords, { roles }: Administrators): TemplateResult {
    return html`<form class="stack" novalidate @submit=${this.#invite}>
      <h4>${words.inviteTitle}</h4>
      <label>
        <span>${words.email}</span>
        <input name="email" type="email" autocomplete="off" aria-describedby="email-problem" aria-invalid=${this.problem ? 'true' : 'false'} />
      </label>
      <p id="email-problem" role="alert" ?hidden=${!this.problem}>${words.emailWrong}</p>
      <label>
        <span>${words.role}</span>
        <select name="role">
          ${roles.map((role) => html`<option value=${role} ?selected=${role === 'registrar'}>${words.roles[role]}: ${words.may[role]}</option>`)}
        </select>
      </label>
      <button class="primary" ?disabled=${this.busy}>${words.invite}</button>
    </form>`;
  }

  #history(words: AdministratorWords, { history }: Administrators): TemplateResult {
    const row = ({ email, roles, changedBy, changedAt }: Administrators['history'][number]) => {
      const when = sayDayOf(changedAt, this.spoken);
      const named = roles.map((role) => words.roles[role].toLowerCase()).join(', ');
      return roles.length > 0
        ? words.historyRow(changedBy, email, named, when)
        : words.historyRemoved(changedBy, email, when);
    };
    return html`<details class="small">
      <summary>${words.historyTitle}</summary>
      <ul>
        ${history.map((each) => html`<li>${row(each)}</li>`)}
      </ul>
    </details>`;
  }

  readonly #keep = (): void => {
    this.editing = undefined;
  };

  #save(words: AdministratorWords): void {
    const { editing } = this;
    if (!editing) return;
    if (editing.roles.length === 0) this.said = words.noRole;
    else void this.#change(editing.email, [...editing.roles], words.changed(editing.email));
  }

  async #change(email: string, roles: AdministratorRole[], done: string): Promise<void> {
    const refused = (code: string) => (code === 'not-allowed' ? this.words?.lastOwner : undefined);
    await this.change(
      endpoints.changeAdministrator,
      { body: { email, roles } },
      (stored) => this.#now(stored, done),
      refused,
    );
  }

  readonly #invite = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const email = String(typed.get('email')).trim();
    const role = String(typed.get('role')) as AdministratorRole;
    this.problem = !isAddress(email);
    if (this.problem) return form.querySelector('input')?.focus();
    const done = this.words?.inviteSent(email) ?? '';
    const refused = (code: string) => (code === 'too-many-requests' ? this.words?.tooMany : undefined);
    const body = { email, role };
    const sent = await this.change(
      endpoints.inviteAdministrator,
      { body },
      (stored) => this.#now(stored, done),
      refused,
    );
    if (sent) form.reset();
  };

  async #withdraw(invitation: string, email: string): Promise<void> {
    const params = { organization: this.slug, invitation };
    const done = () => this.words?.withdrawn(email) ?? '';
    if (await this.change(endpoints.withdrawInvitation, { params }, done)) await this.load();
  }

  #now(stored: Administrators, done: string): string {
    this.stored = stored;
    this.editing = undefined;
    return done;
  }
}
