// People who are probably on the books twice: both records side by side, merge with a question before and an undo after, or "not the same
// person". Merges nobody by itself, and shows nobody of another branch.
import { html, nothing, type TemplateResult } from 'lit';
import type { DuplicatePair, Merge } from '../../contract/duplicates/duplicates.ts';
import { sayInstant } from '../internal/dates.ts';
import { deskGate } from '../internal/desk-gate.ts';
import type { DuplicateWords } from '../internal/strings/duplicates.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { duplicateStyles } from './duplicate-desk.styles.ts';
import { DuplicateFlow, keyOf, type Outcome } from './duplicate-flow.ts';
import { nameOf, type PairWords, pairView } from './pair-view.ts';
import { pairDictionary } from './pair-words.ts';

/**
 * @summary Records that are probably one person, side by side; merged into one, or said to be two people. Both can be undone.
 *
 * Accessibility: a list of cards with a heading and a table each; what differs is said in words; every outcome is said in one polite
 * live region, with its undo beside it, and the focus goes to the heading.
 *
 * @tag duplicate-desk
 * @attr {string} organization - Slug; a registrar of only one organization needs none.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main button.
 */
export class DuplicateDeskElement extends TouchlineElement<PairWords> {
  static override styles = [tokens, duplicateStyles];
  static override properties = {
    ...TouchlineElement.properties,
    flow: { state: true },
    said: { state: true },
    justMerged: { state: true },
    asking: { state: true },
  };
  declare private flow: DuplicateFlow | undefined;
  declare private said: string;
  /** The merge whose undo stands beside the outcome. */
  declare private justMerged: Merge | undefined;
  /** The pair about to be merged, and which of the two is kept. */
  declare private asking: { readonly pair: string; readonly keep: string } | undefined;

  protected readonly dictionary: Dictionary<PairWords> = pairDictionary;

  constructor() {
    super();
    this.said = '';
  }

  protected override get organizationName(): string | undefined {
    return this.flow?.officeName;
  }

  protected override arrived(): void {
    this.flow = new DuplicateFlow(this.slug, () => this.requestUpdate(), this.signal);
    this.flow.start();
    void import('../status-dot/status-dot-define.ts');
  }

  protected view(words: PairWords): TemplateResult {
    const { flow, justMerged } = this;
    return html`<div class="stack">
      <h2 tabindex="-1">${words.title}</h2>
      <p>${words.what}</p>
      <div class=${this.said ? 'panel told' : 'unseen'}>
        <p role="status">${this.said}</p>
        ${justMerged ? this.#undoButton(words, justMerged) : nothing}
      </div>
      ${flow ? this.#body(words, flow) : nothing}
    </div>`;
  }

  #body(words: PairWords, flow: DuplicateFlow): TemplateResult {
    const gate = deskGate(words, flow, this.spoken);
    if (gate) return gate;
    const items = flow.items ?? [];
    const nothingFound = items.length === 0 && flow.cursor === null;
    return html`<p class=${nothingFound ? 'panel' : ''}>
        ${nothingFound ? words.empty(flow.examined) : words.found(items.length, flow.examined)}
      </p>
      <ul class="cards">
        ${items.map((pair) => html`<li class="panel stack">${this.#card(words, flow, pair)}</li>`)}
      </ul>
      ${
        flow.cursor === null
          ? nothing
          : html`<button ?disabled=${flow.looking || flow.busy} @click=${flow.lookFurther}>
            ${flow.looking ? words.looking : words.lookFurther}
          </button>`
      }
      ${flow.merges.length > 0 ? this.#merges(words, flow) : nothing}
      ${flow.dismissed.length > 0 ? this.#dismissed(words, flow) : nothing}`;
  }

  #card(words: PairWords, flow: DuplicateFlow, pair: DuplicatePair): TemplateResult {
    const [a, b] = pair.records;
    const asking = this.asking?.pair === keyOf(pair) ? this.asking : undefined;
    return html`<h3 tabindex="-1">${words.pair(nameOf(a), nameOf(b))}</h3>
      ${pairView(words, pair, this.spoken)}
      ${asking ? this.#question(words, flow, pair, asking.keep) : this.#choices(words, flow, pair)}`;
  }

  #choices(words: PairWords, flow: DuplicateFlow, pair: DuplicatePair): TemplateResult {
    return html`<div class="row">
      ${pair.records.map(
        (record, at) => html`<button ?disabled=${flow.busy} @click=${() => this.#ask(pair, record.memberId)}>
          ${words.keep(at + 1, nameOf(record))}
        </button>`,
      )}
      <button class="plain" ?disabled=${flow.busy} @click=${() => this.#dismiss(pair)}>${words.notSame}</button>
    </div>`;
  }

  #question(words: PairWords, flow: DuplicateFlow, pair: DuplicatePair, keep: string): TemplateResult {
    const [kept = '', absorbed = ''] = sidesOf(pair, keep).map((record) =>
      words.numbered(pair.records.indexOf(record) + 1, nameOf(record)),
    );
    return html`<div class="stack sure">
      <h4 tabindex="-1" id="sure">${words.sure(kept, absorbed)}</h4>
      <ul class="small">
        ${words.happens.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      <div class="row">
        <button class="primary" ?disabled=${flow.busy} @click=${() => this.#merge(pair, keep)}>
          ${flow.busy ? words.merging : words.merge}
        </button>
        <button class="plain" @click=${this.#back}>${words.back}</button>
      </div>
    </div>`;
  }

