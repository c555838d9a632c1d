// Takes one certificate and sends it: chosen, dropped, pasted or photographed. Looks at the file first; a refused one never leaves the
// device. Never decides anything: what arrives waits for a reviewer.
import { html, nothing, type TemplateResult } from 'lit';
import { CERTIFICATE_TYPES, type FileRefusal } from '../../contract/certificate.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { type FailureCode, sendFile } from '../api.ts';
import { CertificateUploadEvent, CertificateUploadedEvent } from '../internal/events.ts';
import { linkToken, sessionToken } from '../internal/held-token.ts';
import { stateDictionary } from '../internal/strings/state-dictionary.ts';
import type { StateWords } from '../internal/strings/states.en.ts';
import type { UploaderWords } from '../internal/strings/uploader.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import '../status-dot/status-dot-define.ts';
import { uploaderStyles } from './certificate-uploader.styles.ts';
import { checkFile } from './check-file.ts';

type Stage =
  | { readonly at: 'empty' }
  | { readonly at: 'refused'; readonly refusal: FileRefusal }
  | { readonly at: 'sending'; readonly file: File; readonly share: number }
  | { readonly at: 'failed'; readonly file: File; readonly code: FailureCode }
  | { readonly at: 'sent'; readonly name: string; readonly submitted: string };

const ENDINGS = Object.entries(CERTIFICATE_TYPES)
  .flatMap(([type, endings]) => [type, ...endings])
  .join(',');

