// Pools, requests and who got which, for one organization. Handing out acts at once and is said; a shown code is hidden again by the same
// button, and never kept.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { CodePool, CodesImported, PaymentCodes } from '../../contract/payment-codes/payment-code.ts';
import { sayDayOf } from '../internal/dates.ts';
import { define } from '../internal/define.ts';
import { CODES_AT_ONCE } from '../internal/limits.ts';
import type { PaymentCodesWords } from '../internal/strings/payment-codes.en.ts';
import { tableText } from '../internal/table-file.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { settingsStyles } from '../organization-settings/organization-settings.styles.ts';
import { SettingsPanel } from '../organization-settings/settings-panel.ts';
import { codesDictionary } from './codes-words.ts';
import { readCodes } from './read-codes.ts';

type Waiting = PaymentCodes['waiting'][number];
type Given = PaymentCodes['given'][number];

export class CodesPanelElement extends SettingsPanel<PaymentCodesWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    codes: { state: true },
    shown: { state: true },
    refused: { state: true },
  };
  declare private codes: PaymentCodes | undefined;
  /** Codes on the screen by their request. */
  declare private shown: Readonly<Record<string, string>>;
  declare private refused: { readonly item: string; readonly lines: CodesImported['refused'] } | undefined;

  protected readonly dictionary = codesDictionary;

  constructor() {
    super();
    this.shown = {};
  }

  protected override async load(): Promise<void> {
    this.codes = (await this.read(endpoints.getPaymentCodes)) ?? this.codes;
  }

  protected body(words: PaymentCodesWords): TemplateResult | typeof nothing {
    const { codes } = this;
    if (!codes) return nothing;
    if (codes.pools.length === 0 && codes.given.length === 0) return html`<p class="panel">${words.empty}</p>`;
    return html`<section class="stack" aria-labelledby="waiting">
        <h3 id="waiting">${words.waitingTitle}</h3>
        ${
          codes.waiting.length === 0
            ? html`<p>${words.nobodyWaits}</p>`
            : html`<ul class="list">${codes.waiting.map((each) => html`<li class="row spread">${this.#waiting(words, each)}</li>`)}</ul>`
        }
      </section>
      ${codes.pools.map((pool) => this.#pool(words, pool))}
      <section class="stack" aria-labelledby="given">
        <h3 id="given">${words.givenTitle}</h3>
        ${
          codes.given.length === 0
            ? html`<p>${words.nobodyGot}</p>`
            : html`<ul class="list">${codes.given.map((each) => html`<li class="row spread">${this.#given(words, each)}</li>`)}</ul>`
        }
      </section>`;
  }

  #title({ title }: Pick<CodePool, 'title'>): string {
    return (this.spoken === 'es' ? title.es : undefined) ?? title.en;
  }

  #titleOf(item: string): string {
    const pool = this.codes?.pools.find((each) => each.item === item);
    return pool ? this.#title(pool) : item;
  }

  #waiting(words: PaymentCodesWords, request: Waiting): TemplateResult {
    const { name, organization, item, askedAt } = request;
    const does = [this.#titleOf(item), organization.name, words.since(sayDayOf(askedAt, this.spoken))].join(' · ');
    return html`<span><strong>${name}</strong><br /><span class="small">${does}</span></span>
      <span class="row">
        <button class="primary" ?disabled=${this.busy} @click=${() => this.#handOut(request)}>
          ${words.handOut}<span class="unseen">: ${name}</span>
        </button>
        <button class="plain" ?disabled=${this.busy} @click=${() => this.#decline(request)}>
          ${words.decline}<span class="unseen">: ${name}</span>
        </button>
      </span>`;
  }

  #given(words: PaymentCodesWords, given: Given): TemplateResult {
    const { requestId, name, hint, givenAt, givenBy } = given;
    const by = givenBy === 'automatic' ? words.byItself : givenBy;
    const code = this.shown[requestId];
    return html`<span>
        <strong>${name}</strong><br />
        <span class="small">${this.#titleOf(given.item)} · ${words.got(hint, sayDayOf(givenAt, this.spoken), by)}</span>
        ${code ? html`<br /><code translate="no">${code}</code>` : nothing}
      </span>
      <button aria-expanded=${Boolean(code)} @click=${() => this.#show(given)}>
        ${code ? words.hide : words.show}<span class="unseen">: ${name}</span>
      </button>`;
  }

  #pool(words: PaymentCodesWords, pool: CodePool): TemplateResult {
    const { item, free, given, lowAt } = pool;
    const refused = this.refused?.item === item ? this.refused.lines : [];
    const warning = free === 0 ? words.none : free <= lowAt ? words.low : '';
    return html`<section class="stack" aria-labelledby="pool-${item}" data-item=${item}>
      <h3 id="pool-${item}">${this.#title(pool)}: ${words.counts(free, given)}</h3>
      ${warning ? html`<p class="panel">${warning}</p>` : nothing}
      <form class="stack" @submit=${(event: SubmitEvent) => this.#set(event, item)}>
        <label class="tick">
          <input type="checkbox" name="automatic" aria-describedby="automatic-${item}" .checked=${pool.automatic} />
          ${words.automatic}
        </label>
        <p id="automatic-${item}" class="small">${words.automaticHelp}</p>
        <label><span>${words.lowAt}</span>
          <input class="short" type="number" name="lowAt" min="0" max="1000" required .value=${String(lowAt)} />
        </label>
        <button ?disabled=${this.busy}>${words.save}<span class="unseen">: ${this.#title(pool)}</span></button>
      </form>
      <h4>${words.addTitle}</h4>
      <form class="stack" @submit=${(event: SubmitEvent) => this.#import(event, item)}>
        <label><span>${words.paste}</span>
          <textarea name="codes" rows="5" spellcheck="false" autocomplete="off" translate="no" aria-describedby="paste-${item}"></textarea>
        </label>
        <p id="paste-${item}" class="small">${words.pasteHelp}</p>
        <label><span>${words.file}</span><input type="file" accept=".csv,.txt,.xlsx,text/csv,text/plain" @change=${this.#readFile} /></label>
        <button class="primary" ?disabled=${this.busy}>${words.add}<span class="unseen">: ${this.#title(pool)}</span></button>
      </form>
      ${
        refused.length > 0
          ? html`<div class="panel stack"><p>${words.refusedTitle(refused.length)}</p>
            <ul class="list">${refused.map(({ line, why }) => html`<li>${words.refused(line, why)}</li>`)}</ul></div>`
          : nothing
      }
    </section>`;
  }

  async #handOut({ requestId, name }: Waiting): Promise<void> {
    await this.change(endpoints.handOutCode, { params: { request: requestId } }, ({ outcome }) =>
      outcome === 'given' ? (this.words?.handedOut(name) ?? '') : (this.words?.poolEmpty ?? ''),
    );
    await this.load();
  }

  async #decline({ requestId, name }: Waiting): Promise<void> {
    await this.change(
      endpoints.declineCodeRequest,
      { params: { request: requestId } },
      () => this.words?.declined(name) ?? '',
    );
    await this.load();
  }

  async #show({ requestId }: Given): Promise<void> {
    const { [requestId]: known, ...others } = this.shown;
    if (known) this.shown = others;
    else
      await this.change(endpoints.showCode, { params: { request: requestId } }, ({ code }) => {
        this.shown = { ...others, [requestId]: code };
        return '';
      });
  }

  async #set(event: SubmitEvent, item: string): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const body = { lowAt: Number(form.get('lowAt')), automatic: form.get('automatic') === 'on' };
    await this.change(endpoints.setCodePool, { params: { item }, body }, () => this.words?.saved ?? '');
    await this.load();
    await this.#seen();
  }

  async #import(event: SubmitEvent, item: string): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const lines = readCodes(String(new FormData(form).get('codes') ?? ''));
    this.refused = undefined;
    if (lines.length === 0) this.said = this.words?.nothingToAdd ?? '';
    if (lines.length > CODES_AT_ONCE) this.said = this.words?.tooMany(CODES_AT_ONCE) ?? '';
    if (lines.length === 0 || lines.length > CODES_AT_ONCE) return;
    const sent = await this.change(endpoints.importPaymentCodes, { body: { item, lines } }, ({ added, refused }) => {
      this.refused = { item, lines: refused };
      return this.words?.added(added) ?? '';
    });
    // Only what is in the pool goes from the field.
    if (sent) form.reset();
    await this.load();
    await this.#seen();
  }

  /** What came of it is said above the pools: on a phone that is out of sight. */
  async #seen(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('[role=status]')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #readFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    const text = file && (await tableText(file));
    const area = input.form?.elements.namedItem('codes') as HTMLTextAreaElement | null;
    if (text && area) area.value = text;
  };
}

define('touchline-codes', CodesPanelElement);
