// Who was invited to register and has not, below those who wait: remind one or all, copy a person's link, or take them off the list. Nothing is
// drawn while there is nobody.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Invited } from '../../contract/registrations/invited.ts';
import { prefillFragment } from '../../contract/registrations/prefill.ts';
import { sayDayOf } from '../internal/dates.ts';
import { define } from '../internal/define.ts';
import { officePage } from '../internal/office-page.ts';
import type { InvitedPeopleWords } from '../internal/strings/invited-people.en.ts';
import type { RegistrationWords } from '../internal/strings/registration.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { SettingsPanel } from '../organization-settings/settings-panel.ts';
import { deskStyles } from './registration-desk.styles.ts';

type Words = InvitedPeopleWords & Pick<RegistrationWords, 'roles'>;
type Person = Invited['items'][number];

/** As the contract has it: so many are reminded in one request. */
const REMINDED_AT_ONCE = 90;

export class InvitedPeopleElement extends SettingsPanel<Words> {
  static override styles = [tokens, deskStyles];
  static override properties = { ...SettingsPanel.properties, invited: { state: true } };
  declare private invited: Invited | undefined;

  protected readonly dictionary: Dictionary<Words> = {
    en: () =>
      both(import('../internal/strings/invited-people.en.ts'), import('../internal/strings/registration.en.ts')),
    es: () =>
      both(import('../internal/strings/invited-people.es.ts'), import('../internal/strings/registration.es.ts')),
  };

  /** Somebody was invited beside this list. */
  refresh(): void {
    void this.load();
  }

  protected override arrived(): void {
    void import('../internal/copy-link.ts');
    super.arrived();
  }

  protected override async load(): Promise<void> {
    this.invited = (await this.read(endpoints.getInvited)) ?? this.invited;
  }

  protected override view(words: Words): TemplateResult {
    return this.failure || this.said || this.invited?.items.length ? super.view(words) : html``;
  }

  protected body(words: Words): TemplateResult | typeof nothing {
    const { items = [], count = 0 } = this.invited ?? {};
    if (items.length === 0) return html``;
    return html`<div class="row spread">
        <h3>${words.title(count)}</h3>
        <button ?disabled=${this.busy} @click=${() => this.#remind(items)}>${words.remindAll(Math.min(items.length, REMINDED_AT_ONCE))}</button>
      </div>
      <p class="small">${words.what}</p>
      <ul class="people">
        ${items.map((each) => html`<li class="invited">${this.#person(words, each)}</li>`)}
      </ul>
      ${count > items.length ? html`<p>${words.more(items.length)}</p>` : nothing}`;
  }

  #person(words: Words, person: Person): TemplateResult {
    const { role, division, team, organization, email, invitedAt, mailedAt, mails } = person;
    const name = nameOf(person);
    const link = `${officePage('register', organization.slug)}#${prefillFragment(person)}`;
    return html`<div class="who">
        <strong>${name}</strong>
        <span>${[words.roles[role], division, team, organization.name].filter(Boolean).join(' · ')}</span>
        <span class="small">${email} · ${words.since(sayDayOf(invitedAt, this.spoken))}${mails > 1 ? ` · ${words.mailed(mails, sayDayOf(mailedAt, this.spoken))}` : ''}</span>
      </div>
      <div class="row">
        <button aria-label=${words.remindName(name)} ?disabled=${this.busy} @click=${() => this.#remind([person])}>${words.remind}</button>
        <touchline-copy-link .address=${link} .label=${words.copy} .done=${words.copied}></touchline-copy-link>
        <button aria-label=${words.withdrawName(name)} ?disabled=${this.busy} @click=${() => this.#withdraw(person)}>${words.withdraw}</button>
      </div>`;
  }

  async #remind(people: readonly Person[]): Promise<void> {
    const invited = people.slice(0, REMINDED_AT_ONCE).map(({ invitedId }) => invitedId);
    const said = (left: number, mailed: number) => this.words?.reminded(mailed, left) ?? '';
    if (await this.change(endpoints.remindInvited, { body: { invited } }, ({ mailed, left }) => said(left, mailed)))
      await this.load();
  }

  async #withdraw(person: Person): Promise<void> {
    const params = { invited: person.invitedId };
    const refused = (code: string) => (code === 'not-found' ? this.words?.handled : undefined);
    await this.change(
      endpoints.withdrawInvited,
      { params },
      () => this.words?.withdrawn(nameOf(person)) ?? '',
      refused,
    );
    await this.load();
  }
}

const nameOf = ({ firstName, lastName }: Person): string => `${firstName} ${lastName}`;

type Module<T> = Promise<{ default: T }>;

const both = async (invited: Module<InvitedPeopleWords>, form: Module<RegistrationWords>): Module<Words> => ({
  default: { ...(await invited).default, roles: (await form).default.roles },
});

define('touchline-invited-people', InvitedPeopleElement);

declare global {
  interface HTMLElementTagNameMap {
    'touchline-invited-people': InvitedPeopleElement;
  }
}