/**
 * @summary Takes a SafeSport certificate (PDF, JPEG, PNG, HEIC, WebP, up to 10 MB) and sends it for review: choose, drop, paste or camera.
 *
 * Accessibility: ordinary buttons and a labelled progress bar; outcomes are said in one polite live region, refusals at once.
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
    stage: { state: true },
    over: { state: true },
  };
  declare requirement: string | null;
  declare member: string | null;
  declare private stage: Stage;
  declare private over: boolean;
  #states: StateWords | undefined;
  #sending: AbortController | undefined;

  protected readonly dictionary: Dictionary<UploaderWords> = {
    en: () => import('../internal/strings/uploader.en.ts'),
    es: () => import('../internal/strings/uploader.es.ts'),
  };

  constructor() {
    super();
    this.stage = { at: 'empty' };
    this.over = false;
  }

  protected override arrived(): void {
    this.addEventListener('paste', this.#pasted, { signal: this.signal });
    this.signal.addEventListener('abort', () => this.#sending?.abort());
  }

  /** Looks at a file and sends it if nothing is wrong with it. */
  async take(file: File): Promise<void> {
    const check = await checkFile(file).catch(() => ({ ok: false, refusal: 'broken' }) as const);
    if (!check.ok) {
      const smaller = check.refusal === 'too-big' && (await this.#shrunk(file));
      if (smaller) return this.take(smaller);
      this.stage = { at: 'refused', refusal: check.refusal };
      return;
    }
    if (!this.dispatchEvent(new CertificateUploadEvent(file))) return;
    this.#sending = new AbortController();
    this.stage = { at: 'sending', file, share: 0 };
    this.#states = (await stateDictionary[this.spoken]()).default;
    const answer = await sendFile(this.member ? endpoints.uploadCertificateFor : endpoints.uploadOwnCertificate, {
      params: { organization: this.slug, member: this.member ?? '' },
      query: { requirement: this.requirement ?? 'abuse-prevention' },
      token: this.member ? sessionToken.value : linkToken.value,
      file,
      fileName: file.name,
      type: check.type,
      signal: this.#sending.signal,
      onProgress: (share) => {
        this.stage = { at: 'sending', file, share };
      },
    });
    if (!answer.ok) {
      this.stage = this.#afterFailure(file, answer.failure.code, answer.failure.refusal);
      return;
    }
    if (!this.member) linkToken.keep();
    this.stage = { at: 'sent', name: file.name, submitted: this.#states.states.submitted };
    this.dispatchEvent(new CertificateUploadedEvent(answer.value.id));
  }

  async #shrunk(file: File): Promise<File | undefined> {
    const { shrinkPhoto } = await import('./shrink-photo.ts');
    return shrinkPhoto(file);
  }

  #afterFailure(file: File, code: FailureCode, refusal: string | undefined): Stage {
    if (code === 'left') return { at: 'empty' };
    if (code === 'too-big') return { at: 'refused', refusal: 'too-big' };
    if (code === 'file-refused') return { at: 'refused', refusal: (refusal ?? 'broken') as FileRefusal };
    return { at: 'failed', file, code };
  }

  protected view(words: UploaderWords): TemplateResult {
    const { stage } = this;
    return html`<div
      class="zone stack"
      part="zone"
      ?data-over=${this.over}
      @dragover=${this.#dragged}
      @dragleave=${() => (this.over = false)}
      @drop=${this.#dropped}
    >
      ${stage.at === 'sending' ? this.#sendingView(words, stage.file, stage.share) : nothing}
      ${stage.at === 'failed' ? this.#failedView(words, stage.file, stage.code) : nothing}
      ${stage.at === 'empty' || stage.at === 'refused' ? this.#pickView(words) : nothing}
      <div role="status" class="stack">
        ${stage.at === 'refused' ? html`<p class="problem">${words.refusals[stage.refusal] ?? words.refusals.broken}</p>` : nothing}
        ${stage.at === 'sent' ? this.#sentView(words, stage.name, stage.submitted) : nothing}
      </div>
    </div>`;
  }

  #pickView(words: UploaderWords): TemplateResult {
    return html`<p>${words.drop}</p>
      <div class="row">
        <button class="primary" @click=${this.#choose}>${words.choose}</button>
        <button class="camera" @click=${this.#photograph}>${words.photo}</button>
      </div>
      <p class="small">${words.limits} <span class="keys">${words.paste}</span></p>
      <input class="file" type="file" tabindex="-1" aria-label=${words.choose} accept=${ENDINGS} hidden @change=${this.#chosen} />
      <input class="shot" type="file" tabindex="-1" aria-label=${words.photo} accept="image/*" capture="environment" hidden @change=${this.#chosen} />`;
  }

  #sendingView(words: UploaderWords, file: File, share: number): TemplateResult {
    return html`<label for="progress">${words.sending(file.name)}</label>
      <div class="row wide">
        <progress id="progress" part="progress" max="1" .value=${share}></progress>
        <span class="share">${Math.round(share * 100)} %</span>
        <button @click=${() => this.#sending?.abort()}>${words.cancel}</button>
      </div>`;
  }

  #failedView(words: UploaderWords, file: File, code: FailureCode): TemplateResult {
    return html`<p class="problem" role="alert">${sayFailure(words, code)}</p>
      <p class="name">${file.name}</p>
      <div class="row">
        <button class="primary" @click=${() => this.take(file)}>${words.retry}</button>
        <button @click=${this.#again}>${words.cancel}</button>
      </div>`;
  }

  #sentView(words: UploaderWords, name: string, submitted: string): TemplateResult {
    return html`<p class="row">
        <status-dot state="submitted" aria-hidden="true" label=${submitted}></status-dot><strong>${submitted}</strong>
      </p>
      <p>${words.sent(name)} ${words.sentNext}</p>
      <button class="plain" @click=${this.#again}>${words.another}</button>`;
  }

  #choose(): void {
    this.renderRoot.querySelector<HTMLInputElement>('.file')?.click();
  }

  #photograph(): void {
    this.renderRoot.querySelector<HTMLInputElement>('.shot')?.click();
  }

  #again(): void {
    this.stage = { at: 'empty' };
  }

  #chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) void this.take(file);
  }

  #dragged(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  #dropped(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    const file = event.dataTransfer?.files[0];
    if (file && this.stage.at !== 'sending') void this.take(file);
  }

  #pasted = (event: ClipboardEvent): void => {
    const file = event.clipboardData?.files[0];
    if (!file || this.stage.at === 'sending') return;
    event.preventDefault();
    void this.take(file);
  };
}

const sayFailure = (words: UploaderWords, code: FailureCode): string => {
  if (code === 'offline' || code === 'too-slow') return words.offline;
  if (code === 'too-many-requests') return words.tooMany;
  return ['not-signed-in', 'not-allowed', 'link-expired', 'link-revoked', 'link-not-valid'].includes(code)
    ? words.notAllowed
    : words.failed;
};
