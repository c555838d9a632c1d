// The registrar's desk: who waits to be confirmed, one by one or many at once, with probable duplicates hinted; and the form to add
// somebody by hand. Confirms nobody by itself.
import { html, nothing, type TemplateResult } from 'lit';
import type { FailureCode } from '../api.ts';
import { sayDayOf } from '../internal/dates.ts';
import { deskGate } from '../internal/desk-gate.ts';
import { officePage } from '../internal/office-page.ts';
import type { RegistrationWords } from '../internal/strings/registration.en.ts';
import type { RegistrationDeskWords } from '../internal/strings/registration-desk.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import type {} from './invited-people.ts';
import { deskStyles } from './registration-desk.styles.ts';
import { type DeclinedPerson, type Outcome, RegistrationFlow, type WaitingPerson } from './registration-flow.ts';

type Words = RegistrationDeskWords & Pick<RegistrationWords, 'roles'>;

/**
 * @summary People who registered and wait for a registrar: confirm one or many, or add somebody by hand.
 *
 * Accessibility: a list with a tick and a button each; how many are chosen stands in the button; the outcome is said in one polite
 * live region, and the focus goes to the heading.
 *
 * @tag registration-desk
 * @attr {string} organization - Slug; a registrar of only one organization needs none.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main button.
 */
export class RegistrationDeskElement extends TouchlineElement<Words> {
  static override styles = [tokens, deskStyles];
  static override properties = {
    ...TouchlineElement.properties,
    flow: { state: true },
    said: { state: true },
    adding: { state: true },
    declining: { state: true },
  };
  declare private flow: RegistrationFlow | undefined;
  declare private said: string;
  declare private adding: boolean;
  /** The registration whose reason is being asked for. */
  declare private declining: string | null;
  /** What is said is of something that did not work. */
  #wrong = false;

  protected readonly dictionary: Dictionary<Words> = {
    en: () =>
      both(import('../internal/strings/registration-desk.en.ts'), import('../internal/strings/registration.en.ts')),
    es: () =>
      both(import('../internal/strings/registration-desk.es.ts'), import('../internal/strings/registration.es.ts')),
  };

  constructor() {
    super();
    this.said = '';
    this.adding = false;
    this.declining = null;
  }

  protected override get organizationName(): string | undefined {
    return this.flow?.officeName;
  }

  protected override arrived(): void {
    this.flow = new RegistrationFlow(this.slug, () => this.requestUpdate(), this.signal);
    this.flow.start();
    void import('../correction-queue/correction-queue-define.ts');
    void import('./invited-people.ts');
    void import('./refused-mails.ts');
    void import('../internal/copy-link.ts');
  }

