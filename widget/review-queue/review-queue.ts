// The association's reviewers decide here: the file beside the record, by keyboard if they like. One certificate at a time; two reviewers
// end in one decision. Never approves by itself.
import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '../../contract/certificates/certificate.ts';
import type { ReviewItem } from '../../contract/certificates/review.ts';
import { nameIn } from '../../contract/core/requirement-name.ts';
import { apiOrigin } from '../api.ts';
import { deskGate } from '../internal/desk-gate.ts';
import { ReviewDecisionEvent } from '../internal/events.ts';
import { sessionToken } from '../internal/held-token.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { assignView } from './assign-view.ts';
import { type Draft, decisionView, draftProblem, fieldOf } from './decision-view.ts';
import { filterView } from './filter-view.ts';
import { keysView } from './keys-view.ts';
import { type ReviewBook, reviewDictionary } from './review-book.ts';
import { EVERYTHING, isFlagged } from './review-filter.ts';
import { ReviewFlow } from './review-flow.ts';
import { fileView, recordView } from './review-item-view.ts';
import { reviewStyles } from './review-queue.styles.ts';
import { decidedView, shelvesView } from './shelves-view.ts';
import { type LastDecision, UNDO_SHOWN_MS, undoView, wasDecidedBefore } from './undo-view.ts';
import { closer, type Look, PLAIN, turned } from './viewed-image.ts';

const EMPTY: Draft = { asking: null, reason: '', completedOn: '', validThrough: '', problem: null };

/**
 * @summary Certificates waiting for an association's review, each beside the member's record, with approve, reject and requires action.
 *
 * Accessibility: a list, a record and a form in reading order; single keys move, decide, assign, enlarge and turn, only while the focus
 * is inside and not in a field, and stand on the screen; every outcome is said in one polite live region.
 *
 * @tag review-queue
 * @attr {string} organization - Slug; a reviewer of only one association needs none.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @fires {ReviewDecisionEvent} touchline-review-decision - A decision is about to be sent; cancel it to keep the certificate waiting.
 * @fires {SignedInEvent} touchline-signed-in - Somebody has signed in here.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main button and the chosen line.
 */
export class ReviewQueueElement extends TouchlineElement<ReviewBook> {
  static override styles = [tokens, reviewStyles];
  static override properties = {
    ...TouchlineElement.properties,
    flow: { state: true },
    draft: { state: true },
    said: { state: true },
    look: { state: true },
    last: { state: true },
  };
  declare private flow: ReviewFlow | undefined;
  declare private draft: Draft;
  declare private said: string;
  declare private look: Look;
  /** The decision that can still be taken back without a word to the coach. */
  declare private last: LastDecision | undefined;
  /** What is said is of something that did not work. */
  #wrong = false;
  #lastEnds: ReturnType<typeof setTimeout> | undefined;

  protected readonly dictionary: Dictionary<ReviewBook> = reviewDictionary;

  constructor() {
    super();
    this.draft = EMPTY;
    this.said = '';
    this.look = PLAIN;
  }

  protected override get organizationName(): string | undefined {
    return this.flow?.officeName;
  }

