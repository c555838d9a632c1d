// What SafeSport sent and nobody matches exactly: both records side by side, one click links. Nothing is approved before that click, and
// nothing is thrown away.
import { html, nothing, type TemplateResult } from 'lit';
import type { NearMember, OpenCompletion } from '../../contract/safesport/completion.ts';
import { sayDay } from '../internal/dates.ts';
import { deskGate } from '../internal/desk-gate.ts';
import type { CompletionWords } from '../internal/strings/completions.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { CompletionFlow, type Outcome } from './completion-flow.ts';
import { completionStyles } from './completion-queue.styles.ts';
import type { MemberPickedEvent } from './member-picker.ts';
import { sideBySideView } from './side-by-side-view.ts';

/** A completion about to be set aside, with the words typed so far. */
interface Aside {
  readonly id: string;
  readonly reason: string;
  readonly problem: boolean;
}

const isCheck = ({ source }: OpenCompletion): boolean => source === 'checkr-webhook';
const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }): string => `${firstName} ${lastName}`;

/**
 * @summary Completions that wait for an association's word, each beside the member it is probably of, with a link and a set-aside.
 *
 * Accessibility: a list of cards with a heading and a table each; what differs is said in words; every outcome is said in one polite
 * live region, and the focus goes to the next card.
 *
 * @tag completion-queue
 * @attr {string} organization - Slug; a reviewer of only one association needs none.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main button.
 */
export class CompletionQueueElement extends TouchlineElement<CompletionWords> {
  static override styles = [tokens, completionStyles];
  static override properties = {
    ...TouchlineElement.properties,
    flow: { state: true },
    aside: { state: true },
    picking: { state: true },
    said: { state: true },
  };
  declare private flow: CompletionFlow | undefined;
  declare private aside: Aside | undefined;
  /** The completion whose member is being looked for. */
  declare private picking: string | undefined;
  declare private said: string;

  protected readonly dictionary: Dictionary<CompletionWords> = {
    en: () => import('../internal/strings/completions.en.ts'),
    es: () => import('../internal/strings/completions.es.ts'),
  };

  constructor() {
    super();
    this.said = '';
  }

  protected override arrived(): void {
    this.flow = new CompletionFlow(this.slug, () => this.requestUpdate(), this.signal);
    this.flow.start();
  }

  protected view(words: CompletionWords): TemplateResult {
    const { flow } = this;
    return html`<div class="stack">
      <h2>${words.title}</h2>
      <p>${words.what}</p>
      <p role="status" class=${this.said ? 'panel' : 'unseen'}>${this.said}</p>
      ${flow ? this.#body(words, flow) : nothing}
    </div>`;
  }