  protected view(words: Words): TemplateResult {
    const { flow } = this;
    return html`<div class="stack">
      <h2 tabindex="-1">${words.title}</h2>
      <p>${words.what}</p>
      <p role="status" class=${this.said ? `panel outcome ${this.#wrong ? 'wrong' : 'done'}` : 'unseen'}>${this.said}</p>
      ${flow ? this.#body(words, flow) : nothing}
    </div>`;
  }

  #body(words: Words, flow: RegistrationFlow): TemplateResult {
    const gate = deskGate(words, flow, this.spoken);
    if (gate) return gate;
    const items = flow.items ?? [];
    return html`${items.length === 0 ? html`<p class="panel">${words.empty} </p><touchline-copy-link .address=${officePage('register', flow.office)} .label=${words.registrationLink} .done=${words.linkCopied}></touchline-copy-link>` : this.#waiting(words, flow, items)}
      ${this.#declined(words, flow)}
      <correction-queue lang=${this.spoken} organization=${flow.office}></correction-queue>
      <touchline-invited-people lang=${this.spoken} organization=${flow.office}></touchline-invited-people>
      <button aria-expanded=${this.adding} @click=${this.#toggleAdding}>
        ${this.adding ? words.add.close : words.add.open}
      </button>
      ${
        this.adding
          ? html`<touchline-add-person
            lang=${this.spoken}
            organization=${flow.office}
            .onlineOnly=${flow.onlineOnly}
            @touchline-invited=${() => this.renderRoot.querySelector('touchline-invited-people')?.refresh()}
          ></touchline-add-person>`
          : nothing
      }
      <touchline-refused-mails lang=${this.spoken} organization=${flow.office}></touchline-refused-mails>`;
  }

  #waiting(words: Words, flow: RegistrationFlow, items: readonly WaitingPerson[]): TemplateResult {
    const ids = items.map(({ memberId }) => memberId);
    const chosen = ids.filter((id) => flow.chosen.has(id));
    return html`<div class="row spread">
        <h3>${words.waiting(items.length)}</h3>
        <div class="row">
          ${
            items.length > 1
              ? html`<label class="tick">
                <input
                  type="checkbox"
                  .checked=${chosen.length === ids.length}
                  .indeterminate=${chosen.length > 0 && chosen.length < ids.length}
                  @change=${(event: Event) => flow.choose(ids, (event.target as HTMLInputElement).checked)}
                />
                <span>${words.all}</span>
              </label>`
              : nothing
          }
          <button class="primary" ?disabled=${flow.busy || chosen.length === 0} @click=${() => this.#confirm(chosen)}>
            ${flow.busy ? words.confirming : words.confirmChosen(chosen.length)}
          </button>
        </div>
      </div>
      <ul class="people">
        ${items.map((item) => html`<li>${this.#person(words, flow, item)}</li>`)}
      </ul>
      ${flow.more ? html`<p>${words.more(items.length)}</p>` : nothing}`;
  }

  #person(words: Words, flow: RegistrationFlow, item: WaitingPerson): TemplateResult {
    const { memberId, name, email, organization, role, division, team, registeredAt } = item;
    const does = [words.roles[role], division, team, organization.name].filter(Boolean).join(' · ');
    const since = registeredAt === null ? '' : ` · ${words.since(sayDayOf(registeredAt, this.spoken))}`;
    return html`<label class="tick">
        <input
          type="checkbox"
          aria-label=${words.choose(name)}
          .checked=${flow.chosen.has(memberId)}
          @change=${(event: Event) => flow.choose([memberId], (event.target as HTMLInputElement).checked)}
        />
      </label>
      <div class="who">
        <strong>${name}</strong>
        <span>${does}</span>
        <span class="small">${email}${since}</span>
        ${item.minor ? html`<span class="small">${words.minor}</span>` : nothing}
        ${item.probablyKnown ? html`<span class="small hint">${words.probablyKnown} <a href=${officePage('duplicates', flow.office)}>${words.compare}</a></span>` : nothing}
      </div>
      <div class="row">
        <button aria-label=${words.confirmName(name)} ?disabled=${flow.busy} @click=${() => this.#confirm([memberId])}>
          ${words.confirmOne}
        </button>
        <button
          class="decline"
          aria-label=${words.declineName(name)}
          aria-expanded=${this.declining === item.registrationId}
          ?disabled=${flow.busy}
          @click=${() => this.#askWhy(item)}
        >
          ${words.decline}
        </button>
      </div>
      ${this.declining === item.registrationId ? this.#why(words, flow, item) : nothing}`;
  }

  #why(words: Words, flow: RegistrationFlow, item: WaitingPerson): TemplateResult {
    return html`<form class="stack why" @submit=${(event: SubmitEvent) => this.#decline(event, item)}>
      <p>${words.declineWhat(item.name)}</p>
      <label>
        ${words.reason}
        <input name="reason" maxlength="300" autocomplete="off" aria-describedby="why-help" />
      </label>
      <p class="small" id="why-help">${words.reasonHelp}</p>
      <div class="row">
        <button class="primary" ?disabled=${flow.busy}>${flow.busy ? words.declining : words.declineNow}</button>
        <button type="button" @click=${() => this.#closeWhy(item)}>${words.keep}</button>
      </div>
    </form>`;
  }

  #declined(words: Words, flow: RegistrationFlow): TemplateResult | typeof nothing {
    if (flow.declined.length === 0) return nothing;
    return html`<details class="panel">
      <summary>${words.declinedTitle(flow.declined.length)}</summary>
      <p class="small">${words.declinedWhat}</p>
      <ul class="people">
        ${flow.declined.map((each) => html`<li class="declined">${this.#declinedPerson(words, flow, each)}</li>`)}
      </ul>
    </details>`;
  }

  #declinedPerson(words: Words, flow: RegistrationFlow, each: DeclinedPerson): TemplateResult {
    const { name, role, organization, declinedBy, declinedAt, reason } = each;
    return html`<div class="who">
        <strong>${name}</strong>
        <span>${words.roles[role]} · ${organization.name}</span>
        <span class="small">${words.declinedBy(declinedBy, sayDayOf(declinedAt, this.spoken))}</span>
        ${reason === null ? nothing : html`<span class="small">${words.declinedReason(reason)}</span>`}
      </div>
      <button aria-label=${words.putBackName(name)} ?disabled=${flow.busy} @click=${() => this.#putBack(each)}>
        ${words.putBack}
      </button>`;
  }

  async #askWhy({ registrationId }: WaitingPerson): Promise<void> {
    this.declining = this.declining === registrationId ? null : registrationId;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.why input')?.focus();
  }

  async #closeWhy({ name }: WaitingPerson): Promise<void> {
    this.declining = null;
    await this.updateComplete;
    const label = this.words?.declineName(name) ?? '';
    this.renderRoot.querySelector<HTMLElement>(`button[aria-label="${CSS.escape(label)}"]`)?.focus();
  }

  async #decline(event: SubmitEvent, { registrationId, name }: WaitingPerson): Promise<void> {
    event.preventDefault();
    const { words, flow } = this;
    if (!words || !flow) return;
    const reason = String(new FormData(event.target as HTMLFormElement).get('reason') ?? '').trim();
    const code = await flow.decline(registrationId, reason || null);
    if (code === null || code === 'already-decided' || code === 'not-found') this.declining = null;
    await this.#say(code === null ? words.declined(name) : problem(words, code), code !== null);
  }

  async #putBack({ registrationId, name }: DeclinedPerson): Promise<void> {
    const { words, flow } = this;
    if (!words || !flow) return;
    const outcome = await flow.putBack(registrationId);
    if (typeof outcome === 'string') return this.#say(words.isBack(name, outcome), false);
    await this.#say(outcome.code === 'already-decided' ? words.again(name) : problem(words, outcome.code), true);
  }

  async #say(said: string, wrong: boolean): Promise<void> {
    this.#wrong = wrong;
    this.said = said;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  readonly #toggleAdding = async (): Promise<void> => {
    this.adding = !this.adding;
    if (this.adding) await import('./add-person.ts');
  };

  async #confirm(memberIds: readonly string[]): Promise<void> {
    const outcome = await this.flow?.confirm(memberIds);
    const { words } = this;
    if (!outcome || !words) return;
    await this.#say(sentence(words, outcome), outcome.code !== null);
  }
}

const problem = (words: Words, code: FailureCode): string => {
  if (code === 'not-signed-in') return words.sessionEnded;
  return code === 'already-decided' || code === 'not-found' ? words.handled : words.failed;
};

const sentence = (words: Words, { confirmed, left, code }: Outcome): string => {
  if (code === 'not-signed-in') return words.sessionEnded;
  if (code) return confirmed > 0 ? words.partly(confirmed, left) : words.failed;
  return confirmed === 0 ? words.confirmedAlready : words.confirmed(confirmed);
};

type Module<T> = Promise<{ default: T }>;

const both = async (desk: Module<RegistrationDeskWords>, form: Module<RegistrationWords>): Module<Words> => ({
  default: { ...(await desk).default, roles: (await form).default.roles },
});