  protected override arrived(): void {
    // On our own page the address may name one certificate, waiting or decided.
    const named = location.origin === apiOrigin ? new URLSearchParams(location.search).get('certificate') : null;
    this.flow = new ReviewFlow(this.slug, () => this.#refresh(), this.signal, named);
    this.flow.start();
    this.addEventListener('keydown', this.#pressed, { signal: this.signal });
    void import('../completion-queue/completion-queue-define.ts');
    void import('../correction-queue/correction-queue-define.ts');
  }

  #shownId: string | undefined;

  /** Another certificate in hand: its own empty draft, with the date the file seems to say. */
  #refresh(): void {
    const certificate = this.flow?.item?.certificate;
    if (certificate?.id !== this.#shownId) {
      this.#shownId = certificate?.id;
      this.look = PLAIN;
      const { hintedCompletedOn, hintedValidThrough } = certificate ?? {};
      this.draft = { ...EMPTY, completedOn: hintedCompletedOn ?? '', validThrough: hintedValidThrough ?? '' };
    }
    this.requestUpdate();
  }

  protected view(words: ReviewBook): TemplateResult {
    const { flow } = this;
    return html`<div class="stack">
      <div class="row spread">
        <h2>${words.title}</h2>
        <div class="row">
          ${flow?.items ? html`<span>${words.waiting(flow.waiting)}</span>` : nothing}
          ${sessionToken.value ? html`<button class="plain" @click=${flow?.signOut}>${words.signOut}</button>` : nothing}
        </div>
      </div>
      <p role="status" class=${this.said ? `panel outcome ${this.#wrong ? 'wrong' : 'done'}` : 'unseen'}>${this.said}</p>
      ${undoView(words, this.last, flow?.busy ?? false, this.#undo)} ${flow ? this.#body(words, flow) : nothing}
      ${
        flow?.items
          ? html`<correction-queue organization=${this.slug} lang=${this.spoken}></correction-queue>
            <completion-queue organization=${this.slug} lang=${this.spoken}></completion-queue>`
          : nothing
      }
    </div>`;
  }

  #body(words: ReviewBook, flow: ReviewFlow): TemplateResult {
    const gate = deskGate(words, flow, this.spoken);
    if (gate) return gate;
    const shelves = shelvesView(words, flow);
    if (flow.all.length === 0)
      return html`${shelves}<p class="panel">${flow.shelf === 'waiting' ? words.empty : words.emptyDecided}</p>`;
    const nameOf = (key: string): string => nameIn(this.spoken, words.states.requirements, key, flow.names[key]);
    const filter = html`${shelves} ${filterView(words, nameOf, flow.filter, flow.all, (change) => flow.narrow(change))}`;
    if (!flow.items || !flow.item)
      return html`${filter}
        <p class="panel" role="status">${words.noneOfThese}</p>
        <button @click=${() => flow.narrow(EVERYTHING)}>${words.showAll}</button>`;
    const { item } = flow;
    return html`${filter}
      <div class="desk">
        <nav aria-label=${words.queue}>
          <ul class="queue">
            ${flow.items.map((each, index) => html`<li>${this.#line(each, index, index === flow.current)}</li>`)}
          </ul>
          ${flow.waiting > flow.all.length ? html`<p class="small">${words.first(flow.all.length)}</p>` : nothing}
        </nav>
        <div class="file stack">${fileView(words, item, flow.file, this.look, this.#lookAt)}</div>
        <div class="record stack">
          ${recordView(words, nameOf, item, this.spoken)} ${decidedView(words, words.states, item, this.spoken)}
          ${assignView(words, item, flow, this.#assign)}
          ${item.own ? html`<p class="panel">${words.own}</p>` : this.#decision(words, flow, item)}
        </div>
      </div>
      ${keysView(words)}`;
  }

  #decision(words: ReviewBook, flow: ReviewFlow, item: ReviewItem): TemplateResult {
    return decisionView(words, this.#told(words, item), this.draft, flow.busy, {
      change: (change) => {
        this.draft = { ...this.draft, problem: null, ...change };
      },
      decide: this.#decide,
    });
  }

  #line(item: ReviewItem, index: number, inHand: boolean): TemplateResult {
    const { identity, organization } = item;
    return html`<button aria-current=${inHand ? 'true' : 'false'} @click=${() => this.#choose(index)}>
      <span>${isFlagged(item) ? '⚠ ' : nothing}${identity.firstName} ${identity.lastName}</span>
      <span class="small">${organization.name}</span>
      ${item.assignedTo ? html`<span class="small">${item.assignedTo}</span>` : nothing}
    </button>`;
  }

  /** The ready reasons in the coach's language, with a word about it where it is not the reviewer's. */
  #told(words: ReviewBook, { language }: ReviewItem) {
    return { reasons: words.reasonsIn[language], note: language === this.spoken ? null : words.coachReads };
  }

  readonly #lookAt = (look: Look): void => {
    this.look = look;
  };

  readonly #assign = async (to: string | null): Promise<void> => {
    const { flow, words } = this;
    const item = flow?.item;
    if (!flow || !item || !words) return;
    const outcome = await flow.assign(to);
    this.#wrong = outcome !== 'decided';
    const name = `${item.identity.firstName} ${item.identity.lastName}`;
    if (outcome === 'decided') this.said = to === null ? words.unassigned(name) : words.assignedTo(name, to);
    else this.said = { offline: words.offline, ended: words.sessionEnded }[outcome as string] ?? words.failed;
  };

  #choose(index: number): void {
    this.said = '';
    this.flow?.choose(index);
  }

  readonly #undo = async (): Promise<void> => {
    const { flow, words, last } = this;
    if (!flow || !words || !last) return;
    const name = `${last.item.identity.firstName} ${last.item.identity.lastName}`;
    const outcome = await flow.undo(last.item);
    this.#wrong = outcome !== 'withdrawn' && outcome !== 'left';
    this.#forgetLast();
    const before = wasDecidedBefore(last.item) && !this.#wrong ? ` ${words.beforeEnded}` : '';
    this.said =
      {
        withdrawn: words.undone(name),
        left: words.undoneLate(name),
        'already-decided': words.alreadyDecided(name),
        offline: words.offline,
        failed: words.undoFailed,
        ended: words.sessionEnded,
      }[outcome] + before;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#record')?.focus();
  };

  #remember(last: LastDecision): void {
    this.#forgetLast();
    this.last = last;
    this.#lastEnds = setTimeout(() => this.#forgetLast(), UNDO_SHOWN_MS);
    this.signal.addEventListener('abort', () => clearTimeout(this.#lastEnds), { once: true });
  }

  #forgetLast(): void {
    clearTimeout(this.#lastEnds);
    this.last = undefined;
  }

  readonly #decide = async (decision: Decision): Promise<void> => {
    const { flow, draft, words } = this;
    const item = flow?.item;
    if (!flow || !item || !words || flow.busy || item.own) return;
    if (decision !== 'approved' && draft.asking !== decision) {
      this.draft = { ...draft, asking: decision, reason: '', problem: null };
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('textarea')?.focus();
      return;
    }
    const problem = draftProblem(decision, draft);
    if (problem) {
      this.draft = { ...draft, problem };
      this.renderRoot
        .querySelector<HTMLElement>(decision === 'approved' ? `#${fieldOf(problem)}` : 'textarea')
        ?.focus();
      return;
    }
    if (!this.dispatchEvent(new ReviewDecisionEvent(item.certificate.id, decision))) return;
    const reason = decision === 'approved' ? null : draft.reason.trim();
    const [completedOn, validThrough] = [draft.completedOn || null, draft.validThrough || null];
    const outcome = await flow.decide({ decision, reason, completedOn, validThrough });
    if (outcome === 'decided') this.#remember({ item, decision });
    await this.#tell(outcome, words, `${item.identity.firstName} ${item.identity.lastName}`, decision);
  };

  async #tell(outcome: Awaited<ReturnType<ReviewFlow['decide']>>, words: ReviewBook, name: string, decision: Decision) {
    this.#wrong = outcome !== 'decided';
    this.said = {
      decided: words.decided(name, words.done[decision]),
      'already-decided': words.alreadyDecided(name),
      offline: words.offline,
      failed: words.failed,
      ended: words.sessionEnded,
    }[outcome];
    await this.updateComplete;
    if (outcome === 'decided' || outcome === 'already-decided')
      this.renderRoot.querySelector<HTMLElement>('#record')?.focus();
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const inField = target instanceof HTMLElement && target.matches('input, textarea, select');
    if (inField && target.matches('textarea')) this.#pressedInReason(event);
    // A key held down must not decide on the whole queue.
    if (inField || event.repeat || event.ctrlKey || event.metaKey || event.altKey || !this.flow) return;
    const { flow } = this;
    if (event.key.toLowerCase() === 'z' && this.last) {
      event.preventDefault();
      void this.#undo();
    }
    if (!flow.item) return;
    const keys: Record<string, () => void> = {
      j: () => this.#choose(flow.current + 1),
      k: () => this.#choose(flow.current - 1),
      a: () => void this.#decide('approved'),
      r: () => void this.#decide('rejected'),
      q: () => void this.#decide('requires-action'),
      m: () => void this.#assign(flow.me),
      '+': () => this.#lookAt(closer(this.look, 1)),
      '-': () => this.#lookAt(closer(this.look, -1)),
      t: () => this.#lookAt(turned(this.look)),
    };
    const act = keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };

  /** In an empty reason a digit is a ready one; a reason that is written is text like any other. */
  #pressedInReason(event: KeyboardEvent): void {
    const { draft, words, flow } = this;
    const { asking } = draft;
    if (!asking || !words || !flow?.item || event.isComposing) return;
    const ready = words.reasonsIn[flow.item.language][asking][Number(event.key) - 1];
    const send = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (send && !event.repeat) void this.#decide(asking);
    else if (event.key === 'Escape') void this.#back();
    else if (ready && draft.reason === '') this.draft = { ...draft, reason: ready, problem: null };
    else return;
    event.preventDefault();
  }

  async #back(): Promise<void> {
    this.draft = { ...this.draft, asking: null };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#record')?.focus();
  }
}