  #merges(words: PairWords, flow: DuplicateFlow): TemplateResult {
    return html`<details>
      <summary>${words.lately(flow.merges.length)}</summary>
      <p class="small">${words.undoMeans}</p>
      <ul class="log">
        ${flow.merges.map(
          (merge) => html`<li>
            <span>
              ${words.mergeLine(merge.kept, merge.absorbed)}
              <span class="small">${words.byOn(merge.by, sayInstant(merge.at, this.spoken))}</span>
            </span>
            ${
              merge.undoneAt
                ? html`<span class="small">${words.wasUndone(sayInstant(merge.undoneAt, this.spoken))}</span>`
                : this.#undoButton(words, merge)
            }
          </li>`,
        )}
      </ul>
    </details>`;
  }

  #undoButton(words: PairWords, merge: Merge): TemplateResult {
    return html`<button
      aria-label=${words.undoOf(merge.kept, merge.absorbed)}
      ?disabled=${this.flow?.busy}
      @click=${() => this.#undo(merge)}
    >
      ${words.undo}
    </button>`;
  }

  #dismissed(words: PairWords, flow: DuplicateFlow): TemplateResult {
    return html`<details>
      <summary>${words.twoPeople(flow.dismissed.length)}</summary>
      <ul class="log">
        ${flow.dismissed.map(
          ({ id, names: [a, b], by, at }) => html`<li>
            <span>${words.pairLine(a, b)}<span class="small">${words.byOn(by, sayInstant(at, this.spoken))}</span></span>
            <button aria-label=${words.showAgainOf(a, b)} ?disabled=${flow.busy} @click=${() => this.#recall(id)}>
              ${words.showAgain}
            </button>
          </li>`,
        )}
      </ul>
    </details>`;
  }

  async #ask(pair: DuplicatePair, keep: string): Promise<void> {
    this.asking = { pair: keyOf(pair), keep };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#sure')?.focus();
  }

  readonly #back = (): void => {
    this.asking = undefined;
  };

  async #merge(pair: DuplicatePair, keep: string): Promise<void> {
    const [kept, absorbed] = sidesOf(pair, keep).map(nameOf) as [string, string];
    const outcome = await this.flow?.merge(pair, keep);
    this.asking = undefined;
    await this.#tell(
      outcome,
      (words) => words.merged(kept, absorbed),
      outcome === null ? this.flow?.merges[0] : undefined,
    );
  }

  async #undo({ id, kept, absorbed }: Merge): Promise<void> {
    const outcome = await this.flow?.undo(id);
    await this.#tell(outcome, (words) => words.undone(kept, absorbed));
  }

  async #dismiss(pair: DuplicatePair): Promise<void> {
    const [a, b] = pair.records.map(nameOf) as [string, string];
    await this.#tell(await this.flow?.dismiss(pair), (words) => words.dismissed(a, b));
  }

  async #recall(id: string): Promise<void> {
    await this.#tell(await this.flow?.recall(id), (words) => words.shownAgain);
  }

  async #tell(outcome: Outcome | undefined, done: (words: PairWords) => string, undoable?: Merge): Promise<void> {
    const { words } = this;
    if (!words || outcome === undefined) return;
    this.justMerged = undoable;
    this.said = outcome === null ? done(words) : problem(words, outcome);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }
}

const sidesOf = ({ records: [a, b] }: DuplicatePair, keep: string) =>
  (a.memberId === keep ? [a, b] : [b, a]) as [typeof a, typeof b];

const problem = (words: DuplicateWords, code: string): string =>
  ({
    'already-decided': words.alreadyDecided,
    'merged-further': words.mergedFurther,
    'not-allowed': words.elsewhereToo,
    'not-found': words.gone,
    'not-signed-in': words.sessionEnded,
    offline: words.offline,
  })[code] ?? words.failed;
