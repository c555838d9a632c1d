// The panel for webhooks out: which systems hear of changes, whether it works, tests, a new secret, and what was sent.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Webhook, WebhookDelivery, WebhookEventType } from '../../contract/webhooks-out/webhook.ts';
import type { FailureCode } from '../api.ts';
import type { IntegrationWords } from '../internal/strings/integration-words.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { integrationDictionary } from './integration-words.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';
import { shownOnce } from './shown-once.ts';
import { deliveriesView, webhookState } from './webhook-view.ts';

const TYPES: readonly WebhookEventType[] = ['status.changed', 'certificate.submitted', 'test'];

export class SettingsWebhooksElement extends SettingsPanel<IntegrationWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    items: { state: true },
    secret: { state: true },
    leaving: { state: true },
    opened: { state: true },
    deliveries: { state: true },
  };
  declare private items: Webhook[] | undefined;
  declare private secret: string | undefined;
  /** The webhook about to be removed, and the one whose deliveries are shown. */
  declare private leaving: string | undefined;
  declare private opened: string | undefined;
  declare private deliveries: WebhookDelivery[] | undefined;

  protected readonly dictionary: Dictionary<IntegrationWords> = integrationDictionary;

  protected override async load(): Promise<void> {
    this.items = (await this.read(endpoints.getWebhooks))?.items ?? this.items;
  }

  protected body(words: IntegrationWords): TemplateResult | typeof nothing {
    const { items, secret } = this;
    if (!items) return nothing;
    const say = (sentence: string) => {
      this.said = sentence;
    };
    return html`<p>${words.hooksWhat}</p>
      ${secret ? shownOnce(words, secret, say) : nothing}
      ${items.length === 0 ? html`<p class="panel">${words.hooksEmpty}</p>` : nothing}
      <ul class="list">
        ${items.map((each) => html`<li class="stack">${this.#webhook(words, each)}</li>`)}
      </ul>
      <form class="stack" novalidate @submit=${(event: Event) => this.#add(event, words)}>
        <label>
          <span>${words.hookUrl}</span>
          <input name="url" type="url" placeholder="https://league.example/touchline" aria-describedby="url-help" />
        </label>
        <p id="url-help" class="small">${words.hookUrlHelp}</p>
        <fieldset>
          <legend>${words.hookTypes}</legend>
          ${TYPES.map(
            (type) =>
              html`<label class="tick"><input type="checkbox" name="types" value=${type} checked />${words.types[type]}</label>`,
          )}
        </fieldset>
        <button class="primary" ?disabled=${this.busy}>${words.hookAdd}</button>
      </form>`;
  }

  #webhook(words: IntegrationWords, webhook: Webhook): TemplateResult {
    const { id, url, types, disabledAt } = webhook;
    const { busy } = this;
    const shown = this.opened === id;
    return html`<p>
        <strong class="address">${url}</strong><br />
        ${webhookState(words, webhook, this.spoken)}<br />
        <span class="small">${types.map((type) => words.types[type]).join(' · ')}</span>
      </p>
      <div class="row" role="group" aria-label=${url}>
        ${disabledAt ? html`<button ?disabled=${busy} @click=${() => this.#on(id, words)}>${words.hookOn}</button>` : nothing}
        <button ?disabled=${busy} @click=${() => this.#test(id, words)}>${words.hookTest}</button>
        <button aria-expanded=${shown} @click=${() => this.#open(shown ? undefined : id)}>${words.deliveries}</button>
        <button ?disabled=${busy} @click=${() => this.#rotate(id, words)}>${words.hookRotate}</button>
        ${
          this.leaving === id
            ? html`<button ?disabled=${busy} @click=${() => this.#remove(id, words)}>${words.sure}</button>
              <button class="plain" @click=${() => this.#ask(undefined)}>${words.keep}</button>`
            : html`<button @click=${() => this.#ask(id)}>${words.remove}</button>`
        }
      </div>
      ${shown ? deliveriesView(words, this.deliveries, this.spoken, (delivery) => this.#resend(id, delivery, words)) : nothing}`;
  }

  #ask(id: string | undefined): void {
    this.leaving = id;
  }

  #params(webhook: string) {
    return { params: { organization: this.slug, webhook } };
  }

  async #open(id: string | undefined): Promise<void> {
    this.opened = id;
    this.deliveries = undefined;
    if (id) this.deliveries = (await this.read(endpoints.getWebhookDeliveries, this.#params(id)))?.items;
  }

  async #add(event: Event, words: IntegrationWords): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const body = { url: String(data.get('url')).trim(), types: data.getAll('types') as WebhookEventType[] };
    const wrong = (code: FailureCode) => (code === 'not-the-schema' ? words.hookUrlWrong : undefined);
    const added = await this.change(
      endpoints.createWebhook,
      { body },
      ({ secret }) => {
        this.secret = secret;
        return words.hookAdded;
      },
      wrong,
    );
    if (!added) return form.querySelector('input')?.focus();
    form.reset();
    await this.#showSecret();
  }

  async #rotate(id: string, words: IntegrationWords): Promise<void> {
    const done = ({ secret }: { secret: string }) => {
      this.secret = secret;
      return words.hookRotated;
    };
    if (await this.change(endpoints.rotateWebhookSecret, this.#params(id), done)) await this.#showSecret();
  }

  async #showSecret(): Promise<void> {
    await this.load();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.secret')?.focus();
  }

  async #test(id: string, words: IntegrationWords): Promise<void> {
    const done = ({ lastStatus, lastAnswer }: WebhookDelivery) => words.hookTested(lastStatus, lastAnswer ?? '');
    if (!(await this.change(endpoints.testWebhook, this.#params(id), done))) return;
    await this.load();
    if (this.opened === id) await this.#open(id);
  }

  async #on(id: string, words: IntegrationWords): Promise<void> {
    if (await this.change(endpoints.switchWebhookOn, this.#params(id), () => words.hookIsOn)) await this.load();
  }

  async #remove(id: string, words: IntegrationWords): Promise<void> {
    if (!(await this.change(endpoints.removeWebhook, this.#params(id), () => words.hookRemoved))) return;
    this.leaving = undefined;
    await this.load();
  }

  async #resend(id: string, delivery: string, words: IntegrationWords): Promise<void> {
    const sending = { ...this.#params(id), body: { delivery } };
    if (await this.change(endpoints.replayWebhook, sending, ({ replayed }) => words.resent(replayed))) {
      await this.#open(id);
    }
  }
}
