// Adds somebody by hand, with the fields of the public form. A role that needs the person's own authorization is not added: it says why
// and mails the link instead. A probable duplicate is shown before anybody is added. Keeps what was typed until it has arrived.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Role } from '../../contract/people/member.ts';
import type { Added } from '../../contract/registrations/registration.ts';
import { call, type FailureCode } from '../api.ts';
import { registrationStyles } from '../coach-registration/coach-registration.styles.ts';
import { type ProblemKey, personFields, personOf, problemsOf } from '../coach-registration/person-fields.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { RegistrationWords } from '../internal/strings/registration.en.ts';
import type { RegistrationDeskWords } from '../internal/strings/registration-desk.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';

interface Words {
  readonly fields: RegistrationWords;
  readonly add: RegistrationDeskWords['add'];
}

export class AddPersonElement extends TouchlineElement<Words> {
  static override styles = [tokens, registrationStyles];
  static override properties = {
    ...TouchlineElement.properties,
    onlineOnly: { attribute: false },
    inHand: { state: true },
    problems: { state: true },
    known: { state: true },
    said: { state: true },
    busy: { state: true },
  };
  /** Roles that nobody can be added for by hand. */
  declare onlineOnly: readonly Role[];
  declare private inHand: Role;
  declare private problems: ReadonlySet<ProblemKey>;
  declare private known: Added | undefined;
  declare private said: string;
  declare private busy: boolean;

  protected readonly dictionary: Dictionary<Words> = {
    en: () =>
      both(import('../internal/strings/registration.en.ts'), import('../internal/strings/registration-desk.en.ts')),
    es: () =>
      both(import('../internal/strings/registration.es.ts'), import('../internal/strings/registration-desk.es.ts')),
  };

  constructor() {
    super();
    this.onlineOnly = [];
    this.inHand = 'head-coach';
    this.problems = new Set();
    this.said = '';
    this.busy = false;
  }

  protected view(words: Words): TemplateResult {
    const { add, fields } = words;
    const online = this.onlineOnly.includes(this.inHand);
    return html`<section class="panel stack">
      <h3>${add.title}</h3>
      <p role="status" ?hidden=${!this.said}><strong>${this.said}</strong></p>
      ${this.known ? this.#knownView(add, this.known) : nothing}
      <form class="stack" novalidate ?hidden=${this.known !== undefined} @submit=${this.#submit} @change=${this.#changed}>
        ${personFields(fields, this.problems, this.spoken)}
        ${
          online
            ? html`<div class="panel stack" id="online">
              <p><strong>${add.onlineTitle(fields.roles[this.inHand])}</strong></p>
              <p>${add.onlineWhy}</p>
              <button type="button" class="primary" ?disabled=${this.busy} @click=${this.#mailLink}>${add.mail}</button>
              <p class="small">${add.underAge}</p>
            </div>`
            : nothing
        }
        <button class=${online ? '' : 'primary'} ?disabled=${this.busy}>${add.send}</button>
      </form>
    </section>`;
  }

  #knownView(add: Words['add'], { people, elsewhere }: Added): TemplateResult {
    return html`<div class="stack">
      <p tabindex="-1" id="known">${add.known}</p>
      <ul>
        ${people.map(({ name, organization }) => html`<li>${name}, ${organization}</li>`)}
        ${elsewhere > 0 ? html`<li>${add.elsewhere(elsewhere)}</li>` : nothing}
      </ul>
      <div class="row">
        <button ?disabled=${this.busy} @click=${() => this.#send(true)}>${add.somebodyElse}</button>
        <button class="plain" @click=${this.#back}>${add.back}</button>
      </div>
    </div>`;
  }

  get #form(): HTMLFormElement {
    return this.renderRoot.querySelector('form')!;
  }

  readonly #changed = (): void => {
    this.inHand = personOf(this.#form).role;
    this.requestUpdate();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send(false);
  };

  readonly #back = (): void => {
    this.known = undefined;
  };

  readonly #mailLink = async (): Promise<void> => {
    const { identity, language, role, division, team } = personOf(this.#form);
    const { firstName, lastName, email } = identity;
    const wrong = problemsOf(personOf(this.#form));
    this.problems = new Set((['firstName', 'lastName', 'email'] as const).filter((key) => wrong.has(key)));
    if (this.problems.size > 0) return this.#point();
    this.busy = true;
    const answer = await call(endpoints.inviteToRegister, {
      params: { organization: this.slug },
      body: { firstName, lastName, email, role, division, team, language },
      token: sessionToken.value,
    });
    this.busy = false;
    if (!answer.ok) return this.#say(answer.failure.code);
    const name = `${firstName} ${lastName}`;
    this.said = this.words?.add[answer.value.outcome === 'there' ? 'invitedBefore' : 'invited'](name, email) ?? '';
    this.dispatchEvent(new CustomEvent('touchline-invited', { bubbles: true, composed: true }));
    this.#empty();
  };

  async #send(differentPerson: boolean): Promise<void> {
    const person = personOf(this.#form);
    this.problems = problemsOf(person);
    this.said = '';
    if (this.problems.size > 0) return this.#point();
    this.busy = true;
    const body = { ...person, differentPerson };
    const answer = await call(endpoints.addPerson, {
      params: { organization: this.slug },
      body,
      token: sessionToken.value,
    });
    this.busy = false;
    if (!answer.ok) return this.#say(answer.failure.code);
    if (answer.value.outcome === 'known') {
      this.known = answer.value;
      await this.updateComplete;
      return this.renderRoot.querySelector<HTMLElement>('#known')?.focus();
    }
    this.known = undefined;
    const { firstName, lastName } = person.identity;
    this.said = this.words?.add.added(`${firstName} ${lastName}`) ?? '';
    this.#empty();
  }

  #empty(): void {
    this.#form.reset();
    this.inHand = personOf(this.#form).role;
    this.problems = new Set();
  }

  async #point(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  #say(code: FailureCode): void {
    const { words } = this;
    if (!words || code === 'left') return;
    if (code === 'must-register-online') {
      this.inHand = personOf(this.#form).role;
      this.onlineOnly = [...this.onlineOnly, this.inHand];
      this.said = words.add.onlineTitle(words.fields.roles[this.inHand]);
    } else if (code === 'not-signed-in') sessionToken.forget();
    else if (code === 'too-many-requests') this.said = words.add.tooMany;
    else this.said = code === 'not-the-schema' ? words.fields.checkFields : words.add.failed;
  }
}

type Module<T> = Promise<{ default: T }>;

const both = async (form: Module<RegistrationWords>, desk: Module<RegistrationDeskWords>): Module<Words> => {
  const { add } = (await desk).default;
  return { default: { fields: { ...(await form).default, ...add.fields }, add } };
};

if (!customElements.get('touchline-add-person')) customElements.define('touchline-add-person', AddPersonElement);
