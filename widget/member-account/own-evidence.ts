// What a member does themselves, right here: reads a text and signs it, or answers how often they are with the players. Says beforehand what
// it is and why it is required. Sends only what was typed; the text that was shown is the one that is signed.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Attestation } from '../../contract/evidence/evidence.ts';
import { type KeptDefinition, wordsIn } from '../../contract/requirements/definition.ts';
import { call, type Failure } from '../api.ts';
import type { OwnEvidenceWords } from '../internal/strings/own-evidence.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { evidenceStyles } from './own-evidence.styles.ts';

/** Stored: whoever shows the standing reads it anew. */
export class EvidenceGivenEvent extends Event {
  static readonly type = 'touchline-evidence-given';
  constructor() {
    super(EvidenceGivenEvent.type, { bubbles: true, composed: true });
  }
}

export class OwnEvidenceElement extends TouchlineElement<OwnEvidenceWords> {
  static override styles = [tokens, evidenceStyles];
  static override properties = {
    ...TouchlineElement.properties,
    requirement: {},
    key: { attribute: false },
    minor: { type: Boolean },
    definition: { state: true },
    failed: { state: true },
    problem: { state: true },
    busy: { state: true },
  };
  declare requirement: string;
  /** The personal link's token of this person there. */
  declare key: string;
  declare minor: boolean;
  declare private definition: KeptDefinition | undefined;
  declare private failed: boolean;
  declare private problem: string;
  declare private busy: boolean;

  protected readonly dictionary: Dictionary<OwnEvidenceWords> = {
    en: () => import('../internal/strings/own-evidence.en.ts'),
    es: () => import('../internal/strings/own-evidence.es.ts'),
  };

  constructor() {
    super();
    this.minor = false;
    this.failed = false;
    this.problem = '';
    this.busy = false;
  }

  protected override arrived(): void {
    void this.#load();
  }

  readonly #load = async (): Promise<void> => {
    this.failed = false;
    const params = { organization: this.slug };
    const answer = await call(endpoints.getRequirements, { params, signal: this.signal });
    const found = answer.ok ? answer.value.definitions.find(({ key }) => key === this.requirement) : undefined;
    if (found) this.definition = found;
    else if (answer.ok || answer.failure.code !== 'left') this.failed = true;
  };

  protected view(words: OwnEvidenceWords): TemplateResult {
    const { definition } = this;
    if (this.failed)
      return html`<div class="panel stack" role="alert">
        <p>${words.failed}</p>
        <button @click=${this.#load}>${words.retry}</button>
      </div>`;
    if (!definition) return html`<p class="panel" role="status">${words.loading}</p>`;
    return html`<form class="panel stack" novalidate @submit=${definition.kind === 'acknowledgment' ? this.#sign : this.#answer}>
      ${this.#about(words, definition)}
      ${definition.kind === 'acknowledgment' ? this.#signature(words, definition) : this.#question(words, definition)}
      <p class="problem" role="alert" ?hidden=${!this.problem}>${this.problem}</p>
    </form>`;
  }

  #about(words: OwnEvidenceWords, definition: KeptDefinition): TemplateResult {
    const said = wordsIn(definition, this.spoken);
    const part = (title: string, text: string | undefined) =>
      text ? html`<p><strong>${title}.</strong> ${text}</p>` : nothing;
    return html`${part(words.whatTitle, said?.what)} ${part(words.howTitle, said?.how)} ${part(words.whyTitle, said?.why)}
    ${definition.where ? html`<p><a href=${definition.where} target="_blank" rel="noopener">${words.where}</a></p>` : nothing}`;
  }

  #signature(words: OwnEvidenceWords, { text }: KeptDefinition): TemplateResult {
    const spanish = this.spoken === 'es' && text?.es;
    return html`<div class="text" tabindex="0" role="region" aria-label=${words.whatTitle} lang=${spanish ? 'es' : 'en'}>${spanish || text?.en}</div>
      <label><span>${words.yourName}</span><input name="name" autocomplete="name" maxlength="120" aria-describedby="name-hint" /></label>
      <p class="small" id="name-hint">${words.yourNameHint}</p>
      ${
        this.minor
          ? html`<label><span>${words.parentName}</span><input name="parent" maxlength="120" aria-describedby="parent-hint" /></label>
            <p class="small" id="parent-hint">${words.parentHint}</p>`
          : nothing
      }
      <button class="primary" ?disabled=${this.busy}>${words.sign}</button>`;
  }

  #question(words: OwnEvidenceWords, { often }: KeptDefinition): TemplateResult {
    const option = (value: Attestation, label: string) =>
      html`<label class="tick"><input type="radio" name="answer" value=${value} /><span>${label}</span></label>`;
    return html`<fieldset>
        <legend>${words.question}</legend>
        ${option('often', words.often(often?.hoursAMonth ?? 0, often?.hoursAYear ?? 0))} ${option('seldom', words.seldom)}
        <p class="small">${words.seldomSays}</p>
      </fieldset>
      <button class="primary" ?disabled=${this.busy}>${words.answer}</button>`;
  }

  readonly #sign = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { words, definition } = this;
    if (!words || !definition) return;
    const typed = new FormData(event.target as HTMLFormElement);
    const [name, parent] = [String(typed.get('name') ?? '').trim(), String(typed.get('parent') ?? '').trim()];
    if (!name) return this.#refuse(words.nameMissing, 'name');
    if (this.minor && !parent) return this.#refuse(words.parentMissing, 'parent');
    const body = {
      ...{ requirement: this.requirement, version: definition.version, name },
      language: this.spoken === 'es' && definition.text?.es ? ('es' as const) : ('en' as const),
      ...(parent ? { parent } : {}),
    };
    await this.#send(() => call(endpoints.signAcknowledgment, { body, token: this.key, signal: this.signal }));
  };

  readonly #answer = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { words } = this;
    const answer = new FormData(event.target as HTMLFormElement).get('answer') as Attestation | null;
    if (!words) return;
    if (!answer) return this.#refuse(words.answerMissing, 'answer');
    const body = { requirement: this.requirement, answer };
    await this.#send(() => call(endpoints.attest, { body, token: this.key, signal: this.signal }));
  };

  async #send(send: () => Promise<{ ok: true } | { ok: false; failure: Failure }>): Promise<void> {
    if (this.busy || !this.words) return;
    this.busy = true;
    this.problem = '';
    const answer = await send();
    this.busy = false;
    if (answer.ok) {
      this.dispatchEvent(new EvidenceGivenEvent());
      return;
    }
    const { code } = answer.failure;
    if (code === 'left') return;
    if (code === 'already-decided') await this.#load();
    this.problem =
      code === 'already-decided'
        ? this.words.textChanged
        : code === 'offline' || code === 'too-slow'
          ? this.words.offline
          : this.words.failed;
  }

  #refuse(problem: string, field: string): void {
    this.problem = problem;
    this.renderRoot.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  }
}
