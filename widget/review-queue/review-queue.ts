// The association's reviewers decide here: the file beside the record, by keyboard if they like. One certificate at a time; two reviewers
// end in one decision. Never approves by itself.
import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '../../contract/certificate.ts';
import { deskGate } from '../internal/desk-gate.ts';
import { ReviewDecisionEvent } from '../internal/events.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { ReviewWords } from '../internal/strings/review.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { type Draft, decisionView, draftProblem } from './decision-view.ts';
import { ReviewFlow } from './review-flow.ts';
import { fileView, recordView } from './review-item-view.ts';
import { reviewStyles } from './review-queue.styles.ts';

const EMPTY: Draft = { asking: null, reason: '', completedOn: '', problem: null };

/**
 * @summary Certificates waiting for an association's review, each beside the member's record, with approve, reject and requires action.
 *
 * Accessibility: a list, a record and a form in reading order; J and K move, A, R and Q decide, only while the focus is inside and
 * not in a field; every outcome is said in one polite live region.
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
export class ReviewQueueElement extends TouchlineElement<ReviewWords> {
  static override styles = [tokens, reviewStyles];
  static override properties = {
    ...TouchlineElement.properties,
    flow: { state: true },
    draft: { state: true },
    said: { state: true },
  };
  declare private flow: ReviewFlow | undefined;
  declare private draft: Draft;
  declare private said: string;

  protected readonly dictionary: Dictionary<ReviewWords> = {
    en: () => import('../internal/strings/review.en.ts'),
    es: () => import('../internal/strings/review.es.ts'),
  };

  constructor() {
    super();
    this.draft = EMPTY;
    this.said = '';
  }

  protected override arrived(): void {
    this.flow = new ReviewFlow(this.slug, () => this.#refresh(), this.signal);
    this.addEventListener('keydown', this.#pressed, { signal: this.signal });
    if (!sessionToken.value) void import('../touchline-sign-in/touchline-sign-in-define.ts');
    void import('../completion-queue/completion-queue-define.ts');
  }

  #shownId: string | undefined;

  /** Another certificate in hand: its own empty draft, with the date the file seems to say. */
  #refresh(): void {
    const certificate = this.flow?.item?.certificate;
    if (certificate?.id !== this.#shownId) {
      this.#shownId = certificate?.id;
      this.draft = { ...EMPTY, completedOn: certificate?.hintedCompletedOn ?? '' };
    }
    this.requestUpdate();
  }

  protected view(words: ReviewWords): TemplateResult {
    const { flow } = this;
    return html`<div class="stack">
      <div class="row spread">
        <h2>${words.title}</h2>
        <div class="row">
          ${flow?.items ? html`<span>${words.waiting(flow.waiting)}</span>` : nothing}
          ${sessionToken.value ? html`<button class="plain" @click=${flow?.signOut}>${words.signOut}</button>` : nothing}
        </div>
      </div>
      <p role="status" class=${this.said ? 'panel' : 'unseen'}>${this.said}</p>
      ${flow ? this.#body(words, flow) : nothing}
      ${flow?.items ? html`<completion-queue organization=${this.slug} lang=${this.spoken}></completion-queue>` : nothing}
    </div>`;
  }

  #body(words: ReviewWords, flow: ReviewFlow): TemplateResult {
    const gate = deskGate(words, flow, this.spoken);
    if (gate) return gate;
    if (!flow.items || !flow.item) return html`<p class="panel">${words.empty}</p>`;
    return html`<div class="desk">
        <nav aria-label=${words.queue}>
          <ul class="queue">
            ${flow.items.map(
              ({ identity, organization }, index) => html`<li>
                <button aria-current=${index === flow.current ? 'true' : 'false'} @click=${() => this.#choose(index)}>
                  ${identity.firstName} ${identity.lastName}<span class="small">${organization.name}</span>
                </button>
              </li>`,
            )}
          </ul>
        </nav>
        <div class="file stack">${fileView(words, flow.item, flow.file)}</div>
        <div class="record stack">
          ${recordView(words, flow.item, this.spoken)}
          ${decisionView(words, this.draft, flow.busy, {
            change: (change) => {
              this.draft = { ...this.draft, problem: null, ...change };
            },
            decide: this.#decide,
          })}
        </div>
      </div>
      <p class="small keys">${words.keys}</p>`;
  }

  #choose(index: number): void {
    this.said = '';
    this.flow?.choose(index);
  }

  readonly #decide = async (decision: Decision): Promise<void> => {
    const { flow, draft, words } = this;
    const item = flow?.item;
    if (!flow || !item || !words || flow.busy) return;
    if (decision !== 'approved' && draft.asking !== decision) {
      this.draft = { ...draft, asking: decision, reason: '', problem: null };
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('textarea')?.focus();
      return;
    }
    const problem = draftProblem(decision, draft);
    if (problem) {
      this.draft = { ...draft, problem };
      this.renderRoot.querySelector<HTMLElement>(decision === 'approved' ? 'input' : 'textarea')?.focus();
      return;
    }
    if (!this.dispatchEvent(new ReviewDecisionEvent(item.certificate.id, decision))) return;
    const reason = decision === 'approved' ? null : draft.reason.trim();
    const outcome = await flow.decide(decision, reason, draft.completedOn || null);
    await this.#tell(outcome, words, `${item.identity.firstName} ${item.identity.lastName}`, decision);
  };

  async #tell(
    outcome: Awaited<ReturnType<ReviewFlow['decide']>>,
    words: ReviewWords,
    name: string,
    decision: Decision,
  ) {
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
    const inField =
      event.composedPath()[0] instanceof HTMLElement &&
      (event.composedPath()[0] as HTMLElement).matches('input, textarea');
    // A key held down must not decide on the whole queue.
    if (inField || event.repeat || event.ctrlKey || event.metaKey || event.altKey || !this.flow?.item) return;
    const keys: Record<string, () => void> = {
      j: () => this.#choose(this.flow!.current + 1),
      k: () => this.#choose(this.flow!.current - 1),
      a: () => void this.#decide('approved'),
      r: () => void this.#decide('rejected'),
      q: () => void this.#decide('requires-action'),
    };
    const act = keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };
}
