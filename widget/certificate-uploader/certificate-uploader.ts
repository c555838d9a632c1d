// Takes one certificate and sends it: chosen, dropped, pasted or photographed. What becomes of it is in upload-flow.ts, which is fetched once
// the box stands in the page, so that it works when the network is gone later. Never decides anything: what arrives waits for a reviewer.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CERTIFICATE_TYPES } from '../../contract/certificates/certificate.ts';
import type { UploaderWords } from '../internal/strings/uploader.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import '../status-dot/status-dot-define.ts';
import { uploaderStyles } from './certificate-uploader.styles.ts';
import type { UploadFlow } from './upload-flow.ts';

const ENDINGS = Object.entries(CERTIFICATE_TYPES)
  .flatMap(([type, endings]) => [type, ...endings])
  .join(',');

/**
 * @summary Takes a SafeSport certificate (PDF, JPEG, PNG, HEIC, WebP, up to 10 MB) and sends it for review: choose, drop, paste or camera. Says what the file seems to be before it is sent; without a network it waits on the device and goes by itself.
 *
 * Accessibility: ordinary buttons and a labelled progress bar; outcomes are said in one polite live region, refusals at once; focus stays in the box from step to step.
 *
 * @tag certificate-uploader
 * @attr {string} organization - Slug; the one on the script tag without it.
 * @attr {string} requirement - What the certificate is for; `abuse-prevention` without it.
 * @attr {string} member - Upload for this person, as a signed-in administrator; without it, for the owner of the personal link.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @fires {CertificateUploadEvent} touchline-certificate-upload - A file is about to be sent; cancel it to keep it here.
 * @fires {CertificateUploadedEvent} touchline-certificate-uploaded - It has arrived and waits for review.
 *
 * @csspart zone - The box that takes a dropped file.
 * @csspart progress - The progress bar.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main button and progress bar.
 * @cssproperty [--touchline-radius=8px] - Roundness of the box and buttons.
 */
export class CertificateUploaderElement extends TouchlineElement<UploaderWords> {
  static override styles = [tokens, uploaderStyles];
  static override properties = {
    ...TouchlineElement.properties,
    requirement: {},
    member: {},
    over: { state: true },
    notReady: { state: true },
  };
  declare requirement: string | null;
  declare member: string | null;
  declare private over: boolean;
  declare private notReady: boolean;
  #loading: Promise<UploadFlow> | undefined;
  #flow: UploadFlow | undefined;
  #drawing: typeof import('./upload-drawing.ts') | undefined;
  #spoken: string | undefined;
  #focused = false;

  protected readonly dictionary: Dictionary<UploaderWords> = {
    en: () => import('../internal/strings/uploader.en.ts'),
    es: () => import('../internal/strings/uploader.es.ts'),
  };

  // What the steps need to know of the element is open to them.
  override get slug(): string {
    return super.slug;
  }
  override get signal(): AbortSignal {
    return super.signal;
  }

  protected override arrived(): void {
    this.addEventListener('paste', this.#pasted, { signal: this.signal });
    // After everything else the page needs; what fails now is tried again with the first file.
    const soon = window.requestIdleCallback ?? setTimeout;
    soon(() => this.isConnected && this.#ready().catch(() => {}));
    this.signal.addEventListener('abort', () => {
      this.#loading = undefined;
      this.#flow = undefined;
    });
  }

  /** Looks at files and sends them: one, or several pictures as the pages of one. */
  async take(...files: File[]): Promise<void> {
    await this.#take(files);
  }

  async #take(files: readonly File[], asPages = false): Promise<void> {
    try {
      const flow = await this.#ready();
      this.notReady = false;
      await flow.take(files, asPages);
    } catch (error) {
      this.notReady = true;
      console.warn('Touchline:', error);
    }
  }

  #ready(): Promise<UploadFlow> {
    this.#loading ??= import('./upload-drawing.ts').then(async (drawing) => {
      const flow = new drawing.UploadFlow(this);
      this.#spoken = this.spoken;
      await flow.speak(this.spoken);
      this.#drawing = drawing;
      this.#flow = flow;
      this.requestUpdate();
      return flow;
    });
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    this.#focused = changed !== undefined && this.matches(':focus-within');
    if (!this.#flow || this.#spoken === this.spoken) return;
    this.#spoken = this.spoken;
    void this.#flow.speak(this.spoken);
  }

  /** The button that was pressed may be gone: whoever goes by keyboard stays in the box. */
  protected override updated(): void {
    if (this.#focused && !this.renderRoot.querySelector(':focus'))
      this.renderRoot.querySelector<HTMLElement>('.zone')?.focus({ preventScroll: true });
  }

  protected view(words: UploaderWords): TemplateResult {
    const flow = this.#flow;
    const later = flow?.words;
    const at = flow?.stage.at ?? 'empty';
    const picking = at === 'empty' || at === 'refused';
    const step = flow && later ? this.#drawing?.uploadView(flow, later, this.spoken, this.#choose) : nothing;
    const still = at === 'refused' || at === 'kept' || at === 'sent';
    return html`<div
        class="zone stack"
        part="zone"
        tabindex="-1"
        ?data-over=${this.over}
        @dragover=${this.#dragged}
        @dragleave=${() => (this.over = false)}
        @drop=${this.#dropped}
      >
        ${picking ? this.#pickView(words) : nothing} ${still ? nothing : step}
        <div role="status" class="stack">
          ${still ? step : nothing} ${this.notReady ? html`<p class="problem">${words.notReady}</p>` : nothing}
        </div>
        <input class="file" type="file" tabindex="-1" aria-label=${words.choose} accept=${ENDINGS} multiple hidden @change=${this.#chosen} />
        <input class="shot" type="file" tabindex="-1" aria-label=${words.photo} accept="image/*" capture="environment" hidden @change=${this.#chosen} />
      </div>
      ${flow && later ? this.#drawing?.waitingView(flow, later, this.spoken) : nothing}`;
  }

  #pickView(words: UploaderWords): TemplateResult {
    return html`<p>${words.drop}</p>
      <div class="row">
        <button class="primary" @click=${this.#choose}>${words.choose}</button>
        <button class="camera" @click=${this.#photograph}>${words.photo}</button>
      </div>
      <p class="small">${words.limits} <span class="keys">${words.paste}</span></p>`;
  }

  readonly #choose = (): void => this.renderRoot.querySelector<HTMLInputElement>('.file')?.click();

  #photograph(): void {
    this.renderRoot.querySelector<HTMLInputElement>('.shot')?.click();
  }

  #chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    void this.#take(files, input.className === 'shot');
  }

  #dragged(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  #dropped(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    this.#given(event.dataTransfer);
  }

  #pasted = (event: ClipboardEvent): void => {
    if (this.#given(event.clipboardData)) event.preventDefault();
  };

  /** Not while one is on its way. */
  #given(carried: DataTransfer | null): boolean {
    const at = this.#flow?.stage.at;
    const files = [...(carried?.files ?? [])];
    if (files.length === 0 || at === 'sending' || at === 'reading' || at === 'preparing') return false;
    void this.#take(files);
    return true;
  }
}
