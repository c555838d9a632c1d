// The panel for U.S. Soccer: plan, consent, how it is asked, how far the look-up is, and turning it off. Secrets go in and are never
// shown. While the look-up runs, progress is read again and again.
import { html, nothing, type TemplateResult } from 'lit';
import { type Endpoint, endpoints } from '../../contract/endpoints.ts';
import type { EnableUssf, UssfAccess } from '../../contract/ussf/ussf.ts';
import { USSF_CONSENT } from '../../contract/ussf/ussf-consent.ts';
import { sayDayOf, sayInstant } from '../internal/dates.ts';
import { USSF_PROGRESS_MS } from '../internal/limits.ts';
import type { UssfAccessWords } from '../internal/strings/ussf-access.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';
import { ussfForm, ussfOffForm } from './ussf-form.ts';

export class SettingsUssfElement extends SettingsPanel<UssfAccessWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    access: { state: true },
    open: { state: true },
    problem: { state: true },
  };
  declare private access: UssfAccess | undefined;
  declare private open: 'form' | 'off' | undefined;
  declare private problem: 'consent' | 'way' | undefined;

  protected readonly dictionary: Dictionary<UssfAccessWords> = {
    en: () => import('../internal/strings/ussf-access.en.ts'),
    es: () => import('../internal/strings/ussf-access.es.ts'),
  };

  protected override async load(): Promise<void> {
    this.access = (await this.read(endpoints.getUssfAccess)) ?? this.access;
    await this.#watch();
  }

  /** Until nobody waits any more, or the page is left. */
  async #watch(): Promise<void> {
    const { signal } = this;
    while (this.access?.enabled && this.access.progress.waiting > 0 && !signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, USSF_PROGRESS_MS));
      const answer = await this.ask(endpoints.getUssfAccess);
      if (!answer.ok) return;
      this.access = answer.value;
    }
  }

  protected body(words: UssfAccessWords): TemplateResult | typeof nothing {
    const { access } = this;
    if (!access) return nothing;
    const { enabled, consent } = access;
    return html`<p>${words.what}</p>
      <p><strong>${enabled && consent ? words.isOn(consent.by, sayDayOf(consent.at, this.spoken)) : words.isOff}</strong></p>
      ${access.plan === 'recreational' && !enabled ? html`<p class="panel">${words.recreational}</p>` : this.#actions(words, access)}
      ${enabled ? this.#progress(words, access) : nothing}`;
  }

  #actions(words: UssfAccessWords, access: UssfAccess): TemplateResult {
    const close = () => {
      this.open = undefined;
    };
    if (this.open === 'form')
      return ussfForm({
        words,
        access,
        language: this.spoken,
        problem: this.problem,
        busy: this.busy,
        save: this.#save,
        close,
      });
    if (this.open === 'off') return ussfOffForm({ words, busy: this.busy, turnOff: this.#turnOff, close });
    const { enabled, pause } = access;
    return html`${
      pause && enabled
        ? html`<p class="panel" role="alert">${words.paused(words.troubles[pause.trouble], sayInstant(pause.until, this.spoken))}</p>`
        : nothing
    }
      <div class="row">
        <button class=${enabled ? '' : 'primary'} @click=${() => this.#show('form')}>${enabled ? words.change : words.enable}</button>
        ${
          enabled
            ? html`<button ?disabled=${this.busy} @click=${this.#test}>${words.test}</button>
                <button class="plain" @click=${() => this.#show('off')}>${words.off}</button>`
            : nothing
        }
      </div>`;
  }

  #progress(words: UssfAccessWords, { progress }: UssfAccess): TemplateResult {
    const { officials, waiting } = progress;
    if (officials === 0) return html`<p class="panel">${words.noOfficials}</p>`;
    const done = officials - waiting;
    return html`<h4>${words.progressTitle}</h4>
      <label class="choose">
        <span>${words.progress(done, officials)}</span>
        <progress max=${officials} value=${done}></progress>
      </label>
      <ussf-officials organization=${this.slug} lang=${this.spoken} .progress=${progress}></ussf-officials>
      <button ?disabled=${this.busy} @click=${this.#again}>${words.again}</button>`;
  }

  async #show(open: 'form' | 'off'): Promise<void> {
    this.open = open;
    this.problem = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h4')?.focus();
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const text = (name: string): string | null => String(data.get(name) ?? '').trim() || null;
    const [clientId, clientSecret, publicLookUp] = [text('clientId'), text('clientSecret'), data.has('publicLookUp')];
    const fresh = clientId !== null && (clientSecret?.length ?? 0) >= 16;
    const hasWay = fresh || publicLookUp || (this.access?.hasCredentials && clientId === null && clientSecret === null);
    this.problem = !data.has('consent') ? 'consent' : hasWay ? undefined : 'way';
    if (this.problem) {
      await this.updateComplete;
      this.renderRoot
        .querySelector<HTMLElement>(this.problem === 'consent' ? '[name=consent]' : '[name=clientId]')
        ?.focus();
      return;
    }
    const body: EnableUssf = {
      consent: USSF_CONSENT,
      language: this.spoken,
      clientId: fresh ? clientId : null,
      clientSecret: fresh ? clientSecret : null,
      publicLookUp,
      webhookHeader: text('webhookHeader') ?? 'x-ussf-secret',
      webhookSecret: text('webhookSecret'),
    };
    const first = !this.access?.enabled;
    await this.#took(endpoints.enableUssf, { body }, (words) => (first ? words.turnedOn : words.saved));
  };

  readonly #turnOff = (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement).get('data') === 'remove' ? 'remove' : 'keep';
    return this.#took(endpoints.disableUssf, { body: { data } as const }, (words) => words.turnedOff);
  };

  readonly #again = (): Promise<void> => this.#took(endpoints.startUssfLookUp, {}, (words) => words.againStarted);

  async #took<Body>(
    endpoint: Endpoint<Body, UssfAccess>,
    options: { body?: Body },
    say: (words: UssfAccessWords) => string,
  ): Promise<void> {
    await this.change(endpoint, options, (access) => {
      this.access = access;
      this.open = undefined;
      return this.words ? say(this.words) : '';
    });
    void this.#watch();
  }

  readonly #test = async (): Promise<void> => {
    await this.change(endpoints.testUssf, {}, ({ trouble }) => {
      const { words } = this;
      return trouble ? (words?.troubles[trouble] ?? '') : (words?.works ?? '');
    });
  };
}
