// Online registration: a coach, volunteer or official enters their details as SafeSport will ask for them. Somebody who is probably in
// the records already is told so, and nothing of anybody else. Keeps what was typed until it has arrived.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Organization } from '../../contract/organizations/organization.ts';
import { readPrefill } from '../../contract/registrations/prefill.ts';
import type { Registered } from '../../contract/registrations/registration.ts';
import { call, type FailureCode } from '../api.ts';
import { RegisteredEvent } from '../internal/events.ts';
import type { RegistrationWords } from '../internal/strings/registration.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { registrationStyles } from './coach-registration.styles.ts';
import { type ProblemKey, personFields, personOf, problemsOf } from './person-fields.ts';

/**
 * @summary The form to register with an organization. A registration waits until an administrator confirms it.
 *
 * Accessibility: labelled fields with their problem beside them; the focus goes to the first field that is wrong, and to the outcome
 * when it is sent.
 *
 * @tag coach-registration
 * @attr {string} organization - Slug of the organization to register with.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @fires {RegisteredEvent} touchline-registered - A registration has arrived. Whether the person was known is told to them alone.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - The button's ground.
 */
export class CoachRegistrationElement extends TouchlineElement<RegistrationWords> {
  static override styles = [tokens, registrationStyles];
  static override properties = {
    ...TouchlineElement.properties,
    place: { state: true },
    failure: { state: true },
    problems: { state: true },
    said: { state: true },
    outcome: { state: true },
    busy: { state: true },
  };
  declare private place: Organization | undefined;
  declare private failure: FailureCode | undefined;
  declare private problems: ReadonlySet<ProblemKey>;
  declare private said: string;
  declare private outcome: Registered['outcome'] | undefined;
  declare private busy: boolean;

  protected readonly dictionary: Dictionary<RegistrationWords> = {
    en: () => import('../internal/strings/registration.en.ts'),
    es: () => import('../internal/strings/registration.es.ts'),
  };

  constructor() {
    super();
    this.problems = new Set();
    this.said = '';
    this.busy = false;
  }

  protected override get organizationName(): string | undefined {
    return this.place?.name;
  }

  protected override arrived(): void {
    void this.#load();
  }

  readonly #load = async (): Promise<void> => {
    this.failure = undefined;
    const params = { organization: this.slug };
    const answer = await call(endpoints.getOrganization, { params, signal: this.signal });
    if (answer.ok) {
      this.place = answer.value;
      await this.updateComplete;
      this.#prefill();
    } else this.failure = answer.failure.code;
  };

  /** What a link in a mail knows of the person; only into fields that are empty, and into no list that does not have it. */
  #prefill(): void {
    const form = this.renderRoot.querySelector('form');
    for (const [name, value] of Object.entries((form && readPrefill(location.hash)) ?? {})) {
      const field = form?.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value ||= value;
      else if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value))
        field.value = value;
    }
  }

  protected view(words: RegistrationWords): TemplateResult {
    const { place, failure } = this;
    if (failure && failure !== 'left')
      return html`<div class="panel stack" role="alert">
        <p>${failure === 'not-found' ? words.notFound : words.offline}</p>
        <button @click=${this.#load}>${words.retry}</button>
      </div>`;
    if (!place) return html`<p class="panel" role="status">${words.loading}</p>`;
    if (place.archived) return html`<p class="panel">${words.archived(place.name)}</p>`;
    // The form stays in the page behind an outcome: "I am somebody else" sends it again, and nothing is typed twice.
    return html`<div class="stack">
      ${this.outcome ? this.#ended(words, place) : nothing}
      <form class="stack" novalidate ?hidden=${this.outcome !== undefined} @submit=${this.#submit} @input=${this.#mended} @change=${this.#mended}>
        <h2>${words.title(place.name)}</h2>
        <p>${words.intro}</p>
        ${this.#summary(words)}
        ${personFields(words, this.problems, this.spoken)}
        <label class="tick">
          <input name="consent" type="checkbox" aria-invalid=${this.problems.has('consent')} aria-describedby="consent-problem" />
          <span>${words.consent(place.name)}</span>
        </label>
        <p id="consent-problem" class="problem" ?hidden=${!this.problems.has('consent')}>${words.problems.consent}</p>
        <p role="alert" ?hidden=${!this.said || this.problems.size > 0}>${this.said}</p>
        <button class="primary" ?disabled=${this.busy}>${words.send}</button>
      </form>
    </div>`;
  }

  /** What is wrong, in one place, each with a way to its field. */
  #summary(words: RegistrationWords): TemplateResult | typeof nothing {
    if (this.problems.size === 0) return nothing;
    return html`<div class="panel stack" role="alert" tabindex="-1" id="summary">
      <strong>${words.checkFields}</strong>
      <ul class="summary">
        ${[...this.problems].map(
          (key) => html`<li>
            <button type="button" class="plain" @click=${() => this.#goTo(key)}>${words.problems[key]}</button>
          </li>`,
        )}
      </ul>
    </div>`;
  }

  #goTo(key: ProblemKey): void {
    this.renderRoot.querySelector<HTMLElement>(`[name=${key === 'child' ? 'birthDate' : key}]`)?.focus();
  }

  /** What was mended is no problem any more; nothing new is called wrong while somebody types. */
  readonly #mended = (): void => {
    if (this.problems.size === 0) return;
    const now = this.#problemsNow();
    const left = [...this.problems].filter((key) => now.has(key));
    if (left.length < this.problems.size) this.problems = new Set(left);
  };

  #problemsNow(): Set<ProblemKey> {
    const problems = problemsOf(personOf(this.#form));
    if (!new FormData(this.#form).has('consent')) problems.add('consent');
    return problems;
  }

  #ended(words: RegistrationWords, { name }: Organization): TemplateResult {
    return html`<section class="panel stack">
      <h2 tabindex="-1">${words.pendingTitle}</h2>
      <p>${words.pending(name)}</p>
      <p>${words.noEmail}</p>
      <p role="alert" ?hidden=${!this.said}>${this.said}</p>
      <div class="row">
        <button @click=${this.#another}>${words.another}</button>
        <button class="plain" ?disabled=${this.busy} @click=${this.#somebodyElse}>${words.somebodyElse}</button>
      </div>
    </section>`;
  }

  get #form(): HTMLFormElement {
    return this.renderRoot.querySelector('form')!;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send(false);
  };

  readonly #somebodyElse = (): void => void this.#send(true);

  readonly #another = async (): Promise<void> => {
    this.#form.reset();
    this.outcome = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('select')?.focus();
  };

  async #send(differentPerson: boolean): Promise<void> {
    const person = personOf(this.#form);
    const problems = this.#problemsNow();
    this.problems = problems;
    this.said = problems.size > 0 ? (this.words?.checkFields ?? '') : '';
    if (problems.size > 0) return this.#point();
    this.busy = true;
    const answer = await call(endpoints.register, {
      params: { organization: this.slug },
      body: { ...person, differentPerson, consent: true },
      signal: this.signal,
    });
    this.busy = false;
    if (!answer.ok) return this.#say(answer.failure.code);
    this.outcome = answer.value.outcome;
    this.dispatchEvent(new RegisteredEvent(answer.value.outcome));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('section h2')?.focus();
  }

  async #point(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  #say(code: FailureCode): void {
    const { words } = this;
    if (!words || code === 'left') return;
    if (code === 'too-many-requests') this.said = words.tooMany;
    else if (code === 'not-the-schema') this.said = words.checkFields;
    else this.said = code === 'offline' || code === 'too-slow' ? words.offline : words.failed;
  }
}