  #body(words: CompletionWords, flow: CompletionFlow): TemplateResult {
    const gate = deskGate(words, flow, this.spoken);
    if (gate) return gate;
    if (!flow.items?.length) return html`<p class="panel">${words.empty}</p>`;
    return html`<ul class="cards">
      ${flow.items.map((item) => html`<li class="panel stack">${this.#card(words, item)}</li>`)}
    </ul>`;
  }

  #card(words: CompletionWords, item: OpenCompletion): TemplateResult {
    const { member } = item;
    return html`<h3 tabindex="-1">${nameOf(item.person).trim() || words.noName}</h3>
      <p>${this.#what(words, item)}</p>
      ${item.equals.length > 0 ? this.#equals(words, item) : this.#sideBySide(words, item)}
      ${member?.differs.length === 0 ? html`<p>${words.late}</p>` : nothing}
      ${this.picking === item.id ? this.#picker(words, item) : nothing}
      ${this.aside?.id === item.id ? this.#asideForm(words, item, this.aside) : this.#buttons(words, item)}`;
  }

  #sideBySide(words: CompletionWords, item: OpenCompletion): TemplateResult {
    return html`<div class="scroll">${sideBySideView(words, item, this.spoken)}</div>
      ${item.member ? nothing : html`<p>${item.person.lastName ? words.nobody : words.unnamed}</p>`}`;
  }

  /** Each beside what was sent, with a button of its own: which of them it is only the association knows. */
  #equals(words: CompletionWords, item: OpenCompletion): TemplateResult {
    return html`<p>${words.equals(item.equals.length)}</p>
      ${item.equals.map(
        (member) => html`<div class="scroll">${sideBySideView(words, { ...item, member }, this.spoken)}</div>
          <div class="row">${this.#linkButton(words, item, member)}</div>`,
      )}`;
  }

  #linkButton(words: CompletionWords, item: OpenCompletion, { memberId, identity }: NearMember): TemplateResult {
    const name = nameOf(identity);
    return html`<button
      class="primary"
      ?disabled=${this.flow?.busy !== undefined}
      @click=${() => this.#link(item, memberId, name)}
    >
      ${isCheck(item) ? words.linkCheck(name) : words.link(name)}
    </button>`;
  }

  #buttons(words: CompletionWords, item: OpenCompletion): TemplateResult {
    const { member } = item;
    const busy = this.flow?.busy !== undefined;
    return html`<div class="row">
      ${member ? this.#linkButton(words, item, member) : nothing}
      <button ?disabled=${busy} aria-expanded=${this.picking === item.id} @click=${() => this.#pickFor(item)}>
        ${words.somebodyElse}
      </button>
      <button ?disabled=${busy} @click=${() => this.#askAside(item)}>${words.notOurs}</button>
    </div>`;
  }

  #asideForm(words: CompletionWords, item: OpenCompletion, aside: Aside): TemplateResult {
    return html`<form class="stack" @submit=${(event: Event) => this.#setAside(event, item)}>
      <label for="reason">${words.reason}</label>
      <input
        id="reason"
        maxlength="500"
        .value=${aside.reason}
        aria-invalid=${aside.problem ? 'true' : 'false'}
        aria-describedby=${aside.problem ? 'reason-problem' : nothing}
        @input=${(event: Event) => {
          this.aside = { ...aside, reason: (event.target as HTMLInputElement).value, problem: false };
        }}
      />
      ${aside.problem ? html`<p id="reason-problem" class="problem">${words.reasonNeeded}</p>` : nothing}
      <div class="row">
        <button ?disabled=${this.flow?.busy !== undefined}>${words.setAside}</button>
        <button type="button" class="plain" @click=${this.#back}>${words.back}</button>
      </div>
    </form>`;
  }

  async #askAside(item: OpenCompletion): Promise<void> {
    this.aside = { id: item.id, reason: '', problem: false };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
  }

  readonly #back = (): void => {
    this.aside = undefined;
  };

  #what(words: CompletionWords, { source, course, completedOn }: OpenCompletion): string {
    const day = sayDay(completedOn, this.spoken);
    return source === 'checkr-webhook' ? words.checked(day) : words.finished(course, day);
  }

  #picker(words: CompletionWords, item: OpenCompletion): TemplateResult {
    return html`<touchline-member-picker
      lang=${this.spoken}
      organization=${this.flow?.office ?? ''}
      aria-label=${words.somebodyElse}
      @touchline-member-picked=${({ member }: MemberPickedEvent) => this.#link(item, member.memberId, nameOf(member))}
    ></touchline-member-picker>`;
  }

  async #pickFor(item: OpenCompletion): Promise<void> {
    this.picking = this.picking === item.id ? undefined : item.id;
    await import('./member-picker.ts');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('touchline-member-picker')?.focus();
  }

  async #link(item: OpenCompletion, memberId: string, name: string): Promise<void> {
    const outcome = await this.flow?.link(item, memberId);
    if (outcome === 'done') this.picking = undefined;
    if (outcome) await this.#tell(outcome, (words) => (isCheck(item) ? words.linkedCheck(name) : words.linked(name)));
  }

  async #setAside(event: Event, item: OpenCompletion): Promise<void> {
    event.preventDefault();
    const { aside } = this;
    if (!aside) return;
    const reason = aside.reason.trim();
    if (reason === '') {
      this.aside = { ...aside, problem: true };
      this.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
      return;
    }
    const outcome = await this.flow?.setAside(item, reason);
    if (outcome === 'done') this.aside = undefined;
    if (outcome) await this.#tell(outcome, (words) => words.aside(nameOf(item.person)));
  }

  async #tell(outcome: Outcome, done: (words: CompletionWords) => string): Promise<void> {
    const { words } = this;
    if (!words) return;
    this.said = {
      done: done(words),
      'already-decided': words.alreadyDecided,
      'not-full-course': words.notFullCourse,
      ended: words.sessionEnded,
      failed: words.failed,
    }[outcome];
    await this.updateComplete;
    if (outcome === 'done' || outcome === 'already-decided') this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }
}
